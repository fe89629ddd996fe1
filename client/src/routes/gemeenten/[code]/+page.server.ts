import { error } from '@sveltejs/kit';
import { today } from '#lib/day.ts';
import { MunicipalityDocument, MunicipalityFiguresDocument } from '#lib/graphql/graphql.ts';
import { presetPeriod, untilOf } from '#lib/period.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const day = today();
  const year = Number(url.searchParams.get('jaar')) || Number(day.slice(0, 4));
  const { municipality } = await locals.api(MunicipalityDocument, { code: params.code, year });
  if (!municipality) error(404, 'No such municipality');

  const period = presetPeriod('twelveMonths', day);
  const viewer = await locals.viewer();
  const answer = viewer
    ? await locals.api(MunicipalityFiguresDocument, {
        scope: { kind: 'MUNICIPALITY', id: municipality.code },
        from: period.from,
        until: untilOf(period),
      })
    : null;
  return {
    municipality,
    year,
    today: day,
    period,
    figures: answer?.figures ?? null,
    demonstration: municipality.locations.some((location) => location.demonstration),
  };
};
