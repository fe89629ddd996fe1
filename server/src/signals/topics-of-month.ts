import type { Day } from '../calendar/amsterdam.ts';
import { listCodes, listSeriesBreaks } from '../codes/list-codes.ts';
import { CodeListName } from '../codes/code.enums.ts';
import type { Code } from '../codes/code.type.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { pointsOfArea } from '../libraries/points-of-area.ts';
import type { Exposure, Tested } from './beyond-chance.ts';
import { type MonthCount, countsOfMonths, municipalitiesOfLibrary } from './counts.repository.ts';
import { exposureOf } from './exposure.ts';
import { NoProposalReason, type SignalBasis } from './signal.enums.ts';
import { type TwoMonths, breakBetween, twoMonths } from './two-months.ts';

/** A topic or theme of a library in a municipality, counted in a month and in the one a year earlier. */
export interface TopicOfMonth extends Tested {
  municipality: { code: string; name: string };
  list: CodeListName;
  code: string;
  label: string;
  parent: string | null;
  basis: SignalBasis;
  /** On the list in both months, and counted in one way: only then the two may be held against each other. */
  comparable: boolean;
}

/** What was asked of a library in one municipality in a month. */
export interface MunicipalityMonth {
  municipality: { code: string; name: string };
  topics: TopicOfMonth[];
  /** Why the month says nothing beside the one a year earlier; null when it does. */
  reason: NoProposalReason | null;
  /** What changed, of a break in the series. */
  explanation: string | null;
}

/** Every topic and theme of a library in a month, beside the same month a year earlier, per municipality it works in. */
export async function topicsOfMonth(
  context: RequestContext,
  libraryId: string,
  month: Day,
): Promise<MunicipalityMonth[]> {
  const months = twoMonths(month);
  const asked = { on: null, library: libraryId, everyVersion: true };
  const [municipalities, counts, topics, themes, breaks] = await Promise.all([
    municipalitiesOfLibrary(context.db, libraryId, context.today),
    countsOfMonths(context.db, libraryId, { now: months.now.from, before: months.before.from }),
    listCodes(context, { ...asked, list: CodeListName.TOPIC }),
    listCodes(context, { ...asked, list: CodeListName.THEME }),
    listSeriesBreaks(context),
  ]);
  const broken = breakBetween(
    breaks.filter(({ list }) => list === null),
    months,
  );
  const codes = [...topics, ...themes].map((code) => {
    const ofList = breaks.filter(({ list }) => list === code.list);
    return { ...code, comparable: !broken && !breakBetween(ofList, months) && wasOnList(code, months) };
  });
  return Promise.all(
    municipalities.map(async (municipality) => {
      const points = await pointsOfArea(context, {
        kind: 'LIBRARY_IN_MUNICIPALITY',
        id: `${libraryId}:${municipality.code}`,
      });
      const here = counts.filter((count) => count.municipality === municipality.code);
      const { exposure, basis } = exposureOf(points, months.now, months.before);
      return {
        municipality,
        topics: codes.map((code) => ({ ...topicOf(code, here, exposure), municipality, basis })),
        reason: broken ? NoProposalReason.SERIES_BREAK : reasonOf(here),
        explanation: broken?.explanation ?? null,
      };
    }),
  );
}

type Listed = Pick<Code, 'list' | 'code' | 'label' | 'parent'> & { comparable: boolean };

function topicOf({ list, code, label, parent, comparable }: Listed, counts: readonly MonthCount[], exposure: Exposure) {
  const counted = counts.find((count) => count.list === list && count.code === code);
  const { now, before } = counted ?? { now: 0, before: 0 };
  return { list, code, label, parent, comparable, now, before, exposure };
}

const wasOnList = ({ validFrom, validUntil }: Code, { now, before }: TwoMonths) =>
  validFrom <= before.from && (validUntil === null || now.until <= validUntil);

function reasonOf(counts: readonly MonthCount[]): NoProposalReason | null {
  const total = counts.find(({ list }) => list === null);
  if (!total?.before) return NoProposalReason.NOTHING_A_YEAR_EARLIER;
  return total.now === 0 ? NoProposalReason.NOTHING_THAT_MONTH : null;
}
