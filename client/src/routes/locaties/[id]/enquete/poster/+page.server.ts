import { qrPath } from '#lib/server/qr-path.ts';
import { surveyedPoint } from '#lib/server/survey-periods.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const location = await surveyedPoint(event);
  const { origin, host } = event.url;
  const path = `/enquete/${location.id}`;
  return { location, address: host + path, qr: qrPath(origin + path), demonstration: location.demonstration };
};
