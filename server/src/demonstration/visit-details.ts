import type { Day } from '../calendar/amsterdam.ts';
import type { LocalOrganisation } from './local-organisations.ts';
import type { Shares } from './published-shares.ts';
import type { InventedQuestion } from './questions.ts';
import type { Random } from './random.ts';

/** Ids of the organisations a visit may name. */
export interface KnownOrganisations {
  /** By name, of the national list. */
  national: Map<string, string>;
  /** By the key of the library. */
  local: Map<string, LocalOrganisation[]>;
}

/** What is asked of a visit since the form of 1 April 2024. */
export interface VisitDetails {
  satisfaction: string | null;
  helperKind: string | null;
  cameBy: string | null;
  cameByOrganisation: string | null;
}

/** What is asked of a question since then. */
export interface QuestionDetails {
  kind: string | null;
  organisation: string | null;
  governmentLevel: string | null;
  digid: string | null;
  destination: string | null;
  referredTo: string | null;
  warm: string | null;
}

/** From this day the new form was used; older visits lack what it added. */
const newForm: Day = '2024-04-01';

// Of these no shares are published; they are invented, but for who helped: library staff above all (KB, 2023).
const satisfactionShares: Shares = [
  ['YES', 78],
  ['PARTLY', 14],
  ['NO', 3],
  ['UNKNOWN', 5],
];
const helperShares: Shares = [
  ['LIBRARY_STAFF', 72],
  ['LIBRARY_VOLUNTEER', 16],
  ['PARTNER_VOLUNTEER', 6],
  ['PARTNER_STAFF', 4],
  ['INTERN', 2],
];
const cameByShares: Shares = [
  ...([
    ['RETURNING', 33],
    ['ACQUAINTANCE', 22],
    ['MUNICIPALITY', 14],
    ['PARTNER', 10],
    ['CAMPAIGN', 5],
  ] as const),
  ...([
    ['NATIONAL_AGENCY', 3],
    ['DIGIHULPLIJN', 1],
    ['UNKNOWN', 12],
  ] as const),
];
const digidShares: Shares = [
  ['APP', 34],
  ['FORGOTTEN', 24],
  ['REQUEST', 18],
  ['ACTIVATE', 14],
  ['MANDATE', 10],
];
const destinationShares: Shares = [
  ['LOCAL_PARTNER', 33],
  ['CONSULTATION_HOUR', 25],
  ['COURSE', 22],
  ['NATIONAL_PARTNER', 20],
];
const warmOf: Record<string, string> = {
  COURSE: 'ENROLLED',
  CONSULTATION_HOUR: 'APPOINTMENT',
  LOCAL_PARTNER: 'CONTACT_SHARED',
  NATIONAL_PARTNER: 'APPOINTMENT',
};

/** The organisation and government level a topic is about. */
const aboutTopic: Record<string, [organisation: string | null, level: string]> = {
  digid: ['Logius (DigiD)', 'NATIONAL'],
  'income-tax': ['Belastingdienst', 'NATIONAL'],
  allowances: ['Belastingdienst', 'NATIONAL'],
  'health-declaration': ['CBR', 'NATIONAL'],
  pension: ['SVB', 'NATIONAL'],
  uwv: ['UWV', 'NATIONAL'],
  'municipal-schemes': [null, 'MUNICIPALITY'],
  'energy-allowance': [null, 'MUNICIPALITY'],
};
const ofLibrary = ['digital-library', 'facilities', 'devices'];

/** The details of a visit; of one before the new form all are left out. */
export function inventVisitDetails(
  library: string,
  day: Day,
  organisations: KnownOrganisations,
  chance: Random,
): VisitDetails {
  if (day < newForm) return { satisfaction: null, helperKind: null, cameBy: null, cameByOrganisation: null };
  const cameBy = chance.weighted(cameByShares);
  const senders = organisations.local.get(library)!.filter(({ relation }) => relation !== 'OFFERS');
  const sender = {
    PARTNER: chance.pick(senders).id,
    NATIONAL_AGENCY: organisations.national.get(chance.pick(['Belastingdienst', 'UWV', 'SVB', 'CBR'])) ?? null,
  }[cameBy];
  return {
    satisfaction: chance.weighted(satisfactionShares),
    helperKind: chance.weighted(helperShares),
    cameBy,
    cameByOrganisation: sender ?? null,
  };
}

/** The details of a question, by its topic and the help that was given. */
export function inventQuestionDetails(
  { topic, help }: InventedQuestion,
  library: string,
  day: Day,
  organisations: KnownOrganisations,
  chance: Random,
): QuestionDetails {
  const nothing = { kind: null, organisation: null, governmentLevel: null, digid: null };
  const noReferral = { destination: null, referredTo: null, warm: null };
  if (day < newForm) return { ...nothing, ...noReferral };
  const [name, governmentLevel] = aboutTopic[topic ?? ''] ?? [null, 'NONE'];
  const kind = ofLibrary.includes(topic ?? '')
    ? 'LIBRARY_SERVICE'
    : governmentLevel === 'NONE'
      ? 'OTHER'
      : 'DIGITAL_GOVERNMENT';
  return {
    kind: topic === null ? null : kind,
    organisation: name === null ? null : (organisations.national.get(name) ?? null),
    governmentLevel: topic === null ? null : governmentLevel,
    digid: topic === 'digid' ? chance.weighted(digidShares) : null,
    ...(help.includes('REFERRED') ? inventReferral(library, organisations, chance) : noReferral),
  };
}

function inventReferral(library: string, { local, national }: KnownOrganisations, chance: Random) {
  const destination = chance.weighted(destinationShares);
  const partners = local.get(library)!.filter(({ relation }) => relation !== 'REFERS');
  const referredTo = {
    LOCAL_PARTNER: chance.pick(partners).id,
    NATIONAL_PARTNER: national.get(chance.pick(['DigiHulplijn', 'Belastingdienst', 'Kifid', 'SVB'])) ?? null,
  }[destination];
  return {
    destination,
    referredTo: referredTo ?? null,
    warm: chance.chance(0.3) ? warmOf[destination]! : null,
  };
}
