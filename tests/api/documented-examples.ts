import { readFileSync } from 'node:fs';

/** A block of code in a page of documentation, with the answer the page promises. */
export interface Example {
  language: 'sh' | 'ts';
  /** Heading it stands under. */
  title: string;
  code: string;
  /** The block of JSON right after it; null where the page promises none. */
  answer: unknown;
}

/** The examples of a page, in the order in which a reader meets them. */
export function examplesOf(page: URL): Example[] {
  const examples: Example[] = [];
  let title = '';
  for (const [, heading, language, code] of readFileSync(page, 'utf8').matchAll(
    /^## (.+)$|^```(\w+)\n([\s\S]*?)^```$/gm,
  )) {
    if (heading) title = heading;
    else if (language === 'sh' || language === 'ts') examples.push({ language, title, code: code!, answer: null });
    else if (language === 'json') examples.at(-1)!.answer = JSON.parse(code!);
    else throw new Error(`Nobody runs a block of ${language} under "${title}".`);
  }
  return examples;
}
