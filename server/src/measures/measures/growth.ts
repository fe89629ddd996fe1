import { change } from '../change.ts';
import { absent, defineMeasure, number } from './measure.ts';

/** Visits against the same period a year earlier. */
export const growth = defineMeasure({
  key: 'GROWTH',
  name: 'Groei',
  unit: 'PERCENT_CHANGE',
  definition:
    'Hoeveel procent meer of minder bezoeken dan in dezelfde periode een jaar eerder. Loopt de periode nog, dan tellen in beide jaren alleen de dagen tot en met gisteren: vandaag is nog niet voorbij.',
  description: 'Growth of visits against the same period a year earlier, in % (groei).',
  numeratorName: 'bezoeken',
  denominatorName: 'bezoeken een jaar eerder',
  registered: true,
  needs: ['yearOnYear'],
  compute: ({ yearOnYear: { period, visitsNow, visitsBefore, breaks } }, over) => {
    if (period.from >= period.until) return absent('TOO_RECENT', 'Dit is te zien zodra er een dag voorbij is.');
    const told = {
      ...{ numerator: visitsNow, denominator: visitsBefore },
      period: period.until === over.until ? null : period,
    };
    const value = change(visitsNow, visitsBefore);
    if (value === null)
      return absent('NOT_REGISTERED', 'Een jaar eerder zijn geen bezoeken geregistreerd om mee te vergelijken.', told);
    return number(value, { ...told, explanation: breaks.length > 0 ? breaks.join(' ') : null });
  },
});
