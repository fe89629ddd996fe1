/** Sets that grow together: who hangs together with whom. */
export class Links {
  readonly #above: Int32Array;

  constructor(size: number) {
    this.#above = new Int32Array(size).map((_, at) => at);
  }

  find(node: number): number {
    const above = this.#above;
    let top = node;
    while (above[top] !== top) top = above[top]!;
    while (above[node] !== top) [above[node], node] = [top, above[node]!];
    return top;
  }

  join(a: number, b: number): void {
    this.#above[this.find(a)] = this.find(b);
  }
}
