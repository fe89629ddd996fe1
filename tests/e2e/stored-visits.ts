import pg from 'pg';
import { platform } from './platform.ts';

/** What PostgreSQL holds of the visits registered since this was made: the truth behind what a screen says. */
export class StoredVisits {
  readonly #client = new pg.Client({ connectionString: platform().database });
  #before: readonly string[] = [];

  async open(): Promise<this> {
    await this.#client.connect();
    return this;
  }

  close(): Promise<void> {
    return this.#client.end();
  }

  /** From here on only visits that come in now are counted. */
  async startCounting(): Promise<void> {
    this.#before = (await this.#rows()).map(({ id }) => id);
  }

  async count(): Promise<number> {
    return (await this.#new()).length;
  }

  /** New visits by day and part of day: `{ '2026-11-20 MORNING': 10 }`. */
  async byDayAndPart(): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const { day, part } of await this.#new()) counts[`${day} ${part}`] = (counts[`${day} ${part}`] ?? 0) + 1;
    return counts;
  }

  /** What new visits are about: `devices ANSWERED TELEPHONE`, a line per question. */
  async questions(): Promise<string[]> {
    const ids = (await this.#new()).map(({ id }) => id);
    const { rows } = await this.#client.query<{ line: string }>(
      `select concat_ws(' ', q.topic, array_to_string(q.help, '+'), v.channel) as line
       from visit v join question q on q.library_id = v.library_id and q.visit_id = v.id where v.id = any($1::uuid[])`,
      [ids],
    );
    return rows.map(({ line }) => line);
  }

  /** Ends every session, as time does: whoever is at the desk finds out at the next request. */
  async endAllSessions(): Promise<void> {
    await this.#client.query('delete from session');
  }

  async #new() {
    const before = new Set(this.#before);
    return (await this.#rows()).filter(({ id }) => !before.has(id));
  }

  /** Recent days only: the demonstration has tens of thousands of visits. */
  async #rows(): Promise<{ id: string; day: string; part: string }[]> {
    const { rows } = await this.#client.query<{ id: string; day: string; part: string }>(
      `select id, day::text as day, part_of_day as part from visit where day > current_date - 8`,
    );
    return rows;
  }
}
