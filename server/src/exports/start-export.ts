import { may } from '../access/actions.ts';
import { recordChange } from '../audit/record-change.ts';
import { longDay } from '../calendar/long-day.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { nameOfLibrary } from '../libraries/name-of-library.ts';
import { locationOfLibrary } from '../libraries/location-of-library.ts';
import { type RegistrationFilter, countOfRegistrations } from '../registration/registrations.ts';
import { dayBefore, fileNameOf } from './file-name.ts';
import type { AboutFile } from './file-table.ts';
import type { ExportRequest } from './export-request.ts';

/** An export that may begin. */
export interface StartedExport {
  filter: RegistrationFilter;
  fileName: string;
  about: AboutFile;
}

/**
 * Lets an export begin: who may have it, what the file is called and what is told inside it; the trail keeps that it was taken.
 * @returns null when these registrations do not exist for whoever asks
 */
export async function startExport(
  context: RequestContext,
  { filter, form }: ExportRequest,
): Promise<StartedExport | null> {
  const { libraryId, locationId, from, until } = filter;
  if (!may(context.identity, 'registrations.export', libraryId)) return null;
  const [library, location, { visits, questions }] = await Promise.all([
    nameOfLibrary(context, libraryId),
    locationId ? locationOfLibrary(context, libraryId, locationId) : null,
    countOfRegistrations(context, filter),
  ]);
  if (!library || (locationId && !location)) return null;
  await context.db.write((manager) =>
    recordChange(manager, context.identity!, {
      ...{ libraryId, action: 'VISITS_EXPORTED', subjectId: libraryId, before: null },
      after: { form, from, until, locationId, visits, questions },
    }),
  );
  const about: AboutFile = {
    title: 'Registraties',
    lines: [
      ['Bibliotheek', library],
      ['Punt', location?.name ?? 'alle punten'],
      ['Van', longDay(from)],
      ['Tot en met', longDay(dayBefore(until))],
      ['Bezoeken', String(visits)],
      ['Vragen', String(questions)],
      ['Gemaakt op', longDay(context.today)],
      ['Leeswijzer', 'Een regel is een vraag. Wie bezoeken telt, telt de regels met vraag nummer 1.'],
      ['Herkomst', 'Regiepunt. Leeftijd, geslacht en taal zijn schattingen aan de balie.'],
    ],
  };
  return { filter, fileName: fileNameOf(`registraties ${library} ${location?.name ?? ''}`, from, until, form), about };
}
