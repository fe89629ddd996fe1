import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words of a command as a shell reads them: quotes, lines that go on, and variables outside single quotes. */
export function shellWords(command: string, environment: Record<string, string>): string[] {
  const variable = (text: string) =>
    text.replace(/\$(\w+)/g, (_, name: string) => {
      if (!(name in environment)) throw new Error(`The example uses $${name}, which nobody set.`);
      return environment[name]!;
    });
  const words: string[] = [];
  let word: string | null = null;
  for (const [part, single, double] of command.replace(/\\\n/g, ' ').matchAll(/'([^']*)'|"([^"]*)"|\s+|[^\s'"]+/g)) {
    if (/^\s/.test(part)) {
      if (word !== null) words.push(word);
      word = null;
    } else word = (word ?? '') + (single ?? variable(double ?? part));
  }
  if (word !== null) words.push(word);
  return words;
}

/** What curl does with the few flags the documentation uses, for machines without curl. @returns what it would print */
export async function curlByHand(
  command: string,
  environment: Record<string, string>,
  folder: string,
): Promise<string> {
  const [name, ...words] = shellWords(command, environment);
  if (name !== 'curl') throw new Error(`Only curl is known here, not ${name}.`);
  let [address, data, output]: (string | undefined)[] = [];
  const headers: [string, string][] = [];
  while (words.length > 0) {
    const next = words.shift()!;
    if (next === '--silent') continue;
    else if (next === '--header') {
      const [header, ...value] = words.shift()!.split(': ');
      headers.push([header!, value.join(': ')]);
    } else if (next === '--data') data = words.shift();
    else if (next === '--output') output = words.shift();
    else if (next.startsWith('-')) throw new Error(`Teach curl-by-hand.ts the flag ${next}, or leave it out.`);
    else address = next;
  }
  const response = await fetch(address!, { headers, ...(data === undefined ? {} : { method: 'POST', body: data }) });
  const body = await response.text();
  if (output === undefined) return body;
  writeFileSync(join(folder, output), body);
  return '';
}
