import { recordChange } from '../audit/record-change.ts';
import { longDay } from '../calendar/long-day.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { dayBefore, fileNameOf } from '../exports/file-name.ts';
import type { AboutFile, FileTable } from '../exports/file-table.ts';
import { fixedLabels } from '../measures/dimension-labels.ts';
import { Dimension } from '../measures/dimension.type.ts';
import { findPlace } from '../measures/standing.ts';
import { Standing } from '../measures/standing.type.ts';
import { breaksInGrowth } from './breaks-in-growth.ts';
import type { ComparisonRequest } from './comparison-request.ts';
import { comparisonTable } from './comparison-table.ts';
import { type ComparedArea, readComparison } from './read-comparison.ts';
import { type ComparisonView, selectPoints } from './select-comparison.ts';
import { viewOf } from './view-of-input.ts';
import { hostGroupWords, hoursClassWords, municipalitySizeWords, peerWords } from './words.ts';

/** Compared points that are ready for a file. */
export interface ComparisonExport {
  fileName: string;
  table: FileTable;
  about: AboutFile;
}

/**
 * Makes a file of compared points for whoever may see them: the points, order and figures of the page. What was chosen stands in each row, and
 * in a workbook on the last sheet too. The trail of a library keeps who took its own.
 * @returns null when there is no such comparison for whoever asks
 */
export async function startComparisonExport(
  context: RequestContext,
  { scope, from, until, view: input, form }: ComparisonRequest,
): Promise<ComparisonExport | null> {
  const area = await readComparison(context, scope, { from, until });
  if (!area) return null;
  const view = viewOf(input);
  await tell(context, area, {
    form,
    from,
    until,
    scope: `${area.scope.kind}:${area.scope.id}`,
    which: { what: 'vergelijking' },
  });
  const { headings, rows } = comparisonTable(selectPoints(area.points, view));
  const choices = choicesInWords(area, view);
  const [name, last] = [area.scope.name, dayBefore(until)];
  const content = area.content
    ? `${longDay(area.content.from)} tot en met ${longDay(dayBefore(area.content.until))}`
    : 'nog niet te zien: er is geen hele maand voorbij';
  // A table of its own has nowhere else to say why growth must be read with care.
  const breaks = await breaksInGrowth(context, { from, until });
  const care =
    breaks.length > 0 ? [`Groei: ${breaks.join(' ')} Vergelijk daarom voorzichtig met een jaar eerder.`] : [];
  const chosen = choices.map(([what, value]) => `${what}: ${value}`).join('; ') || 'alle punten';
  const told = [name, from, last, chosen, ...care];
  async function* pieces() {
    yield rows.map((row) => [...row, ...told]);
  }
  return {
    fileName: fileNameOf(`vergelijking ${name}`, from, until, form),
    table: {
      sheet: 'Vergelijking',
      headings: [...headings, 'van wie', 'van', 'tot en met', 'keuzes', ...care.map(() => 'let op')],
      pieces: pieces(),
    },
    about: {
      title: 'Vergelijking van punten',
      lines: [
        ['Van wie', name],
        ['Van', longDay(from)],
        ['Tot en met', longDay(last)],
        ['Opgelost en doorverwezen', content],
        ...choices,
        ['Punten', `${rows.length} van ${area.points.length}`],
        ['Vergelijkbaar', view.peers.map((peer) => peerWords[peer]).join(', ') || 'alle punten'],
        ['Opvallend', 'Veel hoger of lager: buiten de grens van 99,8%. Kan toeval zijn: tussen 95% en 99,8%.'],
        ...care.map((text): [string, string] => ['Let op', text]),
        ['Gemaakt op', longDay(context.today)],
        ['Leeswijzer', 'Een lege cel is niet bekend of niet geregistreerd, en dat is geen 0.'],
        ['Herkomst', 'Regiepunt. Bezoeken zijn geen unieke personen.'],
      ],
    },
  };
}

async function tell(context: RequestContext, { scope, standing }: ComparedArea, taken: Record<string, unknown>) {
  const library = (await findPlace(context, scope))?.place.libraryId;
  if (standing !== Standing.OWN || !library)
    return context.log.info({ exported: taken, actor: context.identity?.actor }, 'comparison exported');
  await context.db.write((manager) =>
    recordChange(manager, context.identity!, {
      ...{ libraryId: library, action: 'FIGURES_EXPORTED', subjectId: library, before: null, after: taken },
    }),
  );
}

/** What was chosen, by name. */
function choicesInWords({ points }: ComparedArea, { filter, only }: ComparisonView): AboutFile['lines'] {
  const nameOf = (pairs: [string, string][]) => (id: string) => new Map(pairs).get(id) ?? id;
  const library = nameOf(points.map((point) => [point.libraryId, point.library]));
  const municipality = nameOf(points.map((point) => [point.municipality, point.municipalityName]));
  const variant = nameOf((fixedLabels(Dimension.VARIANT) ?? []).map(({ code, label }) => [code, label]));
  const lines: AboutFile['lines'] = [
    ['Bibliotheek', (filter.libraries ?? []).map(library).join(', ')],
    ['Gemeente', (filter.municipalities ?? []).map(municipality).join(', ')],
    ['Soort plek', (filter.hostGroups ?? []).map((group) => hostGroupWords[group]).join(', ')],
    ['Variant', (filter.variants ?? []).map(variant).join(', ')],
    ['Openingsuren per week', (filter.hoursClasses ?? []).map((each) => hoursClassWords[each]).join(', ')],
    [
      'Inwoners van de gemeente',
      (filter.municipalitySizes ?? []).map((size) => municipalitySizeWords[size]).join(', '),
    ],
    ['Naam bevat', filter.name ?? ''],
    ['Eigen keuze', only.length > 0 ? `${only.length} punten` : ''],
  ];
  return lines.filter(([, value]) => value !== '');
}
