import { z } from 'zod';
import { uuidOrNull } from '../database/uuid.ts';
import type { RegistrationFilter } from '../registration/registrations.ts';

/** The forms an export comes in. */
export type ExportForm = 'csv' | 'xlsx' | 'jsonl';

/** What is asked for in the address of an export. */
export interface ExportRequest {
  filter: RegistrationFilter;
  form: ExportForm;
}

const day = z.iso.date('Een dag schrijf je als jjjj-mm-dd, bijvoorbeeld 2026-03-31.');
const address = z.object({
  library: z.string().transform((value, context) => uuidOrNull(value) ?? fail(context, 'library is geen UUID.')),
  location: z
    .string()
    .transform((value, context) => uuidOrNull(value) ?? fail(context, 'location is geen UUID.'))
    .optional(),
  from: day,
  until: day,
});

function fail(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}

/** Reads the address of an export: library, location (or all), from, until (the first day left out). @returns a sentence when it is wrong */
export function readExportRequest(query: unknown, form: string): ExportRequest | string {
  if (form !== 'csv' && form !== 'xlsx' && form !== 'jsonl') return 'Kies csv, xlsx of jsonl.';
  // A form leaves a field empty when all points are meant.
  const given = Object.fromEntries(Object.entries(Object(query)).filter(([, value]) => value !== ''));
  const read = address.safeParse(given);
  if (!read.success) {
    const [issue] = read.error.issues;
    return issue!.code === 'invalid_type' ? `${issue!.path.join('.')} ontbreekt in het adres.` : issue!.message;
  }
  const { library, location, from, until } = read.data;
  if (from >= until) return 'De eerste dag moet voor de laatste liggen.';
  return { filter: { libraryId: library, locationId: location ?? null, from, until }, form };
}
