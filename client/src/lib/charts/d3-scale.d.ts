/** The part of d3-scale that we use; its types are a package of their own. */
declare module 'd3-scale' {
  interface LinearScale {
    (value: number): number;
    nice(count?: number): LinearScale;
    ticks(count?: number): number[];
  }
  export function scaleLinear(domain: readonly number[], range: readonly number[]): LinearScale;
  /** The area of a circle, and not its radius, grows with the number. */
  export function scaleSqrt(domain: readonly number[], range: readonly number[]): LinearScale;
}
