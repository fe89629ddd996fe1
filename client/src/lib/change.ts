import { formatNumber } from './format.ts';
import { m } from './paraglide/messages.js';

export type Change = { direction: 'more' | 'less' | 'same' | 'unknown'; words: string };

/** How a figure changed against another period ('een jaar eerder'), in words; never a percentage of nothing. */
export function changeInWords(
  now: number | null | undefined,
  before: number | null | undefined,
  than: string = m.dashboard_than_year(),
): Change {
  if (now === null || now === undefined || before === null || before === undefined || before === 0) {
    return { direction: 'unknown', words: m.dashboard_change_unknown({ than }) };
  }
  const percent = Math.round(((now - before) / before) * 100);
  if (now === before) return { direction: 'same', words: m.dashboard_change_same({ than }) };
  if (percent === 0) return { direction: 'same', words: m.dashboard_change_almost({ than }) };
  // Twice as much and more reads better as a factor than as 340%.
  if (percent >= 200) {
    return { direction: 'more', words: m.dashboard_change_times({ times: formatNumber(now / before, 1), than }) };
  }
  return percent > 0
    ? { direction: 'more', words: m.dashboard_change_more({ percent: formatNumber(percent), than }) }
    : { direction: 'less', words: m.dashboard_change_less({ percent: formatNumber(-percent), than }) };
}
