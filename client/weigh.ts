import { gzipSync } from 'node:zlib';

type Chunk = { code: string; imports: readonly string[]; dynamicImports: readonly string[]; name: string };
type Output = { type: 'chunk' | 'asset' };

/** The JavaScript in a bundle, by file name. */
export function chunksOf<Bundled extends Output>(
  bundle: Record<string, Bundled>,
): Map<string, Extract<Bundled, { type: 'chunk' }>> {
  const chunks = new Map<string, Extract<Bundled, { type: 'chunk' }>>();
  for (const [file, output] of Object.entries(bundle)) {
    if (output.type === 'chunk') chunks.set(file, output as Extract<Bundled, { type: 'chunk' }>);
  }
  return chunks;
}

/** A file and everything it loads before it runs, itself first. */
export function loadedBy(chunks: ReadonlyMap<string, Chunk>, first: string): string[] {
  const loaded = new Set<string>();
  const load = (file: string) => {
    const chunk = chunks.get(file);
    if (!chunk || loaded.has(file)) return;
    loaded.add(file);
    chunk.imports.forEach(load);
  };
  load(first);
  return [...loaded];
}

/** Kilobytes of 1,000 bytes that files are together, each gzipped as it is sent. */
export function weigh(chunks: ReadonlyMap<string, Chunk>, files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + gzipSync(chunks.get(file)!.code).length, 0) / 1000;
}
