import { randomUUID } from 'node:crypto';
import { newShortCode } from '../../server/src/access/short-code.ts';
import { addDays, dayAt } from '../../server/src/calendar/amsterdam.ts';
import {
  invitationOf,
  membershipOf,
  newUser,
  organisationOf,
  nextTurn,
  quietDay,
  visitOf,
  trialOf,
} from './arranged-rows.ts';
import { apiTokenOf, deskLinkOf } from './devices-and-systems.ts';
import { importOf } from './imports-in-place.ts';
import { type Network, type Persona, everyPersona } from './mirrored-networks.ts';
import { signalOf } from './signals-in-place.ts';
import { surveyPeriodOf } from './surveys-in-place.ts';
import type { Arranger } from './arranged-rows.ts';

/** One thing an operation is asked, for an organisation of a network. */
export interface Case {
  of: string;
  /** Arguments for this network; what must be there first is put there by the arranger. */
  variables: (network: Network, arrange: Arranger) => Record<string, unknown> | Promise<Record<string, unknown>>;
  /** Whether the answer says yes: it shows something, or something was done. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the answer of any operation
  yes: (answer: any) => boolean;
  /** Who may for network A, which is their own where they have one. Everyone who is not named is refused. */
  own: readonly Persona[];
  /** Who may for network B, which is nobody's own but of the coordinator at B. */
  other: readonly Persona[];
  /** Asks for nothing in particular: it is the same wherever it is asked. */
  sameEverywhere?: boolean;
  /** Whoever holds the link may: it is the secret itself, and no id. */
  byLink?: boolean;
  /** Refusals that say more than "does not exist": about the asker's own affairs, or about what anyone may know. */
  refusalDiffersFromNotFound?: boolean;
}

const everyone = everyPersona;
const signedIn = everyPersona.filter((persona) => persona !== 'nobody');
const nobody: Persona[] = [];
const atB = 'counter at A and coordinator at B';
const coordinatorsOfA: Persona[] = ['coordinator', 'coordinator who manages users'];
const staffOfA: Persona[] = ['counter', ...coordinatorsOfA, atB];
/** Who registers at A's open point: its people, the device that is paired with it, and the library's own system. */
const deskOfA: Persona[] = [...staffOfA, 'paired device', 'API token'];
/** Who registers at the open point of A: its desk, the device that is paired with it, and a system of its library. */
const registersAtA: Persona[] = [...deskOfA, 'paired device', 'API token'];
const admin: Persona = 'platform administrator';
/** Who may read registrations one by one. */
const readersOfA: Persona[] = [...coordinatorsOfA, 'API token'];
const managersOfA: Persona[] = ['coordinator who manages users', admin];

/** Who reads figures of A's library and of all there is of it. */
const measuresA: Persona[] = [...coordinatorsOfA, 'POI adviser', 'national analyst'];

const there = (answer: unknown) => answer !== null;
const some = (answer: unknown[]) => answer.length > 0;
const without = (answer: { problems: unknown[] }) => answer.problems.length === 0;

/** What everyone may; without an id in the variables, wherever it is asked. */
const open = (of: string, yes: Case['yes'], variables?: Case['variables']): Case => ({
  ...{ of, variables: variables ?? (() => ({})), yes },
  ...{ own: everyone, other: everyone, sameEverywhere: !variables },
});

/** A word nobody else has, without a number that could be taken for personal data. */
const letters = () => randomUUID().replace(/[^a-f]/g, '');

const byLink = (...of: Parameters<typeof open>): Case => ({ ...open(...of), byLink: true });

const period = { from: `${dayAt().slice(0, 4)}-01-01`, until: '2100-01-01' };
const organisations = {
  LIBRARY: { id: (network: Network) => network.library, role: 'COUNTER' },
  MUNICIPALITY: { id: (network: Network) => network.municipality, role: 'MUNICIPAL_CONTACT' },
  SUPPORT_ORGANISATION: { id: (network: Network) => network.supportOrganisation, role: 'POI_ADVISER' },
  // The platform is one: it is of A and of B alike.
  PLATFORM: { id: (network: Network) => (network.province === 'PV99' ? 'XX' : 'NL'), role: 'NATIONAL_ANALYST' },
} as const;
type Kind = keyof typeof organisations;
const kinds = Object.keys(organisations) as Kind[];
const mayManage = (kind: Kind) => ({ own: kind === 'LIBRARY' ? managersOfA : [admin], other: [admin] });

const figures = (kind: string, id: (network: Network) => string, own: Persona[], other: Persona[]): Case => ({
  of: kind,
  variables: (network) => ({ scope: { kind, id: id(network) }, ...period }),
  ...{ yes: there, own, other },
});

const area = (kind: string, id: (network: Network) => string, own: Persona[], other: Persona[]): Case => ({
  of: `an area: ${kind}`,
  variables: (network) => ({ scope: { kind, id: id(network) }, fewHours: 8 }),
  ...{ yes: there, own, other },
});

const fixedId = '6f1c2b7e-58d4-4c0e-9a57-0d3e8b21';
const visit = ({ library: libraryId, open: locationId }: Network, id: string) => ({
  ...{ id, libraryId, locationId, day: dayAt(), partOfDay: 'MORNING' },
  questions: [{ topic: 'digid', help: ['HELPED'] }],
});

const surveyAnswer = async (network: Network, { admin: database }: Arranger) => ({
  ...{ id: randomUUID(), locationId: network.open, score: 8 },
  periodId: await surveyPeriodOf(database, network, 'OPEN'),
});

const point = (network: Network, id: string) => ({
  input: {
    ...{ id, libraryId: network.library, municipality: 'GM0014', name: 'Nieuw punt', label: 'IDO', hostKind: 'SHOP' },
    ...{ insideLibrary: false, variant: 'BASIC', accessMode: 'WALK_IN', privateSpace: true, state: 'OPEN' },
    ...{ accessibility: [], languages: [] },
  },
});

/** A topic of a network, in a month that is over. */
const signalAbout = ({ library: libraryId, municipality }: Network, code = 'pension') => ({
  ...{ libraryId, municipality, list: 'TOPIC', code, month: '2025-01-01' },
});

/** What a coordinator asks of an import that is at the right point of its way. */
const ofImport = (state: string, rest: Record<string, unknown> = {}): Case => ({
  of: 'an import',
  variables: async (network, arrange) => ({ ...(await importOf(arrange, network, state)), ...rest }),
  ...{ yes: without, own: coordinatorsOfA, other: [atB] },
});

/** Figures of every kind of area: who may read them, and compare the points in it. */
const figuresOfEveryKind: Case[] = [
  figures('LIBRARY', ({ library }) => library, [...measuresA, 'API token'], [atB, 'national analyst']),
  figures(
    'LIBRARY_IN_MUNICIPALITY',
    ({ library, municipality }) => `${library}:${municipality}`,
    [...measuresA, 'municipal contact', 'municipal controller', 'API token'],
    [atB, 'national analyst'],
  ),
  figures(
    'LOCATION',
    ({ open: point }) => point,
    [...measuresA, 'municipal contact', 'municipal controller', 'API token'],
    [atB, 'national analyst'],
  ),
  figures('PROVINCE', ({ province }) => province, ['POI adviser', 'national analyst'], ['national analyst']),
  figures(
    'MUNICIPALITY',
    ({ municipality }) => municipality,
    ['municipal contact', 'municipal controller', 'POI adviser', 'national analyst'],
    ['national analyst'],
  ),
  figures(
    'SUPPORT_ORGANISATION',
    ({ supportOrganisation }) => supportOrganisation,
    ['POI adviser', 'national analyst'],
    ['national analyst'],
  ),
  figures('NATION', organisations.PLATFORM.id, ['national analyst'], ['national analyst']),
];

/**
 * Who may do what, for each operation of the schema. An operation without a row here fails the tests, and so does a row
 * without an operation.
 */
export const expectations: Record<string, Case[]> = {
  'Query.apiTokens': [
    {
      of: 'a library',
      variables: ({ library }) => ({ library }),
      ...{ yes: there, own: coordinatorsOfA, other: [atB] },
    },
  ],
  'Query.codes': [
    ...['TOPIC', 'THEME', 'AGE'].map((list) => ({ ...open(list, some, () => ({ list })), sameEverywhere: true })),
    {
      of: "a library's own codes",
      variables: ({ library }) => ({ list: 'TOPIC', library }),
      yes: (answer: { own: boolean }[]) => answer.some(({ own }) => own),
      ...{ own: [...deskOfA, admin], other: [atB, admin] },
    },
  ],
  'Query.deskLinks': [
    {
      of: 'a point',
      variables: ({ library, open: location }) => ({ library, location }),
      ...{ yes: there, own: coordinatorsOfA, other: [atB] },
    },
  ],
  'Query.deskSettings': [
    { of: 'a library', variables: ({ library }) => ({ library }), ...{ yes: there, own: deskOfA, other: [atB] } },
  ],
  'Query.comparison': figuresOfEveryKind,
  'Query.figures': figuresOfEveryKind,
  'Query.whiteSpots': [
    area('LIBRARY', ({ library }) => library, [...measuresA, 'API token'], [atB, 'national analyst']),
    area(
      'MUNICIPALITY',
      ({ municipality }) => municipality,
      ['municipal contact', 'municipal controller', 'POI adviser', 'national analyst'],
      ['national analyst'],
    ),
    area('NATION', organisations.PLATFORM.id, ['national analyst'], ['national analyst']),
  ],
  'Query.whatIf': [
    {
      of: 'an area',
      variables: ({ library: id }) => ({
        scope: { kind: 'LIBRARY', id },
        point: { longitude: 6.25, latitude: 52.5, hoursPerWeek: 8, hostKind: 'SHOP' },
      }),
      ...{ yes: there, own: [...measuresA, 'API token'], other: [atB, 'national analyst'] },
    },
  ],
  'Query.trial': [
    {
      of: 'a point on trial',
      variables: async (network, arrange) => ({ location: (await trialOf(arrange, network)).id }),
      ...{ yes: there, own: coordinatorsOfA, other: [atB] },
    },
  ],
  'Mutation.closeTrial': [
    {
      of: 'a point on trial',
      variables: async (network, arrange) => {
        const { id: locationId } = await trialOf(arrange, network);
        return { input: { libraryId: network.library, locationId, decision: 'GO_ON' } };
      },
      ...{ yes: without, own: coordinatorsOfA, other: [atB] },
    },
  ],
  'Query.findLocations': [open('a municipality', some, ({ municipality }) => ({ municipality, radiusKm: 10 }))],
  'Query.invitation': [byLink('the token of a link', there, ({ invitationToken: token }) => ({ token }))],
  'Query.openFigureYears': [open('the years of which there are', there)],
  'Query.importRun': [
    {
      of: 'an import',
      variables: ({ importRun: id }) => ({ id }),
      ...{ yes: there, own: coordinatorsOfA, other: [atB] },
    },
  ],
  'Query.importRuns': [
    { of: 'a library', variables: ({ library }) => ({ library }), yes: there, own: coordinatorsOfA, other: [atB] },
  ],
  'Query.importTemplates': [
    { of: 'a library', variables: ({ library }) => ({ library }), yes: there, own: coordinatorsOfA, other: [atB] },
  ],
  'Query.libraries': [open('all', some)],
  'Query.library': [open('an id', there, ({ library: id }) => ({ id }))],
  'Query.location': [
    open('an open point', there, ({ open: id }) => ({ id })),
    {
      of: 'a planned point',
      variables: ({ planned: id }) => ({ id }),
      yes: there,
      own: [...staffOfA, 'API token', admin],
      other: [atB, admin],
    },
  ],
  'Query.locations': [
    open('points of a library', some, ({ library }) => ({ library })),
    {
      of: 'planned points of a library',
      variables: ({ library }) => ({ library, state: 'PLANNED' }),
      ...{ yes: some, own: [...staffOfA, 'API token', admin], other: [atB, admin] },
    },
    {
      of: 'planned points in a municipality',
      variables: ({ municipality }) => ({ municipality, state: 'PLANNED' }),
      ...{ yes: some, own: [...staffOfA, 'API token', admin], other: [atB, admin] },
    },
  ],
  'Query.members': kinds.map((kind) => ({
    of: kind,
    variables: (network) => ({ organisation: { kind, id: organisations[kind].id(network) } }),
    // An administrator manages the users of every organisation; one that does not exist has none.
    yes: (answer) => answer !== null && answer.length > 0,
    ...mayManage(kind),
  })),
  'Query.monthReport': [
    {
      of: 'a library',
      variables: ({ library }) => ({ library, month: dayAt() }),
      ...{ yes: there, own: coordinatorsOfA, other: [atB] },
    },
  ],
  'Query.morning': [
    {
      of: 'a library',
      variables: ({ library }) => ({ library }),
      ...{ yes: there, own: coordinatorsOfA, other: [atB] },
    },
  ],
  'Query.municipalities': [open('all', some), open('a province', some, ({ province }) => ({ province }))],
  'Query.municipality': [open('a code', there, ({ municipality: code }) => ({ code }))],
  'Query.organisations': [
    { ...open('the national list', some), sameEverywhere: true },
    {
      of: 'the surroundings of a library',
      variables: ({ library }) => ({ library }),
      yes: (answer: { national: boolean }[]) => answer.some(({ national }) => !national),
      ...{ own: signedIn, other: signedIn },
    },
  ],
  'Query.pairing': [byLink('the code on a screen', without, ({ deskCode: code }) => ({ code }))],
  'Query.personas': [
    { of: 'outside demonstration mode', variables: () => ({}), yes: some, own: nobody, other: nobody },
  ],
  'Query.signals': [
    {
      of: 'a library',
      variables: ({ library }) => ({ library }),
      ...{ yes: there, own: coordinatorsOfA, other: [atB] },
    },
    {
      of: 'a municipality',
      variables: ({ municipality }) => ({ municipality }),
      ...{ yes: there, own: ['municipal contact', 'municipal controller'], other: nobody },
    },
  ],
  'Query.signalProposals': [
    {
      of: 'a library',
      variables: ({ library }) => ({ library }),
      ...{ yes: there, own: coordinatorsOfA, other: [atB] },
    },
  ],
  'Query.signalAnswers': [
    {
      of: 'a point',
      variables: ({ library, open: location }) => ({ library, location }),
      ...{ yes: there, own: deskOfA, other: [atB] },
    },
  ],
  'Query.signalCounts': [
    {
      of: 'a library',
      variables: ({ library: id }) => ({ scope: { kind: 'LIBRARY', id } }),
      ...{ yes: there, own: [...measuresA, 'API token'], other: [atB, 'national analyst'] },
    },
    {
      of: 'a municipality',
      variables: ({ municipality: id }) => ({ scope: { kind: 'MUNICIPALITY', id } }),
      yes: there,
      own: ['municipal contact', 'municipal controller', 'POI adviser', 'national analyst'],
      other: ['national analyst'],
    },
  ],
  'Query.provinces': [open('all', some)],
  'Query.registration': [
    {
      of: 'a visit',
      variables: ({ library, visit }) => ({ library, visit }),
      ...{ yes: there, own: readersOfA, other: [atB] },
    },
  ],
  'Query.registrations': [
    {
      of: 'a library',
      variables: ({ library }) => ({ library, ...period }),
      ...{ yes: there, own: readersOfA, other: [atB] },
    },
  ],
  'Query.deskDay': [
    {
      of: 'a point',
      variables: ({ library, open: location }) => ({ library, location, day: dayAt() }),
      ...{ yes: there, own: registersAtA, other: [atB] },
    },
  ],
  'Query.registeredToday': [
    {
      of: 'a point',
      variables: ({ library, open: location }) => ({ library, location }),
      ...{ yes: there, own: registersAtA, other: [atB] },
    },
  ],
  'Query.seriesBreaks': [open('all', some)],
  'Query.shownToOthers': [
    {
      of: 'a library',
      variables: ({ library }) => ({ library }),
      ...{ yes: there, own: coordinatorsOfA, other: [atB] },
    },
  ],
  'Query.supportOrganisations': [open('all', some)],
  'Query.survey': [open('a point', there, ({ open: location }) => ({ location }))],
  'Query.surveyPeriods': [
    { of: 'a library', variables: ({ library }) => ({ library }), yes: there, own: coordinatorsOfA, other: [atB] },
  ],
  'Query.surveyResults': [
    {
      of: 'a closed period',
      variables: async (network, { admin: database }) => ({
        ...{ library: network.library, period: await surveyPeriodOf(database, network, 'CLOSED') },
      }),
      ...{ yes: there, own: coordinatorsOfA, other: [atB] },
    },
  ],
  'Query.thisDevice': [
    {
      of: 'whoever asks',
      variables: () => ({}),
      ...{ yes: there, own: ['paired device'], other: ['paired device'], sameEverywhere: true },
    },
  ],
  'Query.viewer': [
    { of: 'whoever asks', variables: () => ({}), yes: there, own: signedIn, other: signedIn, sameEverywhere: true },
  ],

  'Mutation.acceptInvitation': [
    byLink('the token of a link', without, async (network, arrange) => ({
      token: (await invitationOf(arrange, 'LIBRARY', network.library, 'COUNTER')).token,
      ...{ name: 'Nieuwe Naam', password: 'vier groene fietsen buiten' },
    })),
  ],
  'Mutation.endCode': [
    {
      of: "a library's own code",
      variables: ({ library }) => ({
        input: { list: 'TOPIC', libraryId: library, code: `own-${library}`, validUntil: '2099-01-01' },
      }),
      ...{ yes: without, own: coordinatorsOfA, other: [atB] },
    },
    {
      of: 'a national code',
      variables: () => ({ input: { list: 'TOPIC', code: 'digid', validUntil: '2099-01-01' } }),
      ...{ yes: without, own: [admin], other: [admin], sameEverywhere: true },
    },
  ],
  'Mutation.endOrganisation': [
    {
      of: 'an organisation around a library',
      variables: async (network, arrange) => ({
        input: { ...(await organisationOf(arrange, network)), validUntil: '2099-01-01' },
      }),
      ...{ yes: without, own: coordinatorsOfA, other: [atB] },
    },
  ],
  'Mutation.endMembership': kinds.flatMap((kind) =>
    [membershipOf, invitationOf].map((make) => ({
      of: `${make === membershipOf ? 'a membership' : 'an invitation'} of ${kind}`,
      variables: async (network: Network, arrange: Arranger) => {
        const id = organisations[kind].id(network);
        return {
          organisation: { kind, id },
          membershipId: (await make(arrange, kind, id, organisations[kind].role)).id,
        };
      },
      yes: (answer: { ended: boolean }) => answer.ended,
      ...mayManage(kind),
    })),
  ),
  'Mutation.inviteMember': kinds.map((kind) => ({
    of: kind,
    variables: (network) => ({
      input: {
        organisation: { kind, id: organisations[kind].id(network) },
        ...{ email: `${randomUUID()}@example.nl`, role: organisations[kind].role },
      },
    }),
    ...{ yes: without, ...mayManage(kind) },
  })),
  'Mutation.correctVisit': [
    {
      of: 'a visit of their own',
      variables: async (network, arrange) => ({ input: visit(network, await visitOf(arrange, network)) }),
      ...{ yes: without, own: registersAtA, other: [atB] },
    },
    {
      of: "somebody else's visit",
      variables: (network) => ({ input: visit(network, network.visit) }),
      ...{ yes: without, own: coordinatorsOfA, other: [atB] },
      // Someone who registers there may know that the visit exists: the coordinator can be asked.
      refusalDiffersFromNotFound: true,
    },
  ],
  'Mutation.answerSurvey': [
    open('a point that asks', without, async (network, arrange) => ({ input: await surveyAnswer(network, arrange) })),
  ],
  'Mutation.typeOverSurveyAnswer': [
    {
      of: 'a point that asks',
      variables: async (network, arrange) => ({
        ...{ libraryId: network.library, input: await surveyAnswer(network, arrange) },
      }),
      ...{ yes: without, own: coordinatorsOfA, other: [atB] },
    },
  ],
  'Mutation.openSurveyPeriod': [
    {
      of: 'a library',
      // Days of its own for each who asks: two periods on one day are refused.
      variables: ({ library: libraryId }) => {
        const from = addDays(dayAt(), 10 + 2 * nextTurn());
        return { input: { libraryId, from, until: addDays(from, 1) } };
      },
      ...{ yes: without, own: coordinatorsOfA, other: [atB] },
    },
  ],
  'Mutation.closeSurveyPeriod': [
    {
      of: 'an open period',
      variables: async (network, { admin: database }) => ({
        ...{ libraryId: network.library, period: await surveyPeriodOf(database, network, 'PLANNED') },
      }),
      ...{ yes: without, own: coordinatorsOfA, other: [atB] },
    },
  ],
  'Mutation.recordZero': [
    {
      of: 'a day at a point',
      variables: ({ library: libraryId, open: locationId }) => ({ libraryId, locationId, day: quietDay() }),
      ...{ yes: without, own: registersAtA, other: [atB] },
    },
  ],
  'Mutation.withdrawZero': [
    {
      of: 'a day at a point',
      variables: ({ library: libraryId, open: locationId }) => ({ libraryId, locationId, day: quietDay() }),
      ...{ yes: without, own: registersAtA, other: [atB] },
    },
  ],
  'Mutation.makeApiToken': [
    {
      of: 'a library',
      variables: ({ library: libraryId }) => ({
        input: { libraryId, name: 'Systeem', scopes: ['REGISTER'], endsOn: addDays(dayAt(), 100) },
      }),
      ...{ yes: without, own: coordinatorsOfA, other: [atB] },
    },
  ],
  'Mutation.makeDeskLink': [
    {
      of: 'a point',
      variables: ({ library: libraryId, open: locationId }) => ({ libraryId, locationId, name: 'Tablet' }),
      ...{ yes: without, own: coordinatorsOfA, other: [atB] },
    },
  ],
  'Mutation.pairDevice': [
    byLink('the code on a screen', without, async (network, { admin: database }) => {
      const code = newShortCode();
      await deskLinkOf(database, network, { code });
      return { code };
    }),
  ],
  'Mutation.registerVisit': [
    {
      of: 'a point',
      variables: (network) => ({ input: visit(network, randomUUID()) }),
      ...{ yes: without, own: registersAtA, other: [atB] },
    },
  ],
  'Mutation.registerVisits': [
    {
      of: 'a point',
      // A refusal names the ids, so that they are always the same here.
      variables: (network) => ({ visits: ['4b9d', 'a0c3'].map((end) => visit(network, `${fixedId}${end}`)) }),
      yes: ({ results }) => results.every(({ outcome }: { outcome: string }) => outcome !== 'REFUSED'),
      ...{ own: registersAtA, other: [atB] },
    },
  ],
  // A new library or POI belongs to nobody yet: its id says nothing of either network.
  'Mutation.saveLibrary': [
    {
      of: 'a library that is there',
      variables: ({ library: id, municipality }) => ({
        input: { id, name: 'Andere naam', municipalities: [municipality] },
      }),
      ...{ yes: without, own: [admin], other: [admin] },
    },
  ],
  'Mutation.saveCode': [
    {
      of: "a library's own code",
      variables: ({ library: libraryId }) => ({
        input: { list: 'TOPIC', libraryId, label: `Code ${letters()}`, parent: 'digid' },
      }),
      ...{ yes: without, own: coordinatorsOfA, other: [atB] },
    },
    {
      of: 'a national code',
      variables: () => ({ input: { list: 'TOPIC', label: `Code ${letters()}` } }),
      ...{ yes: without, own: [admin], other: [admin], sameEverywhere: true },
    },
  ],
  'Mutation.sendSignal': [
    {
      of: 'a library',
      // Each about another month: a second one about the same would be refused.
      variables: (network) => ({
        input: { id: randomUUID(), ...signalAbout(network), month: addDays('2019-12-01', -31 * nextTurn()) },
      }),
      ...{ yes: without, own: coordinatorsOfA, other: [atB] },
    },
  ],
  'Mutation.dropSignalProposal': [
    {
      of: 'a library',
      variables: (network) => ({ input: signalAbout(network) }),
      ...{ yes: without, own: coordinatorsOfA, other: [atB] },
    },
  ],
  'Mutation.answerSignal': [
    {
      of: 'a signal to a municipality',
      variables: async (network, arrange) => {
        const id = await signalOf(arrange.admin, network);
        return { input: { libraryId: network.library, id, state: 'SOLVED', answer: 'De brief is aangepast.' } };
      },
      ...{ yes: without, own: ['municipal contact'], other: nobody },
    },
  ],
  'Mutation.saveDeskSettings': [
    {
      of: 'a library',
      variables: ({ library: libraryId }) => ({ input: { libraryId, fields: ['CHANNEL'] } }),
      ...{ yes: without, own: coordinatorsOfA, other: [atB] },
    },
  ],
  'Mutation.saveOrganisation': [
    {
      of: 'a new organisation around a library',
      variables: ({ library: libraryId }) => ({
        input: { id: randomUUID(), libraryId, name: `Loket ${letters()}`, category: 'WELFARE', relation: 'BOTH' },
      }),
      ...{ yes: without, own: coordinatorsOfA, other: [atB] },
    },
    {
      of: 'a new national organisation',
      variables: () => ({
        input: { id: randomUUID(), name: `Dienst ${letters()}`, category: 'NATIONAL_AGENCY', relation: 'BOTH' },
      }),
      ...{ yes: without, own: [admin], other: [admin], sameEverywhere: true },
    },
  ],
  'Mutation.saveSupportOrganisation': [
    {
      of: 'a POI that is there',
      variables: ({ supportOrganisation: id, province }) => ({
        input: { id, name: 'Andere naam', provinces: [province] },
      }),
      ...{ yes: without, own: [admin], other: [admin] },
    },
  ],
  'Mutation.saveLocation': [
    {
      of: 'a new point',
      variables: (network) => point(network, randomUUID()),
      ...{ yes: without, own: coordinatorsOfA, other: [atB] },
    },
    {
      of: 'a point that is there',
      variables: (network) => point(network, network.open),
      ...{ yes: without, own: coordinatorsOfA, other: [atB] },
    },
  ],
  'Mutation.checkImport': [ofImport('READ')],
  'Mutation.runImport': [ofImport('CHECKED')],
  'Mutation.undoImport': [ofImport('DONE')],
  'Mutation.saveImportTemplate': [ofImport('READ', { name: 'Jaarlijst' })],
  'Mutation.saveImportMapping': [
    {
      ...ofImport('READ'),
      variables: async (network, arrange) => ({
        input: { ...(await importOf(arrange, network, 'READ')), columns: [], values: [] },
      }),
    },
  ],
  'Mutation.saveOpeningHours': [
    {
      of: 'a point',
      variables: ({ library: libraryId, open: locationId }) => ({
        input: {
          ...{ libraryId, locationId },
          hours: [{ kind: 'POINT', weekday: 1, opens: '09:00', closes: '12:00', validFrom: '2020-01-01' }],
        },
      }),
      ...{ yes: without, own: coordinatorsOfA, other: [atB] },
    },
  ],
  'Mutation.saveClosures': [
    {
      of: 'a point',
      variables: ({ library: libraryId, open: locationId }) => ({
        input: {
          ...{ libraryId, locationId },
          closures: [{ fromDay: '2020-07-01', untilDay: '2020-08-01', reason: 'Zomersluiting' }],
        },
      }),
      ...{ yes: without, own: coordinatorsOfA, other: [atB] },
    },
  ],
  'Mutation.signIn': [
    { ...open('the right password', without, async (_network, arrange) => newUser(arrange)), sameEverywhere: true },
    {
      of: 'a wrong password',
      variables: async (_network, arrange) => ({ ...(await newUser(arrange)), password: 'niet dit wachtwoord' }),
      ...{ yes: without, own: nobody, other: nobody },
    },
  ],
  'Mutation.signInAsPersona': [
    {
      of: 'outside demonstration mode',
      variables: () => ({ key: 'kanarieeen' }),
      yes: without,
      own: nobody,
      other: nobody,
    },
  ],
  'Mutation.signOut': [open('whoever asks', (answer) => answer.signedOut)],
  'Mutation.removeVisit': [
    {
      of: 'a visit of anybody',
      variables: async (network, arrange) => ({ libraryId: network.library, visitId: await visitOf(arrange, network) }),
      ...{ yes: (answer) => answer.undone, own: coordinatorsOfA, other: [atB] },
    },
  ],
  'Mutation.undoVisit': [
    {
      of: 'a visit of their own',
      variables: async (network, arrange) => ({ libraryId: network.library, visitId: await visitOf(arrange, network) }),
      ...{ yes: (answer) => answer.undone, own: registersAtA, other: [atB] },
    },
    {
      of: "somebody else's visit",
      variables: ({ library: libraryId, visit: visitId }) => ({ libraryId, visitId }),
      yes: (answer) => answer.undone,
      ...{ own: nobody, other: nobody },
      // Someone who registers there may know that the visit exists: the coordinator can be asked.
      refusalDiffersFromNotFound: true,
    },
  ],
  'Mutation.withdrawApiToken': [
    {
      of: 'a token',
      variables: async (network, { admin: database }) => ({
        libraryId: network.library,
        id: await apiTokenOf(database, network),
      }),
      ...{ yes: (answer) => answer.withdrawn, own: coordinatorsOfA, other: [atB] },
    },
  ],
  'Mutation.withdrawDeskLink': [
    {
      of: 'a device',
      variables: async (network, { admin: database }) => ({
        libraryId: network.library,
        id: await deskLinkOf(database, network, { secret: randomUUID() }),
      }),
      ...{ yes: (answer) => answer.withdrawn, own: coordinatorsOfA, other: [atB] },
    },
  ],
};
