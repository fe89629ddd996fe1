import { z } from 'zod';
import { readableDay } from '../calendar/readable-day.ts';

/** A day in the address of a file, by the rule of days in the API; what is wrong with it is said in a sentence that names its field. */
export const dayInAddress = (name: string) =>
  z
    .string(`${name} ontbreekt in het adres.`)
    .refine((text) => z.iso.date().safeParse(text).success, {
      error: `${name} schrijf je als jjjj-mm-dd, bijvoorbeeld 2026-03-31.`,
      abort: true,
    })
    .refine((text) => readableDay(text) !== null, `${name} moet tussen 1 januari 1900 en 31 december 2999 liggen.`);
