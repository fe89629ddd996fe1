import type pg from 'pg';
import { dayAt } from '../calendar/amsterdam.ts';
import { firstRunningMonth, rollUp } from './roll-up-months.ts';
import { lockRegistration, mendDays, mendMonths, mendProvinces, type Mended } from './stored-counts.repository.ts';

/** What a recount put right. */
export interface Recounted {
  days: Mended;
  months: Mended;
  provinces: Mended;
}

/**
 * Counts all stored visits anew, compares that with the counts kept at registration and puts right what differs, in one
 * transaction; registering waits for it.
 * @param client a connection as the migrator, outside a transaction
 * @param tell is given a line of plain Dutch about each step and about differences
 */
export async function recount(client: pg.Client, tell: (line: string) => void): Promise<Recounted> {
  await client.query('begin');
  try {
    await lockRegistration(client);
    tell('Alle bezoeken worden opnieuw geteld. Registreren wacht zolang.');
    // What is only waiting to be rolled up is no mistake.
    await rollUp(client, dayAt());
    const days = await mendDays(client);
    tell(inWords('dagcijfers', days));
    days.examples.forEach((example) => tell(differenceInWords(example)));
    const months = await mendMonths(client);
    tell(inWords('maandcijfers', months));
    months.examples.forEach((example) => tell(differenceInWords(example)));
    const provinces = await mendProvinces(client, firstRunningMonth(dayAt()));
    tell(inWords('provinciecijfers', provinces));
    provinces.examples.forEach((example) => tell(differenceInWords(example)));
    await client.query('commit');
    return { days, months, provinces };
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

function inWords(what: string, { rows, examples }: Mended): string {
  if (rows === 0) return `Alle ${what} klopten.`;
  const shown = rows > examples.length ? ` De eerste ${examples.length}:` : '';
  return `${rows.toLocaleString('nl-NL')} ${what} klopten niet en zijn verbeterd.${shown}`;
}

const differenceInWords = (example: Mended['examples'][number]) =>
  `  ${example.start} ${[example.library, example.location, example.municipality].filter(Boolean).join(', ')}; ` +
  `${[example.dimension, example.code].filter(Boolean).join(' ')}: ` +
  `${example.storedVisits} bezoeken met ${example.storedQuestions} vragen → ${example.visits} met ${example.questions}`;
