import { formatMonth, formatNumber } from '#lib/format.ts';
import { m } from '#lib/paraglide/messages.js';

/** The counts of a signal or a proposal. */
export type Evidence = {
  month: string;
  questions: number;
  questionsBefore: number | null;
  expectedLow: number | null;
  expectedHigh: number | null;
};

/** The counts as a sentence, as far as they are known. */
export function evidenceInWords({ month, questions, questionsBefore, expectedLow, expectedHigh }: Evidence): string {
  const about = { questions: formatNumber(questions), month: formatMonth(month) };
  if (questionsBefore === null) return m.signals_evidence_only(about);
  const before = formatNumber(questionsBefore);
  if (expectedLow === null || expectedHigh === null) return m.signals_evidence_before({ ...about, before });
  return m.signals_evidence({ ...about, before, low: formatNumber(expectedLow), high: formatNumber(expectedHigh) });
}
