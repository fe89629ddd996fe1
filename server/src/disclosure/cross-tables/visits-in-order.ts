import type { CrossYear } from './cells/cross-year.ts';

/** A year with the visits of each point in one order, as of what costs the same the first is chosen. */
export function visitsInOrder(year: CrossYear): CrossYear {
  const sorted = <T>(things: readonly T[], nameOf: (thing: T) => string): T[] =>
    things
      .map((thing) => ({ thing, name: nameOf(thing) }))
      .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)))
      .map(({ thing }) => thing);
  const points = year.points.map(({ areas, exchanges, hidden }) => {
    const ordered = exchanges.map((exchange, at) => ({
      exchange: sorted(exchange, ({ rows, columns, visits }) => `${rows.join(' ')};${columns.join(' ')};${visits}`),
      ...(hidden && { ofMonth: hidden[at]! }),
    }));
    const inOne = sorted(ordered, ({ exchange, ofMonth }) => JSON.stringify([exchange, ofMonth]));
    return {
      ...{ areas, exchanges: inOne.map(({ exchange }) => exchange) },
      ...(hidden && { hidden: inOne.map(({ ofMonth }) => ofMonth!) }),
    };
  });
  return { ...year, points };
}
