import type { ReadPeriod } from '../reading/dutch-day.ts';
import type { Row } from '../reading/row.ts';
import type { ImportField, ImportMapping, TotalsDimension } from './mapping.ts';
import type { Known, Outcome, ReportedTotal } from './outcome.ts';
import { plain, plainOf } from './plain.ts';
import { MOST_COUNTED, countOf } from './read-counts.ts';
import { locationOf, periodOfRow } from './read-place-and-day.ts';
import { idFrom } from './row-identity.ts';
import { RowNotes, type ValueReader } from './value-reader.ts';

type Measure = ReportedTotal['measure'];

/** What a row or a column is about. */
interface About {
  dimension: TotalsDimension;
  code: string;
  measure: Measure;
  /** In the words of the file. */
  label: string;
}

const FIELD_OF: Partial<Record<ImportField, TotalsDimension>> = {
  ...{
    TOPIC: 'topic',
    THEME: 'theme',
    HELP: 'help',
    CHANNEL: 'channel',
    DURATION: 'duration',
    PART_OF_DAY: 'part_of_day',
  },
  ...{ AGE: 'age', GENDER: 'gender', LANGUAGE: 'language' },
};
const VISITS = /^(totaal )?(aantal )?(bezoek(en|ers)?|klanten|mensen|personen|contacten|gesprekken)( totaal)?$/;
const QUESTIONS = /^(totaal )?(aantal )?vragen( totaal)?$/;

/** What a text says is counted when it is all visits or all questions. */
export const totalOf = (text: string): Measure | null => {
  const key = plain(text);
  return VISITS.test(key) ? 'VISITS' : QUESTIONS.test(key) ? 'QUESTIONS' : null;
};

/** A figure of a year may be larger than one of a month. */
const mostIn = ({ precision }: Pick<ReadPeriod, 'precision'>): number =>
  precision === 'YEAR' || precision === 'QUARTER' ? 10 * MOST_COUNTED : MOST_COUNTED;

/** Reads rows of figures. */
export class TotalsReader {
  #mapping: ImportMapping;
  #known: Known;
  #values: ValueReader;
  #seen = new Map<string, number>();

  constructor(mapping: ImportMapping, known: Known, values: ValueReader) {
    this.#mapping = mapping;
    this.#known = known;
    this.#values = values;
  }

  /** What a row says: its figures, or why none of them is stored. */
  outcome(row: Row): Outcome {
    const notes = new RowNotes(row.row);
    const rows = [row.row];
    const locationId = locationOf(row, this.#values, this.#mapping, notes) ?? null;
    const period = periodOfRow(row, this.#values, this.#mapping, notes);
    const about = this.#about(row, notes);
    const totals = notes.problems.length > 0 ? [] : this.#figures(row, about, period ?? null, locationId, notes);
    if (notes.problems.length > 0) return { kind: 'REFUSED', rows, remarks: notes.problems };
    if (totals.length > 0) return { kind: 'TOTALS', rows, totals, remarks: notes.remarks };
    return {
      kind: 'LEFT_OUT',
      rows,
      remarks: [{ row: row.row, column: null, code: 'NO_FIGURES', message: 'Op deze rij staan geen aantallen.' }],
    };
  }

  /** What the figures of the row are about, told by its columns with values; null when its columns tell. */
  #about(row: Row, notes: RowNotes): About | null {
    for (const [field, dimension] of Object.entries(FIELD_OF) as [ImportField, TotalsDimension][]) {
      for (const { index } of this.#values.columns(field)) {
        const label = plainOf(row.cells[index]);
        if (label === '') continue;
        const measure = totalOf(label);
        if (measure) return { dimension: 'total', code: '', measure, label };
        const code = this.#values.one(field, row, notes);
        if (code === null)
          notes.refuse(
            'UNKNOWN_VALUE',
            index,
            'Waar deze aantallen over gaan is niet gekozen. Kies het bij deze waarde.',
          );
        return { dimension, code: code ?? '', measure: this.#mapping.defaults.measure, label };
      }
    }
    return null;
  }

  #figures(
    row: Row,
    about: About | null,
    period: ReadPeriod | null,
    locationId: string | null,
    notes: RowNotes,
  ): ReportedTotal[] {
    const totals: ReportedTotal[] = [];
    const whole = { dimension: 'total', code: '', measure: this.#mapping.defaults.measure, label: '' } as const;
    const add = (
      index: number,
      heading: string,
      of: About,
      during: Pick<ReadPeriod, 'from' | 'until' | 'precision'> | null,
    ) => {
      const most = during ? mostIn(during) : MOST_COUNTED;
      const count = countOf(row.cells[index], { column: index, heading, most }, notes);
      if (count === undefined || count === null) return;
      if (!during) {
        notes.refuse('NO_DAY', index, 'Van welke maand of welk jaar dit aantal is, is niet bekend. Kies het jaar.');
      } else if (this.#mayBe(of, during, locationId, index, notes)) {
        totals.push(this.#total(of, during, locationId, count));
      }
    };
    for (const { index, heading, to } of this.#mapping.columns) {
      if (to.role === 'PERIOD') add(index, heading, about ?? whole, { ...to, precision: lengthOf(to) });
      else if (to.role === 'CODE') add(index, heading, { ...to, label: plain(heading) }, period ?? this.#year());
      else if (to.role === 'FIELD' && to.field === 'COUNT') add(index, heading, about ?? whole, period ?? this.#year());
    }
    return totals;
  }

  #year(): Pick<ReadPeriod, 'from' | 'until' | 'precision'> | null {
    const { year } = this.#mapping;
    return year === null ? null : { from: `${year}-01-01`, until: `${year + 1}-01-01`, precision: 'YEAR' };
  }

  #mayBe(
    { dimension, code }: About,
    { from, until }: { from: string; until: string },
    locationId: string | null,
    index: number,
    notes: RowNotes,
  ): boolean {
    if (from > this.#known.today) {
      notes.refuse('FUTURE_DAY', index, 'Deze periode is nog niet begonnen. Verbeter de periode.');
    }
    const point = this.#known.locations.find(({ id }) => id === locationId);
    if (locationId !== null && !point)
      notes.refuse('UNKNOWN_LOCATION', null, 'Dit punt is niet van deze bibliotheek. Kies een ander punt.');
    if (point?.opensOn && until <= point.opensOn)
      notes.refuse('BEFORE_OPENING', index, 'Dit punt was in deze periode nog niet open.');
    if (point?.closesOn && from >= point.closesOn)
      notes.refuse('AFTER_CLOSING', index, 'Dit punt was in deze periode al gesloten.');
    const list = ({ topic: 'TOPIC', theme: 'THEME', age: 'AGE' } as Partial<Record<TotalsDimension, string>>)[
      dimension
    ];
    if (list !== undefined) {
      const known = this.#known.codes.some(
        (one) =>
          one.list === list &&
          one.code === code &&
          one.validFrom < until &&
          (one.validUntil === null || one.validUntil > from),
      );
      if (!known)
        notes.refuse(
          'UNKNOWN_CODE',
          index,
          'Dit onderwerp, thema of deze leeftijd bestond niet in deze periode. Kies een andere waarde.',
        );
    }
    return notes.problems.length === 0;
  }

  #total(
    { dimension, code, measure, label }: About,
    { from, until }: { from: string; until: string },
    locationId: string | null,
    count: number,
  ): ReportedTotal {
    const { libraryId } = this.#known;
    // By what it is about and not by its count: a corrected figure in a later file is the same figure, never one on top of it.
    const key = JSON.stringify([libraryId, locationId, from, until, measure, dimension, code, label]);
    const before = this.#seen.get(key) ?? 0;
    this.#seen.set(key, before + 1);
    return { id: idFrom(key, before), libraryId, locationId, from, until, measure, dimension, code, count };
  }
}

function lengthOf({ from, until }: { from: string; until: string }): ReadPeriod['precision'] {
  const days = (Date.parse(until) - Date.parse(from)) / 86_400_000;
  return days > 92 ? 'YEAR' : days > 31 ? 'QUARTER' : 'MONTH';
}
