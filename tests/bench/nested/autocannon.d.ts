/** What the benchmark uses of autocannon, which brings no types. */
declare module 'autocannon' {
  export interface Options {
    url: string;
    method: 'POST';
    headers: Record<string, string>;
    body: string;
    connections: number;
    /** In seconds. */
    duration: number;
  }

  export interface Result {
    /** In seconds, as it turned out. */
    duration: number;
    errors: number;
    non2xx: number;
  }

  export interface Run extends PromiseLike<Result> {
    /** For each answer: the time it took, in milliseconds. */
    on(event: 'response', seen: (client: unknown, status: number, bytes: number, milliseconds: number) => void): this;
  }

  export default function autocannon(options: Options): Run;
}
