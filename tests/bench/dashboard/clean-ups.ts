/** What has to be undone when the benchmark ends, however it ends. */
export const cleanUps: (() => void)[] = [];

/** Undoes it, the last first. */
export const cleanUp = (): void =>
  cleanUps
    .splice(0)
    .reverse()
    .forEach((undo) => undo());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => (cleanUp(), process.exit(1)));
