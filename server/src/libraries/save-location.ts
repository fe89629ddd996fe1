import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import { may } from '../access/actions.ts';
import { uuidOrNull } from '../database/uuid.ts';
import { type Problem, notFound, problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { recordChange } from '../audit/record-change.ts';
import { isMunicipality } from '../places/is-municipality.ts';
import { personalDataProblems } from '../privacy/refuse-personal-data.ts';
import { Location } from './location.entity.ts';
import type { SaveLocationInput, SaveLocationPayload } from './location.inputs.ts';
import { recordMunicipality } from './location.repository.ts';

const text = (most: number, what: string) => z.string().trim().max(most, `${what} is te lang: hooguit ${most} tekens.`);
const optional = (most: number, what: string) =>
  text(most, what)
    .transform((value) => value || null)
    .nullish();

const locationRules = z
  .object({
    name: text(120, 'De naam').min(1, 'Vul een naam in.'),
    hostName: optional(120, 'De naam van de gastlocatie'),
    street: optional(120, 'De straat'),
    houseNumber: optional(20, 'Het huisnummer'),
    postcode: z
      .string()
      .trim()
      .regex(/^([1-9]\d{3} ?[A-Za-z]{2})?$/, 'Een postcode ziet eruit als 7721 AA.')
      .transform(
        (value) =>
          value.replace(
            /^(\d{4}) ?(..)$/,
            (_, digits: string, letters: string) => `${digits} ${letters.toUpperCase()}`,
          ) || null,
      )
      .nullish(),
    town: optional(80, 'De plaats'),
    telephone: optional(30, 'Het telefoonnummer'),
    email: z
      .union([
        z.literal('').transform(() => null),
        z.email('Dit is geen e-mailadres.').max(254, 'Dit e-mailadres is te lang.'),
      ])
      .nullish(),
    website: z
      .union([
        z.literal('').transform(() => null),
        z
          .url({ protocol: /^https?$/, message: 'Een webadres begint met https://.' })
          .max(300, 'Dit webadres is te lang: hooguit 300 tekens.'),
      ])
      .nullish(),
    longitude: z
      .number()
      .min(3, 'Deze plek ligt niet in Nederland.')
      .max(7.5, 'Deze plek ligt niet in Nederland.')
      .nullish(),
    latitude: z
      .number()
      .min(50.5, 'Deze plek ligt niet in Nederland.')
      .max(53.8, 'Deze plek ligt niet in Nederland.')
      .nullish(),
    accessibility: z
      .array(text(80, 'Deze omschrijving').min(1, 'Vul een omschrijving in, of laat haar weg.'))
      .max(20, 'Noem hooguit 20 dingen.'),
    languages: z
      .array(text(40, 'Deze taal').min(1, 'Vul een taal in, of laat haar weg.'))
      .max(30, 'Noem hooguit 30 talen.'),
    opensOn: z.string().nullish(),
    closesOn: z.string().nullish(),
    state: z.string(),
  })
  .refine(({ longitude, latitude }) => (longitude == null) === (latitude == null), {
    path: ['latitude'],
    message: 'Vul de lengte- en de breedtegraad allebei in, of geen van beide.',
  })
  .refine(({ opensOn, closesOn }) => !opensOn || !closesOn || opensOn < closesOn, {
    path: ['closesOn'],
    message: 'De sluitingsdag ligt voor de openingsdag.',
  })
  .refine(({ state, closesOn }) => state !== 'CLOSED' || closesOn, {
    path: ['closesOn'],
    message: 'Vul in vanaf welke dag het punt gesloten is.',
  });

/** Adds a point or changes the one with this id. */
export async function saveLocation(
  context: RequestContext,
  info: GraphQLResolveInfo,
  input: SaveLocationInput,
): Promise<SaveLocationPayload> {
  const failed = (...problems: Problem[]): SaveLocationPayload => ({ location: null, problems });
  const { row, problems } = await readLocation(context, input);
  if (!row) return failed(...problems);
  const { id, libraryId, municipalityCode } = row;
  const point = { libraryId, locationId: id, municipality: municipalityCode };
  try {
    await context.db.write(async (manager) => {
      const before = await manager.findOneBy(Location, { libraryId, id });
      await manager.upsert(Location, row, ['libraryId', 'id']);
      await recordMunicipality(manager, point, context.today);
      await recordChange(manager, context.identity!, {
        libraryId,
        action: 'LOCATION_SAVED',
        subjectId: id,
        before,
        after: row,
      });
    });
  } catch (error) {
    if (isOfAnotherLibrary(error)) return failed(notFound('Deze locatie', ['input', 'id']));
    throw error;
  }
  const location = await context.read.one<Location>(
    info,
    'Location',
    '{t}.library_id = $1 and {t}.id = $2',
    [libraryId, id],
    ['location'],
  );
  return { location, problems: [] };
}

/** Everything that would keep a point from being saved, for who saves more than one and wants none of them when one is refused. */
export const problemsOfLocation = async (context: RequestContext, input: SaveLocationInput): Promise<Problem[]> =>
  (await readLocation(context, input)).problems;

/** What is saved of a point as it was sent in; null with why when it cannot be. */
async function readLocation(context: RequestContext, input: SaveLocationInput) {
  const failed = (...problems: Problem[]) => ({ row: null, problems });
  const [id, libraryId] = [uuidOrNull(input.id), uuidOrNull(input.libraryId)];
  if (!libraryId || !may(context.identity, 'location.manage', libraryId))
    return failed(notFound('Deze bibliotheek', ['input', 'libraryId']));
  if (!id) return failed(problem('INVALID_INPUT', 'Het kenmerk van de locatie is geen UUID.', ['input', 'id']));
  const read = locationRules.safeParse(input);
  if (!read.success) {
    return failed(
      ...read.error.issues.map(({ message, path }) =>
        problem('INVALID_INPUT', message, ['input', ...path.map(String)]),
      ),
    );
  }
  const { name, hostName, accessibility, languages } = read.data;
  const personal = personalDataProblems({ name, hostName, accessibility, languages });
  if (personal.length > 0) return failed(...personal);
  if (!(await isMunicipality(context, input.municipality)))
    return failed(notFound('Deze gemeente', ['input', 'municipality']));
  const { municipality: municipalityCode, ...given } = { ...input, ...read.data };
  return { row: { ...given, id, libraryId, municipalityCode, state: input.state }, problems: [] };
}

/** The id of a point of another library: one that everyone sees, or one that is only planned there. */
const isOfAnotherLibrary = (error: unknown): boolean =>
  (error as { driverError?: { constraint?: string } }).driverError?.constraint === 'location_has_one_id';
