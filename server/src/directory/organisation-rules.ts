import { z } from 'zod';

const text = (most: number, what: string) => z.string().trim().max(most, `${what} is te lang: hooguit ${most} tekens.`);
const optional = (most: number, what: string) =>
  text(most, what)
    .transform((value) => value || null)
    .nullish()
    .transform((value) => value ?? null);
const empty = z.literal('').transform(() => null);

/** What fits the fields of an organisation; whether it is personal data is asked apart. */
export const organisationRules = z.object({
  name: text(120, 'De naam').min(1, 'Vul een naam in.'),
  telephone: z
    .union([
      empty,
      z
        .string()
        .trim()
        .max(30, 'Het telefoonnummer is te lang: hooguit 30 tekens.')
        .regex(/^[+(]?[\d][\d\s()-]+$/, 'Een telefoonnummer bestaat uit cijfers, zoals 0800-1508.'),
    ])
    .nullish()
    .transform((value) => value ?? null),
  email: z
    .union([empty, z.email('Dit is geen e-mailadres.').max(254, 'Dit e-mailadres is te lang.')])
    .nullish()
    .transform((value) => value ?? null),
  website: z
    .union([
      empty,
      z
        .url({ protocol: /^https?$/, message: 'Een webadres begint met https://.' })
        .max(300, 'Dit webadres is te lang: hooguit 300 tekens.'),
    ])
    .nullish()
    .transform((value) => value ?? null),
  openingTimes: optional(200, 'De bereikbaarheid'),
  note: optional(500, 'De toelichting'),
});
