import { error } from '@sveltejs/kit';
import { today } from '#lib/day.ts';
import { MunicipalityDocument, MunicipalityFiguresDocument } from '#lib/graphql/graphql.ts';
import { presetPeriod, untilOf } from '#lib/period.ts';
import { signalsAt } from './signals.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const day = today();
  const thisYear = Number(day.slice(0, 4));
  const asked = Number(url.searchParams.get('jaar')) || null;
  const of = async (year: number) => {
    const answer = await locals.api(MunicipalityDocument, { code: params.code, year });
    return answer.municipality ?? error(404, 'No such municipality');
  };
  let municipality = await of(asked ?? thisYear);
  // Without a wish: this year, or the last year that is known, saying that this one is not.
  const unknownYear = asked === null && !municipality.grant.known ? thisYear : null;
  const lastKnown = Math.max(...municipality.grantYears.filter((year) => year < thisYear));
  if (unknownYear && Number.isFinite(lastKnown)) municipality = await of(lastKnown);

  const period = presetPeriod('twelveMonths', day);
  const viewer = await locals.viewer();
  const answer = viewer
    ? await locals.api(MunicipalityFiguresDocument, {
        scope: { kind: 'MUNICIPALITY', id: municipality.code },
        from: period.from,
        until: untilOf(period),
      })
    : null;
  const signals = viewer ? await signalsAt(locals, municipality.code) : null;
  return {
    signals,
    municipality,
    unknownYear,
    today: day,
    period,
    figures: answer?.figures ?? null,
    demonstration: municipality.locations.some((location) => location.demonstration),
  };
};
