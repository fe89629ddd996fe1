import { changeInWords } from '#lib/change.ts';
import { formatNumber } from '#lib/format.ts';
import type { DashboardFiguresFragment } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';

/** The figures in one or two sentences, to read before any chart. */
export function headline(figures: DashboardFiguresFragment, than: string): string {
  const sentences = [visitsInWords(figures, than)];
  if (figures.questionsPerVisit) {
    sentences.push(m.dashboard_headline_questions({ questions: formatNumber(figures.questionsPerVisit, 2) }));
  }
  return sentences.join(' ');
}

function visitsInWords({ visits, compare }: DashboardFiguresFragment, than: string): string {
  const count = formatNumber(visits);
  const change = changeInWords(visits, compare?.visits, than);
  if (change.direction === 'unknown') {
    return visits === 1
      ? m.dashboard_headline_visits_none_compared_one()
      : m.dashboard_headline_visits_none_compared_other({ count });
  }
  return visits === 1
    ? m.dashboard_headline_visits_one({ change: change.words })
    : m.dashboard_headline_visits_other({ count, change: change.words });
}
