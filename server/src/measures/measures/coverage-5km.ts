import { coverageWithin } from './coverage.ts';
import { defineMeasure } from './measure.ts';

/** How many people live within 5 kilometres of a point. */
export const coverage5km = defineMeasure({
  key: 'COVERAGE_5KM',
  name: 'Dekking binnen 5 kilometer',
  unit: 'SHARE',
  definition:
    'Welk deel van de inwoners binnen 5 kilometer (hemelsbreed) van een open punt woont, ook als dat punt in een andere gemeente ligt. Telefonische punten tellen niet mee.',
  description: 'Share of inhabitants within 5 km of an open point, telephone points left out (dekking).',
  numeratorName: 'inwoners binnen 5 kilometer',
  denominatorName: 'inwoners',
  registered: false,
  needs: ['reachable'],
  compute: ({ reachable }, over) => coverageWithin('within5km', reachable, over),
});
