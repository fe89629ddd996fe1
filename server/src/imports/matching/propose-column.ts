import { type ReadPeriod, IMPOSSIBLE, readPeriod } from '../reading/dutch-day.ts';
import { readNumber } from '../reading/dutch-number.ts';
import type { HeadedColumn } from '../reading/header.ts';
import type { ColumnValues } from './column-values.ts';
import { fieldOfHeading, keptOut } from './heading-synonyms.ts';
import type { ColumnRole, ImportField, TotalsDimension } from './mapping.ts';
import { plain } from './plain.ts';
import { totalOf } from './read-totals-row.ts';
import { CODED_FIELDS, type RecogniseValue } from './recognise-value.ts';

/** What a column is thought to hold. */
export interface ColumnGuess {
  role: ColumnRole;
  /** 0 (a guess) to 1 (its heading and its values say so). */
  confidence: number;
  reason: string;
}

/** Fields that a column of crosses or figures can be of one code of. */
const DIMENSIONS: Partial<Record<ImportField, TotalsDimension>> = {
  ...{ TOPIC: 'topic', THEME: 'theme', AGE: 'age', GENDER: 'gender', LANGUAGE: 'language', HELP: 'help' },
  ...{ CHANNEL: 'channel', DURATION: 'duration', PART_OF_DAY: 'part_of_day' },
};
/** Looked for in the values of a column whose heading says nothing, the most telling first. */
const BY_VALUES: ImportField[] = ['LOCATION', 'TOPIC', 'AGE', 'HELP', 'GENDER', 'THEME', 'CHANNEL', 'DURATION'];
const ENOUGH = 0.6;
const ignore = (reason: string, confidence = 0.9): ColumnGuess => ({ role: { role: 'IGNORE' }, confidence, reason });
const field = (name: ImportField, confidence: number, reason: string): ColumnGuess => ({
  role: { role: 'FIELD', field: name },
  confidence,
  reason,
});

/** What one column is thought to hold, by its heading and by what stands in it. */
export function guessColumn(
  column: HeadedColumn,
  values: ColumnValues,
  recognise: RecogniseValue,
  year: number | null,
): ColumnGuess {
  const key = plain(column.heading);
  if (values.filled === 0) return ignore('Deze kolom is leeg.', 1);
  const out = keptOut(key);
  if (out) return ignore(out);
  const figures = share(values, (text) => readNumber(text) !== null || /^(x|v|ja|nee|-|√|✓)$/i.test(text)) > 0.8;
  if (figures) {
    const one = figuresOf(column, recognise, year);
    if (one) return one;
  }
  const named = fieldOfHeading(key) ?? fieldOfHeading(plain(column.path.at(-1) ?? ''));
  if (named) {
    const right = fits(named.as, values, recognise, year);
    if (right >= ENOUGH)
      return field(named.as, Math.min(1, named.confidence * (0.5 + right / 2)), 'Volgens de kop en de waarden.');
    // A heading such as 'Vraag' over sentences: that is what somebody said.
    if (right < 0.3 && CODED_FIELDS.has(named.as) && values.more) {
      return ignore('In deze kolom staan vooral eigen woorden. Zij wordt niet gelezen en nooit opgeslagen.', 0.7);
    }
    if (right > 0 || named.confidence === 1)
      return field(named.as, named.confidence * 0.5, 'Volgens de kop; niet alle waarden zijn herkend.');
  }
  return (
    byValues(values, recognise, year) ?? ignore('Niet herkend. Deze kolom wordt niet gelezen en niet opgeslagen.', 0.5)
  );
}

/** A column of figures or crosses: of one period, one code, or all visits. */
function figuresOf(column: HeadedColumn, recognise: RecogniseValue, year: number | null): ColumnGuess | null {
  const last = column.path.at(-1) ?? '';
  const period = periodIn(column.path, year);
  if (period)
    return {
      role: { role: 'PERIOD', from: period.from, until: period.until },
      confidence: 0.95,
      reason: 'De kop is een maand of een jaar.',
    };
  const measure = totalOf(last);
  if (measure)
    return {
      role: { role: 'CODE', dimension: 'total', code: '', measure },
      confidence: 0.9,
      reason: 'Een aantal per rij.',
    };
  const group = column.path.length > 1 ? fieldOfHeading(plain(column.path[0]!))?.as : undefined;
  const fields =
    group && DIMENSIONS[group]
      ? [group]
      : fieldOfHeading(plain(last))
        ? []
        : (['TOPIC', 'THEME', 'AGE', 'HELP', 'DURATION', 'GENDER'] as const);
  for (const name of fields) {
    const found = recognise(name, plain(last));
    if (!found?.as || (fields.length > 1 && found.confidence < 0.8)) continue;
    const role = { role: 'CODE', dimension: DIMENSIONS[name]!, code: found.as, measure: 'VISITS' } as const;
    return {
      role,
      confidence: found.confidence * 0.95,
      reason: found.remark ?? 'De kop is een waarde, met kruisjes of aantallen eronder.',
    };
  }
  return null;
}

/** The period that the headings of a column name: '2023' over 'jan', or 'feb-24'. */
function periodIn(path: readonly string[], year: number | null): ReadPeriod | null {
  for (const text of [path.join(' '), [...path].reverse().join(' '), path.at(-1) ?? '']) {
    const period = readPeriod(text, year);
    if (period !== null && period !== IMPOSSIBLE && period.precision !== 'DAY') return period;
  }
  return null;
}

/** Share of the filled cells that read as the field. */
function fits(name: ImportField, values: ColumnValues, recognise: RecogniseValue, year: number | null): number {
  const precise = (wanted: (precision: ReadPeriod['precision']) => boolean) =>
    share(values, (text) => {
      const period = periodOfText(text, year);
      return period === IMPOSSIBLE || (period !== null && wanted(period.precision));
    });
  const text = (pattern: RegExp) => share(values, (value) => pattern.test(value));
  if (name === 'DAY' || name === 'PERIOD') return precise(() => true);
  if (name === 'MONTH') {
    return Math.max(
      precise((precision) => precision === 'MONTH'),
      text(/^(0?[1-9]|1[0-2])$|^[a-z]{3,9}\.?$/i),
    );
  }
  if (name === 'YEAR') return text(/^(19|20)\d\d$/);
  if (name === 'COUNT') return share(values, (value) => readNumber(value) !== null);
  if (name === 'VISIT_NUMBER') return text(/^(?=.*\d).{1,19}$/);
  if (name === 'PART_OF_DAY' && values.kinds.TIME > 0) return 1;
  const isTime = (value: string) => name === 'PART_OF_DAY' && /^\d{1,2}[:.]\d\d/.test(value);
  return share(values, (value, key) => isTime(value) || recognise(name, key) !== null);
}

function byValues(values: ColumnValues, recognise: RecogniseValue, year: number | null): ColumnGuess | null {
  if (share(values, (text) => /\d/.test(text) && !/^\d{1,4}$/.test(text)) > 0.8) {
    const days = fits('DAY', values, recognise, year);
    if (days > 0.8) return field('DAY', 0.8 * days, 'De kop zegt niets; de waarden zijn dagen.');
  }
  // Bare numbers say nothing without a heading: ages, minutes and counts look the same.
  if (share(values, (text) => readNumber(text) === null) < 0.5) return null;
  let best: ColumnGuess | null = null;
  for (const name of BY_VALUES) {
    const right = share(values, (_, key) => (recognise(name, key)?.confidence ?? 0) === 1);
    if (right > 0.7 && right * 0.7 > (best?.confidence ?? 0))
      best = field(name, right * 0.7, 'De kop zegt niets; de waarden wel.');
  }
  return best;
}

export function periodOfText(text: string, year: number | null): ReadPeriod | typeof IMPOSSIBLE | null {
  return readPeriod(text, year) ?? (/^[34]\d{4}$|^5\d{4}$/.test(text) ? readPeriod('1-1-2000') : null);
}

/** Share of the cells whose value passes, among the values that were kept. */
function share({ distinct }: ColumnValues, passes: (value: string, key: string) => boolean): number {
  let [all, right] = [0, 0];
  for (const { value, key, count } of distinct) {
    all += count;
    if (passes(value, key)) right += count;
  }
  return all === 0 ? 0 : right / all;
}
