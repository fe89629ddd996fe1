import { bubbleMap } from '#lib/charts/bubble-map.ts';
import { DashboardPartsDocument, type DashboardPartsQuery, type ScopeInput } from '#lib/graphql/graphql.ts';
import { grainOf, untilOf } from '#lib/period.ts';
import { CHOICE_KINDS, hasMap, PART_KIND } from './part-kinds.ts';
import type { View } from './view.ts';

/** The parts of what is shown, with their figures and on a map, and the parts of the whole to choose from. */
export async function partsOf(api: App.Locals['api'], whole: ScopeInput, shown: ScopeInput, view: View) {
  const choices = CHOICE_KINDS[whole.kind];
  const kind = PART_KIND[shown.kind];
  const answer = await api(DashboardPartsDocument, {
    whole,
    shown,
    from: view.period.from,
    until: untilOf(view.period),
    grain: grainOf(view.period),
    kind: kind ?? 'LOCATION',
    parts: kind !== null,
    first: choices?.[0] ?? 'LOCATION',
    second: choices?.[1] ?? 'LOCATION',
    choices: choices !== null,
    map: hasMap(shown.kind),
  });
  return {
    whole: answer.whole?.scope ?? null,
    choices: [answer.whole?.first, answer.whole?.second].map((group) => group?.map(({ scope }) => scope) ?? []),
    kind,
    shown: answer.shown?.parts ?? [],
    map: mapOf(answer),
  };
}

/** Drawn here, so that the browser need not know how: the circles of those with figures among all municipalities. */
function mapOf({ shown, municipalities }: DashboardPartsQuery) {
  const figures = shown?.onMap ?? [];
  if (!municipalities || figures.length < 2) return null;
  const places = new Map(municipalities.map((place) => [place.code, place]));
  const bubbles = figures.flatMap(({ scope, visits, reach }) => {
    const place = places.get(scope.id);
    return place ? [{ ...place, visits, rate: reach?.value ?? null }] : [];
  });
  return bubbleMap(bubbles, municipalities);
}
