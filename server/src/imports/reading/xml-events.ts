import { SaxesParser } from 'saxes';
import type { ReadingLimits } from './limits.ts';
import { UnreadableFile, broken, tooLarge } from './unreadable-file.ts';

/** What a reader of a part hears; names come without their prefix, so that Strict and Transitional files read the same. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

const DEEPEST = 100;
/** Characters without a tag in between: one cell, and what an `xml:space` around it needs. */
const SLACK = 200_000;

/**
 * A parser that is fed piece by piece. No entity is ever resolved, and a part with a DTD is refused: no spreadsheet has
 * one, and what they declare is meant to grow or to fetch something.
 */
export function xmlParser(listener: XmlListener, limits: ReadingLimits): { write(chunk: string): void; end(): void } {
  let depth = 0;
  let sinceTag = 0;
  const refuse = (cause: unknown): never => {
    throw cause instanceof UnreadableFile ? cause : broken(cause);
  };
  const parser = new SaxesParser({ position: false });
  parser.on('error', refuse);
  parser.on('doctype', () => refuse(new Error('a part with a DTD')));
  parser.on('opentag', ({ name, attributes }) => {
    sinceTag = 0;
    if (++depth > DEEPEST) throw broken(new Error('tags too deep'));
    listener.open(withoutPrefix(name), attributes as Record<string, string>);
  });
  parser.on('closetag', ({ name }) => {
    sinceTag = 0;
    depth--;
    listener.close?.(withoutPrefix(name));
  });
  if (listener.text) {
    parser.on('text', (text) => listener.text!(text));
    parser.on('cdata', (text) => listener.text!(text));
  }
  const guarded = (work: () => void) => {
    try {
      work();
    } catch (error) {
      refuse(error);
    }
  };
  return {
    write: (chunk) => {
      sinceTag += chunk.length;
      guarded(() => parser.write(chunk));
      if (sinceTag > SLACK + 2 * limits.cellCharacters) throw tooLarge();
    },
    end: () => guarded(() => parser.close()),
  };
}

/** Reads a whole part. */
export async function readXml(
  chunks: AsyncIterable<string>,
  listener: XmlListener,
  limits: ReadingLimits,
): Promise<void> {
  const parser = xmlParser(listener, limits);
  let any = false;
  for await (const chunk of chunks) {
    any = true;
    parser.write(chunk);
  }
  if (any) parser.end();
}

/** An attribute whatever its prefix: `r:id` is `id` of another namespace, found only with its prefix. */
export function prefixedAttribute(attributes: Readonly<Record<string, string>>, local: string): string | undefined {
  const name = Object.keys(attributes).find((key) => key.endsWith(`:${local}`));
  return name === undefined ? undefined : attributes[name];
}

const withoutPrefix = (name: string): string => {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
};
