import type { RequestContext } from '../graphql/request-context.ts';
import { type Band, BandKind } from './band.type.ts';
import { breaksIn } from './breaks.repository.ts';
import type { Figures } from './figures.type.ts';
import { type PointMark, pointMarks } from './points.repository.ts';
import { ScopeKind } from './scope.type.ts';
import { addDays } from '../calendar/amsterdam.ts';

/** Areas small enough for the closing of one of their points to show. */
const small: ScopeKind[] = [
  ScopeKind.LOCATION,
  ScopeKind.LIBRARY,
  ScopeKind.LIBRARY_IN_MUNICIPALITY,
  ScopeKind.MUNICIPALITY,
];

/** What explains the course of figures over their period: breaks in the way of counting, closures, points that are new or gone. */
export async function readBands(context: RequestContext, { scope, from, until }: Figures): Promise<Band[]> {
  const [breaks, marks] = await Promise.all([
    breaksIn(context.db, from, until),
    small.includes(scope.kind) ? pointMarks(context.db, scope, { from, until, today: context.today }) : [],
  ]);
  const oneDay = (day: string) => ({ from: day, until: addDays(day, 1) });
  const within = (mark: PointMark) => ({
    from: mark.from < from ? from : mark.from,
    until: mark.until > until ? until : mark.until,
  });
  return [
    ...breaks.map(({ day, explanation }) => ({ kind: BandKind.BREAK, ...oneDay(day), text: explanation })),
    ...marks.map((mark) => ({ kind: kindOf(mark), ...within(mark), text: inWords(mark, scope.kind) })),
  ];
}

const kindOf = ({ kind }: PointMark) => (kind === 'CLOSURE' ? BandKind.CLOSURE : BandKind.ANNOUNCEMENT);

function inWords({ kind, name, reason }: PointMark, of: ScopeKind): string {
  const who = of === ScopeKind.LOCATION ? 'Het punt' : name;
  if (kind === 'OPENS') return `${who} ging open.`;
  if (kind === 'CLOSES') return `${who} sloot voorgoed.`;
  return `${who} was gesloten: ${reason ?? ''}`;
}
