import type { CountsKey } from './gather-asks.ts';

/** A stretch of months of which totals are asked, from its key. */
interface Stretch {
  key: CountsKey;
  from: string;
  until: string;
  cut: string;
}

/** Keys with fewer stretches among them: which of them are answered by months of a longer one. */
export interface TogetherByMonth {
  keys: CountsKey[];
  /** By key the one whose months it is made of. */
  longer: Map<CountsKey, CountsKey>;
}

/**
 * Where the course of an area by month is asked, totals over months that join on to it are read along with it: the year of a dashboard, the
 * year before and its course are one stretch. Only totals, which everyone who may know an area may know by any cut.
 */
export function togetherByMonth(keys: readonly CountsKey[]): TogetherByMonth {
  const byArea = new Map<string, Stretch[]>();
  for (const key of keys) {
    if (!key.endsWith(' MONTH total') && !key.endsWith(' PROVINCE total')) continue;
    const [kind, id, from, until, cut, grain] = key.split(' ') as [string, string, string, string, string, string];
    if (cut !== 'ALL' && cut !== 'MONTH') continue;
    const area = `${kind} ${id} ${grain}`;
    const known = byArea.get(area);
    if (known) known.push({ key, from, until, cut });
    else byArea.set(area, [{ key, from, until, cut }]);
  }
  const longer = new Map<CountsKey, CountsKey>();
  for (const [area, stretches] of byArea) {
    if (stretches.length < 2 || !stretches.some(({ cut }) => cut === 'MONTH')) continue;
    stretches.sort((a, b) => (a.from < b.from ? -1 : 1));
    const from = stretches[0]!.from;
    let until = from;
    // Months between two stretches would be read for nothing.
    const joined = stretches.every((each) => {
      const joins = each.from <= until;
      if (each.until > until) until = each.until;
      return joins;
    });
    const [kind, id, grain] = area.split(' ') as [string, string, string];
    if (joined) for (const { key } of stretches) longer.set(key, `${kind} ${id} ${from} ${until} MONTH ${grain} total`);
  }
  return { keys: [...new Set(keys.map((key) => longer.get(key) ?? key))], longer };
}
