import { coverageWithin } from './coverage.ts';
import { defineMeasure } from './measure.ts';

/** How many people live within 2 kilometres of a point. */
export const coverage2km = defineMeasure({
  key: 'COVERAGE_2KM',
  name: 'Dekking binnen 2 kilometer',
  unit: 'SHARE',
  definition:
    'Welk deel van de inwoners binnen 2 kilometer (hemelsbreed) van een open punt woont, ook als dat punt in een andere gemeente ligt. Telefonische punten tellen niet mee.',
  description: 'Share of inhabitants within 2 km of an open point, telephone points left out (dekking).',
  numeratorName: 'inwoners binnen 2 kilometer',
  denominatorName: 'inwoners',
  registered: false,
  needs: ['reachable'],
  compute: ({ reachable }, over) => coverageWithin('within2km', reachable, over),
});
