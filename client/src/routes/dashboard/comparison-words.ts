import { m } from '#lib/paraglide/messages.js';
import { comparedPeriod, periodInWords, type Comparison, type Period } from '#lib/period.ts';

/** What the figures are compared with, as it stands after 'dan': 'een jaar eerder', 'de periode ervoor', '2024'. */
export function comparedInWords(comparison: Comparison, own: Period | null): string {
  switch (comparison) {
    case 'year':
      return m.dashboard_than_year();
    case 'period':
      return m.dashboard_than_period();
    case 'own':
      return own ? periodInWords(own) : m.dashboard_than_own();
    case 'none':
      return '';
  }
}

/** The choices to compare with, each with the period it stands for. */
export function comparisonChoices(period: Period): { comparison: Comparison; name: string; of: string }[] {
  const of = (comparison: Comparison) => {
    const compared = comparedPeriod(comparison, period, null);
    return compared ? periodInWords(compared) : '';
  };
  return [
    { comparison: 'year', name: m.dashboard_compare_year(), of: of('year') },
    { comparison: 'period', name: m.dashboard_compare_period(), of: of('period') },
    { comparison: 'none', name: m.dashboard_compare_none(), of: '' },
  ];
}
