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

/** The counts as a sentence, as far as they are known; and what they are evidence of, as a signal can also be sent about what chance explains. */
export function evidenceInWords({ month, questions, questionsBefore, expectedLow, expectedHigh }: Evidence): string {
  const about = { questions: formatNumber(questions), month: formatMonth(month) };
  if (questionsBefore === null) return m.signals_evidence_only(about);
  const before = formatNumber(questionsBefore);
  if (expectedLow === null || expectedHigh === null) return m.signals_evidence_before({ ...about, before });
  const verdict =
    questions > expectedHigh
      ? m.signals_evidence_above()
      : questions < expectedLow
        ? m.signals_evidence_below()
        : m.signals_evidence_within();
  const range = { low: formatNumber(expectedLow), high: formatNumber(expectedHigh) };
  return m.signals_evidence({ ...about, before, ...range, verdict });
}
