import { type MeasureResult, absent, number } from './measure.ts';
import type { HoursInPeriod } from './needs.ts';

/** A count per hour that the points were open. Help outside opening hours counts too: it is work of the same hours. */
export function perOpeningHour(count: number, { hours, pointsWithout }: HoursInPeriod): MeasureResult {
  const told = { numerator: count, denominator: hours };
  if (hours === 0) return absent('UNKNOWN', 'Er zijn voor deze periode geen openingstijden ingevuld.', told);
  const missing =
    pointsWithout === 1
      ? 'Van 1 punt zijn geen openingstijden ingevuld. Daardoor is dit getal te hoog.'
      : `Van ${pointsWithout} punten zijn geen openingstijden ingevuld. Daardoor is dit getal te hoog.`;
  return number(count / hours, { ...told, explanation: pointsWithout > 0 ? missing : null });
}
