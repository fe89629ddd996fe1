import { readFileSync } from 'node:fs';
import { openSpreadsheet } from '../../server/src/imports/reading/read-rows.ts';
import { platform } from './platform.ts';

/** What stands in a cell, as a number where it is one; null is empty. */
export type Cell = string | number | null;

/** A table of a file or a page: its headings and its rows. */
export interface ReadTable {
  headings: string[];
  rows: Cell[][];
}

const documents = JSON.parse(
  readFileSync(new URL('../../client/src/lib/graphql/persisted-documents.json', import.meta.url), 'utf8'),
) as Record<string, string>;

/** Someone who is signed in, without a browser: asks pages, files and the API as a browser would. */
export class Reader {
  #cookie = '';

  /** Signs in with the one button of a persona. */
  static async signedInAs(persona: string): Promise<Reader> {
    const reader = new Reader();
    const answer = await fetch(`${platform().address}/demo`, {
      ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams({ key: persona }) },
      headers: { origin: platform().address },
    });
    reader.#cookie = answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
    return reader;
  }

  async page(path: string): Promise<string> {
    const answer = await this.#get(path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.text();
  }

  /** One of the client's own documents, by its name. */
  async api(name: string, variables: Record<string, unknown>) {
    const document = Object.entries(documents).find(([, text]) => new RegExp(`query ${name}\\b`).test(text));
    const answer = await fetch(`${platform().address}/graphql`, {
      method: 'POST',
      headers: { cookie: this.#cookie, 'content-type': 'application/json', origin: platform().address },
      body: JSON.stringify({ documentId: document![0], variables }),
    });
    const { data, errors } = (await answer.json()) as { data: Record<string, unknown>; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the answer of any operation
    return data as Record<string, any>;
  }

  async csv(query: Record<string, string>): Promise<ReadTable> {
    const answer = await this.#get(`/export/cijfers.csv?${new URLSearchParams(query)}`);
    const text = new TextDecoder('utf-8').decode(await answer.arrayBuffer());
    if (!answer.ok) throw new Error(text);
    const [headings, ...rows] = text.trimEnd().split('\r\n').map(fields);
    return { headings: headings!, rows: rows.map((row) => row.map(numberOrText)) };
  }

  async xlsx(query: Record<string, string>): Promise<ReadTable> {
    const answer = await this.#get(`/export/cijfers.xlsx?${new URLSearchParams(query)}`);
    if (!answer.ok) throw new Error(await answer.text());
    const book = await openSpreadsheet(Buffer.from(await answer.arrayBuffer()), 'cijfers.xlsx');
    const rows: Cell[][] = [];
    for await (const batch of book.rows(0))
      for (const { cells } of batch) rows.push(cells.map((cell) => ('value' in cell ? (cell.value as Cell) : null)));
    book.close();
    const [headings, ...rest] = rows;
    return { headings: headings!.map(String), rows: rest };
  }

  #get(path: string): Promise<Response> {
    return fetch(`${platform().address}${path}`, { headers: { cookie: this.#cookie } });
  }
}

/** The fields of a line of CSV; the demonstration has no line breaks in its fields. */
function fields(line: string): string[] {
  const found = line.replace(/^\uFEFF/, '').matchAll(/("(?:[^"]|"")*"|[^;]*)(;|$)/g);
  const texts = [...found].map(([, field]) => field!.replace(/^"([\s\S]*)"$/, '$1').replaceAll('""', '"'));
  return texts.slice(0, line.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/).length);
}

const numberOrText = (text: string): Cell => {
  if (text === '') return null;
  return /^-?\d+(,\d+)?(e-?\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
};

/** Every table of a page by its caption, as people read it. */
export function tablesOf(html: string): Map<string, ReadTable> {
  const tables = new Map<string, ReadTable>();
  for (const [, table] of html.matchAll(/<table[^>]*>([\s\S]*?)<\/table>/g)) {
    const caption = textOf(/<caption[^>]*>([\s\S]*?)<\/caption>/.exec(table!)?.[1] ?? '');
    const rows = [...table!.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row]) =>
      [...row!.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell]) => textOf(cell!)),
    );
    const [headings, ...rest] = rows;
    tables.set(caption, { headings: headings ?? [], rows: rest });
  }
  return tables;
}

/** What people read of a piece of a page. */
export const textOf = (html: string): string =>
  html
    .replaceAll(/<!--[\s\S]*?-->|<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
