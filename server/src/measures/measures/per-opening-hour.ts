import { type MeasureResult, type MeasuredOver, absent, number } from './measure.ts';
import type { HoursInPeriod } from './needs.ts';

/** A count per hour that the points were open. Help outside opening hours counts too: it is work of the same hours. */
export function perOpeningHour(unit: 'visits' | 'questions', open: HoursInPeriod, over: MeasuredOver): MeasureResult {
  const { period, hours, pointsWithout } = open;
  if (period.from >= period.until) return absent('TOO_RECENT', 'Dit is te zien zodra er een dag voorbij is.');
  const told = { numerator: open[unit], denominator: hours, period: period.until === over.until ? null : period };
  if (hours === 0) return absent('UNKNOWN', 'Er zijn voor deze periode geen openingstijden ingevuld.', told);
  const missing =
    pointsWithout === 1
      ? 'Van 1 punt zijn geen openingstijden ingevuld. Daardoor is dit getal te hoog.'
      : `Van ${pointsWithout} punten zijn geen openingstijden ingevuld. Daardoor is dit getal te hoog.`;
  return number(open[unit] / hours, { ...told, explanation: pointsWithout > 0 ? missing : null });
}
