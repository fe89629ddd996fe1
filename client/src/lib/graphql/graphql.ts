/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether people walk in or make an appointment (inloop of afspraak). */
export type AccessMode =
  /** By appointment only (op afspraak). */
  | 'APPOINTMENT'
  /** Walk-in and by appointment. */
  | 'BOTH'
  /** Walk-in (inloop). */
  | 'WALK_IN';

/** Estimated age of the visitor in years (leeftijd, schatting). */
export type AgeGroup =
  /** 18 to 24. */
  | 'FROM_18_TO_24'
  /** 25 to 39. */
  | 'FROM_25_TO_39'
  /** 40 to 54. */
  | 'FROM_40_TO_54'
  /** 55 to 65. */
  | 'FROM_55_TO_65'
  /** 66 to 74. */
  | 'FROM_66_TO_74'
  /** 75 and over. */
  | 'FROM_75'
  /** Under 18. */
  | 'UNDER_18'
  /** Unknown (onbekend). */
  | 'UNKNOWN';

/** How the contact came about (kanaal). */
export type Channel =
  /** By appointment (afspraak). */
  | 'APPOINTMENT'
  /** At the desk (balie). */
  | 'DESK'
  /** By telephone (telefoon). */
  | 'TELEPHONE'
  /** While walking around (rondlopend). */
  | 'WALKING';

/** A code list a question is filed under (codelijst). */
export type CodeListName =
  /** Themes of an Infopunt (thema's). */
  | 'THEME'
  /** Topics of an IDO (onderwerpen). */
  | 'TOPIC';

/** How long the visit took, in minutes (duur). */
export type DurationClass =
  /** 5 to 10 minutes. */
  | 'FROM_5_TO_10'
  /** 10 to 20 minutes. */
  | 'FROM_10_TO_20'
  /** 20 to 40 minutes. */
  | 'FROM_20_TO_40'
  /** More than 40 minutes. */
  | 'OVER_40'
  /** Less than 5 minutes. */
  | 'UNDER_5';

/** Estimated first language of the visitor (eerste taal, schatting). */
export type FirstLanguage =
  /** Dutch (Nederlands). */
  | 'DUTCH'
  /** Another language (anders). */
  | 'OTHER'
  /** Unknown (onbekend). */
  | 'UNKNOWN';

/** Estimated gender of the visitor (geslacht, schatting). */
export type Gender =
  /** Woman (vrouw). */
  | 'FEMALE'
  /** Man. */
  | 'MALE'
  /** Unknown (onbekend). */
  | 'UNKNOWN';

/** How finely a series is cut (per dag, week, maand, kwartaal of jaar). */
export type Grain =
  /** Days. */
  | 'DAY'
  /** Calendar months. */
  | 'MONTH'
  /** Calendar quarters. */
  | 'QUARTER'
  /** ISO weeks, from Monday. */
  | 'WEEK'
  /** Calendar years. */
  | 'YEAR';

/** Under which rules a year's grant is given (regime). */
export type GrantRegime =
  /** Specific grant for information points (specifieke uitkering). */
  | 'SPUK'
  /** Not known yet; nothing is extrapolated (onbekend). */
  | 'UNKNOWN';

/** What was done with a question (geboden hulp); solved is helped or answered, and not referred. */
export type HelpForm =
  /** Answered (vraag beantwoord). */
  | 'ANSWERED'
  /** Helped on the spot (ter plekke geholpen). */
  | 'HELPED'
  /** Information handed over (informatie meegegeven). */
  | 'INFORMATION'
  /** A listening ear (luisterend oor). */
  | 'LISTENED'
  /** Could not be helped (niet geholpen). */
  | 'NOT_HELPED'
  /** Referred (doorverwezen). */
  | 'REFERRED';

/** The kind of place that hosts a point (soort gastlocatie). */
export type HostKind =
  /** Care home (zorginstelling). */
  | 'CARE_HOME'
  /** Community centre (buurthuis, wijkcentrum). */
  | 'COMMUNITY_CENTRE'
  /** GP practice (huisartsenpraktijk). */
  | 'GP_PRACTICE'
  /** Hospital (ziekenhuis). */
  | 'HOSPITAL'
  /** Joint square such as an Ontwikkelplein or SamenWerkplein. */
  | 'JOINT_SQUARE'
  /** Kulturhus or multifunctional centre (MFC). */
  | 'KULTURHUS'
  /** Library branch (bibliotheekvestiging). */
  | 'LIBRARY_BRANCH'
  /** Mobile point, such as a bus (mobiel). */
  | 'MOBILE'
  /** Neighbourhood team (wijkteam). */
  | 'NEIGHBOURHOOD_TEAM'
  /** Pharmacy (apotheek). */
  | 'PHARMACY'
  /** Restaurant (horeca). */
  | 'RESTAURANT'
  /** Shop (winkel). */
  | 'SHOP'
  /** Supermarket (supermarkt). */
  | 'SUPERMARKET'
  /** By telephone only; counts in neither coverage nor the share outside the library (telefonisch). */
  | 'TELEPHONE'
  /** Town hall (gemeentehuis). */
  | 'TOWN_HALL';

/** Whom to invite, as what. */
export type InviteMemberInput = {
  /** E-mail address. */
  email: string;
  /** May invite and remove members too. */
  managesUsers?: boolean;
  /** The organisation. */
  organisation: OrganisationInput;
  /** The role; it must be one of this kind of organisation. */
  role: Role;
  /** First day the membership no longer holds. */
  validUntil?: string | null | undefined;
};

/** Which kind of information point it is (label); decides whether a topic or a theme is asked. */
export type LocationLabel =
  /** Both: registers a topic, and a theme where it helps. */
  | 'BOTH'
  /** Informatiepunt Digitale Overheid: registers topics (onderwerpen). */
  | 'IDO'
  /** Infopunt, a broad desk for care, housing and welfare: registers themes (thema's). */
  | 'INFOPUNT';

/** The state a point is in (status). */
export type LocationState =
  /** Closed for good since closesOn (gesloten). */
  | 'CLOSED'
  /** Open. */
  | 'OPEN'
  /** Paused for a while (gepauzeerd). */
  | 'PAUSED'
  /** Planned (gepland); opensOn is the expected opening. Only its own library sees it. */
  | 'PLANNED'
  /** On trial (proef). */
  | 'TRIAL';

/** A weekly piece of opening hours; see OpeningHours. */
export type OpeningHoursInput = {
  /** Until, later than from. */
  closes: string;
  /** What it is for. */
  kind: OpeningKind;
  /** From. */
  opens: string;
  /** The partner whose consultation hour it is. */
  partner?: string | null | undefined;
  /** First day it holds. */
  validFrom: string;
  /** First day it no longer holds. */
  validUntil?: string | null | undefined;
  /** Day of the week: 1 is Monday, 7 is Sunday. */
  weekday: number;
};

/** What a piece of opening hours is for (soort openingstijd). */
export type OpeningKind =
  /** Consultation hour of a partner (spreekuur). */
  | 'CONSULTATION'
  /** The point itself; decides whether it is open now (openingstijd). */
  | 'POINT'
  /** Telephone hour (telefonisch spreekuur). */
  | 'TELEPHONE';

/** An organisation by id. */
export type OrganisationInput = {
  /** UUID of a library or POI, code of a municipality, or "NL". */
  id: string | number;
  /** The kind. */
  kind: OrganisationKind;
};

/** The kind of organisation a membership belongs to (soort organisatie). */
export type OrganisationKind =
  /** Library organisation (bibliotheekorganisatie); its id is a UUID. */
  | 'LIBRARY'
  /** Municipality (gemeente); its id is the code, such as GM0148. */
  | 'MUNICIPALITY'
  /** The platform itself, for national analysts and administrators; its id is "NL". */
  | 'PLATFORM'
  /** Provincial support organisation (POI); its id is a UUID. */
  | 'SUPPORT_ORGANISATION';

/** Part of day (dagdeel); a registration never carries the minute. */
export type PartOfDay =
  /** From 12.00 to 17.00 (middag). */
  | 'AFTERNOON'
  /** After 17.00 (avond). */
  | 'EVENING'
  /** Until 12.00 (ochtend). */
  | 'MORNING';

/** Every expected failure by name (foutcode); docs/error-codes.md says what to do. */
export type ProblemCode =
  /** A day on or after which the point is closed for good. */
  | 'AFTER_CLOSING'
  /** This person already has this role here. */
  | 'ALREADY_MEMBER'
  /** A day before the point opened. */
  | 'BEFORE_OPENING'
  /** Nobody ends their own membership: someone must be left who manages users. */
  | 'CANNOT_END_OWN_MEMBERSHIP'
  /** Not an e-mail address. */
  | 'EMAIL_INVALID'
  /** A day that has not come yet. */
  | 'FUTURE_DAY'
  /** A value that does not fit its field. */
  | 'INVALID_INPUT'
  /** The invitation is unknown, used or expired. */
  | 'INVITATION_INVALID'
  /** It does not exist, or is not yours: the two look the same on purpose. */
  | 'NOT_FOUND'
  /** A visit without a question. */
  | 'NO_QUESTIONS'
  /** Two pieces of opening hours overlap. */
  | 'OPENING_HOURS_OVERLAP'
  /** A password that many people use or that is easily guessed. */
  | 'PASSWORD_TOO_COMMON'
  /** A password needs at least 12 characters. */
  | 'PASSWORD_TOO_SHORT'
  /** E-mail address and password do not belong together. */
  | 'SIGN_IN_FAILED'
  /** Too many wrong attempts; wait a quarter of an hour. */
  | 'TOO_MANY_ATTEMPTS'
  /** Undoing is possible for ten minutes by whoever registered it. */
  | 'UNDO_EXPIRED'
  /** A topic or theme that is not on the list on that day. */
  | 'UNKNOWN_CODE'
  /** This id was used for a visit with other content. */
  | 'VISIT_ID_REUSED'
  /** A topic where the point asks a theme, or the other way round. */
  | 'WRONG_DIMENSION';

/** A question to register. */
export type QuestionInput = {
  /** What was done, one or more. */
  help: Array<HelpForm>;
  /** Code of a theme that may be chosen on that day; asked at an Infopunt. */
  theme?: string | number | null | undefined;
  /** Code of a topic that may be chosen on that day; asked at an IDO. */
  topic?: string | number | null | undefined;
};

/** A visit to register. No free text: a visit is anonymous. */
export type RegisterVisitInput = {
  /** Estimated age. */
  age?: AgeGroup | null | undefined;
  /** How the contact came about. */
  channel?: Channel;
  /** The day of the visit, not in the future. */
  day: string;
  /** How long it took. */
  duration?: DurationClass | null | undefined;
  /** Estimated gender. */
  gender?: Gender | null | undefined;
  /** Random UUID (v4) made by the client: sent again, the visit is stored once. */
  id: string | number;
  /** Estimated first language. */
  language?: FirstLanguage | null | undefined;
  /** UUID of the library it is registered for. */
  libraryId: string | number;
  /** UUID of the point. */
  locationId: string | number;
  /** The part of day. */
  partOfDay: PartOfDay;
  /** One to 20 questions. */
  questions: Array<QuestionInput>;
};

/** What a membership lets someone do in one organisation (rol). It holds for that organisation alone. */
export type Role =
  /** Runs the points of a library: registers, corrects, manages points, reads its figures (coördinator). */
  | 'COORDINATOR'
  /** Registers visits at the desk of a library (baliemedewerker). */
  | 'COUNTER'
  /** Contact person of a municipality; reads its totals (contactpersoon gemeente). */
  | 'MUNICIPAL_CONTACT'
  /** Looks after the money of a municipality; reads its totals (controller). */
  | 'MUNICIPAL_CONTROLLER'
  /** Reads the totals of the whole country for the national library (landelijk analist, KB). */
  | 'NATIONAL_ANALYST'
  /** Manages organisations and first users; sees no figures (platformbeheerder). */
  | 'PLATFORM_ADMINISTRATOR'
  /** Advises the libraries of a provincial support organisation; reads their totals (POI-adviseur). */
  | 'POI_ADVISER';

/** A library as a platform administrator records it (bibliotheek). */
export type SaveLibraryInput = {
  /** UUID, made by the client: a new one adds a library. */
  id: string | number;
  /** Codes of the municipalities of its service area from today (werkgebied). */
  municipalities: Array<string | number>;
  /** Name, at most 120 characters. */
  name: string;
  /** UUID of the POI that advises it from today; null = none. */
  supportOrganisation?: string | number | null | undefined;
};

/** Everything a coordinator says of a point; see Location for the meaning of each field. */
export type SaveLocationInput = {
  /** Walk-in or by appointment. */
  accessMode: AccessMode;
  /** What makes it accessible, in words. */
  accessibility: Array<string>;
  /** First day it is closed for good; needed when closed. */
  closesOn?: string | null | undefined;
  /** E-mail address for visitors. */
  email?: string | null | undefined;
  /** The kind of place it is in. */
  hostKind: HostKind;
  /** Name of the host. */
  hostName?: string | null | undefined;
  /** House number with addition. */
  houseNumber?: string | null | undefined;
  /** UUID, made by the client: a new one adds a point. */
  id: string | number;
  /** True inside a library. */
  insideLibrary: boolean;
  /** IDO, Infopunt or both. */
  label: LocationLabel;
  /** Languages spoken. */
  languages: Array<string>;
  /** Latitude in degrees, together with longitude. */
  latitude?: number | null | undefined;
  /** UUID of the library that runs it. */
  libraryId: string | number;
  /** Longitude in degrees, together with latitude. */
  longitude?: number | null | undefined;
  /** Code of the municipality it lies in. */
  municipality: string | number;
  /** Name, at most 120 characters. */
  name: string;
  /** First day. */
  opensOn?: string | null | undefined;
  /** Postcode, such as 7721 AA. */
  postcode?: string | null | undefined;
  /** There is a private space to talk. */
  privateSpace: boolean;
  /** The state it is in. */
  state: LocationState;
  /** Street. */
  street?: string | null | undefined;
  /** Telephone number for visitors. */
  telephone?: string | null | undefined;
  /** Town. */
  town?: string | null | undefined;
  /** How help is offered. */
  variant: ServiceVariant;
  /** Web address, https. */
  website?: string | null | undefined;
};

/** All opening hours of a point: what is left out is removed. */
export type SaveOpeningHoursInput = {
  /** The pieces, at most 100. */
  hours: Array<OpeningHoursInput>;
  /** UUID of the library. */
  libraryId: string | number;
  /** UUID of the point. */
  locationId: string | number;
};

/** A provincial support organisation as a platform administrator records it (POI). */
export type SaveSupportOrganisationInput = {
  /** UUID, made by the client: a new one adds a support organisation. */
  id: string | number;
  /** Name, at most 120 characters. */
  name: string;
  /** Codes of the provinces it works in, one or more. */
  provinces: Array<string | number>;
};

/** What figures are about. */
export type ScopeInput = {
  /** UUID of a library or POI, code of a municipality, or "NL". */
  id: string | number;
  /** The kind. */
  kind: ScopeKind;
};

/** What figures are about (gebied). */
export type ScopeKind =
  /** One library, in all its municipalities. */
  | 'LIBRARY'
  /** One municipality, over all libraries that work there. */
  | 'MUNICIPALITY'
  /** The whole country; its id is "NL". */
  | 'NATION'
  /** All libraries a POI advises today, wherever their points lie. */
  | 'SUPPORT_ORGANISATION';

/** How help is offered (dienstverleningsvariant, after Ecorys). */
export type ServiceVariant =
  /** All staff, all day (altijd beschikbaar). */
  | 'ALWAYS_AVAILABLE'
  /** A fixed desk in consultation hours (basis). */
  | 'BASIC'
  /** Part of a wider point with partners (breed). */
  | 'BROAD';

export type SendVisitMutationVariables = Exact<{
  input: RegisterVisitInput;
}>;


export type SendVisitMutation = { registerVisit: { alreadyRegistered: boolean, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type SendUndoMutationVariables = Exact<{
  libraryId: string | number;
  visitId: string | number;
}>;


export type SendUndoMutation = { undoVisit: { undone: boolean, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type SenderQueryVariables = Exact<{ [key: string]: never; }>;


export type SenderQuery = { viewer: { id: string, deskLocations: Array<{ id: string, library: { id: string } }> } | null };

export type DeskCodesQueryVariables = Exact<{
  day: string;
  library: string | number;
  location: string | number;
}>;


export type DeskCodesQuery = { topics: Array<{ code: string, label: string }>, themes: Array<{ code: string, label: string }>, registeredToday: { day: string, visits: number, questions: number } | null };

export type RegisterVisitMutationVariables = Exact<{
  input: RegisterVisitInput;
}>;


export type RegisterVisitMutation = { registerVisit: { alreadyRegistered: boolean, visit: { id: string, day: string } | null, registered: { day: string, visits: number, questions: number } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type UndoVisitMutationVariables = Exact<{
  libraryId: string | number;
  visitId: string | number;
}>;


export type UndoVisitMutation = { undoVisit: { undone: boolean, registered: { day: string, visits: number, questions: number } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type LibraryToChangeQueryVariables = Exact<{
  id: string | number;
}>;


export type LibraryToChangeQuery = { library: { id: string, name: string, supportOrganisation: { id: string } | null, municipalities: Array<{ code: string }> } | null };

export type LibraryChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type LibraryChoicesQuery = { supportOrganisations: Array<{ id: string, name: string }>, municipalities: Array<{ code: string, name: string, province: { code: string, name: string } }> };

export type SaveLibraryMutationVariables = Exact<{
  input: SaveLibraryInput;
}>;


export type SaveLibraryMutation = { saveLibrary: { library: { id: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type ManagementQueryVariables = Exact<{ [key: string]: never; }>;


export type ManagementQuery = { libraries: Array<{ id: string, name: string, supportOrganisation: { id: string, name: string } | null, municipalities: Array<{ code: string }>, locations: Array<{ id: string }> }>, supportOrganisations: Array<{ id: string, name: string, provinces: Array<{ code: string, name: string }> }>, municipalities: Array<{ code: string, name: string }> };

export type SupportOrganisationChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type SupportOrganisationChoicesQuery = { supportOrganisations: Array<{ id: string, name: string, provinces: Array<{ code: string }> }>, provinces: Array<{ code: string, name: string }> };

export type SaveSupportOrganisationMutationVariables = Exact<{
  input: SaveSupportOrganisationInput;
}>;


export type SaveSupportOrganisationMutation = { saveSupportOrganisation: { supportOrganisation: { id: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type DashboardQueryVariables = Exact<{
  scope: ScopeInput;
  from: string;
  until: string;
  grain: Grain;
}>;


export type DashboardQuery = { figures: { from: string, until: string, complete: boolean, updatedAt: string, visits: number, questions: number, questionsPerVisit: number | null, scope: { kind: ScopeKind, id: string, name: string }, reach: { value: number, visits: number, inhabitants: number, referenceDate: string, days: number, source: string } | null, series: { grain: Grain, starts: Array<string>, visits: Array<number>, questions: Array<number> }, topics: Array<{ visits: number, questions: number, share: number, code: { list: CodeListName, code: string, label: string } }> | null, yearBefore: { from: string, until: string, visits: number, questions: number, questionsPerVisit: number | null, reach: { value: number } | null, series: { starts: Array<string>, visits: Array<number>, questions: Array<number> } } } | null };

export type PersonasQueryVariables = Exact<{ [key: string]: never; }>;


export type PersonasQuery = { personas: Array<{ key: string, name: string, description: string }> };

export type SignInAsPersonaMutationVariables = Exact<{
  key: string | number;
}>;


export type SignInAsPersonaMutation = { signInAsPersona: { viewer: { id: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type MembersQueryVariables = Exact<{
  organisation: OrganisationInput;
}>;


export type MembersQuery = { members: Array<{ name: string, email: string, pending: boolean, membership: { id: string, role: Role, managesUsers: boolean, validFrom: string, validUntil: string | null } }> | null };

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteMemberMutation = { inviteMember: { invitationPath: string | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type EndMembershipMutationVariables = Exact<{
  organisation: OrganisationInput;
  membershipId: string | number;
}>;


export type EndMembershipMutation = { endMembership: { ended: boolean, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type OrganisationNamesQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganisationNamesQuery = { library: { name: string } | null, municipality: { name: string } | null, supportOrganisations: Array<{ id: string, name: string }> };

export type MunicipalityQueryVariables = Exact<{
  code: string | number;
  year: number;
}>;


export type MunicipalityQuery = { municipality: { code: string, name: string, longitude: number, latitude: number, grantYears: Array<number>, province: { code: string, name: string }, inhabitants: { value: number, referenceDate: string, source: string } | null, libraries: Array<{ id: string, name: string, demonstration: boolean }>, locations: Array<{ id: string, name: string, label: LocationLabel, hostKind: HostKind, hostName: string | null, state: LocationState, street: string | null, houseNumber: string | null, town: string | null, hoursPerWeek: number, demonstration: boolean, library: { id: string, name: string }, opening: { openNow: boolean, closesAt: string | null, nextDay: string | null, nextOpens: string | null, nextCloses: string | null, holiday: string | null } }>, grant: { year: number, regime: GrantRegime, known: boolean, label: string, total: number | null, nationalTotal: number | null, inhabitantsPart: { count: number, rate: number, amount: number, referenceDate: string, source: string } | null, educationPart: { count: number, rate: number, amount: number, referenceDate: string, source: string } | null } } | null };

export type MunicipalityFiguresQueryVariables = Exact<{
  scope: ScopeInput;
  from: string;
  until: string;
}>;


export type MunicipalityFiguresQuery = { figures: { visits: number, questions: number, complete: boolean, updatedAt: string, reach: { value: number, visits: number, inhabitants: number, referenceDate: string, days: number, source: string } | null, yearBefore: { visits: number, reach: { value: number } | null } } | null };

export type MunicipalitiesQueryVariables = Exact<{
  search?: string | null | undefined;
  province?: string | number | null | undefined;
}>;


export type MunicipalitiesQuery = { provinces: Array<{ code: string, name: string }>, municipalities: Array<{ code: string, name: string, province: { code: string, name: string }, inhabitants: { value: number } | null }> };

export type MunicipalityMapQueryVariables = Exact<{ [key: string]: never; }>;


export type MunicipalityMapQuery = { municipalities: Array<{ code: string, name: string, longitude: number, latitude: number }>, locations: Array<{ municipality: { code: string } }> };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { signIn: { viewer: { id: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type LocationQueryVariables = Exact<{
  id: string | number;
}>;


export type LocationQuery = { location: { hoursPerWeek: number, id: string, name: string, label: LocationLabel, hostKind: HostKind, hostName: string | null, insideLibrary: boolean, variant: ServiceVariant, accessMode: AccessMode, privateSpace: boolean, street: string | null, houseNumber: string | null, postcode: string | null, town: string | null, longitude: number | null, latitude: number | null, telephone: string | null, email: string | null, website: string | null, accessibility: Array<string>, languages: Array<string>, state: LocationState, opensOn: string | null, closesOn: string | null, demonstration: boolean, opening: { openNow: boolean, closesAt: string | null, nextDay: string | null, nextOpens: string | null, nextCloses: string | null, holiday: string | null }, library: { id: string, name: string }, municipality: { code: string, name: string }, openingHours: Array<{ kind: OpeningKind, weekday: number, opens: string, closes: string, validFrom: string, validUntil: string | null, partner: string | null }> } | null };

export type WholeLocationFragment = { id: string, name: string, label: LocationLabel, hostKind: HostKind, hostName: string | null, insideLibrary: boolean, variant: ServiceVariant, accessMode: AccessMode, privateSpace: boolean, street: string | null, houseNumber: string | null, postcode: string | null, town: string | null, longitude: number | null, latitude: number | null, telephone: string | null, email: string | null, website: string | null, accessibility: Array<string>, languages: Array<string>, state: LocationState, opensOn: string | null, closesOn: string | null, demonstration: boolean, library: { id: string, name: string }, municipality: { code: string, name: string }, openingHours: Array<{ kind: OpeningKind, weekday: number, opens: string, closes: string, validFrom: string, validUntil: string | null, partner: string | null }> };

export type LocationToChangeQueryVariables = Exact<{
  id: string | number;
}>;


export type LocationToChangeQuery = { location: { id: string, name: string, label: LocationLabel, hostKind: HostKind, hostName: string | null, insideLibrary: boolean, variant: ServiceVariant, accessMode: AccessMode, privateSpace: boolean, street: string | null, houseNumber: string | null, postcode: string | null, town: string | null, longitude: number | null, latitude: number | null, telephone: string | null, email: string | null, website: string | null, accessibility: Array<string>, languages: Array<string>, state: LocationState, opensOn: string | null, closesOn: string | null, demonstration: boolean, library: { id: string, name: string }, municipality: { code: string, name: string }, openingHours: Array<{ kind: OpeningKind, weekday: number, opens: string, closes: string, validFrom: string, validUntil: string | null, partner: string | null }> } | null, municipalities: Array<{ code: string, name: string }> };

export type SaveLocationMutationVariables = Exact<{
  input: SaveLocationInput;
}>;


export type SaveLocationMutation = { saveLocation: { location: { id: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type SaveOpeningHoursMutationVariables = Exact<{
  input: SaveOpeningHoursInput;
}>;


export type SaveOpeningHoursMutation = { saveOpeningHours: { location: { id: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type LocationsQueryVariables = Exact<{
  library?: string | number | null | undefined;
  municipality?: string | number | null | undefined;
  state?: LocationState | null | undefined;
}>;


export type LocationsQuery = { libraries: Array<{ id: string, name: string }>, locations: Array<{ id: string, name: string, label: LocationLabel, hostKind: HostKind, hostName: string | null, insideLibrary: boolean, state: LocationState, hoursPerWeek: number, demonstration: boolean, library: { id: string, name: string }, municipality: { code: string, name: string }, opening: { openNow: boolean, closesAt: string | null, nextDay: string | null, nextOpens: string | null, nextCloses: string | null, holiday: string | null } }> };

export type LocationFilterMunicipalitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type LocationFilterMunicipalitiesQuery = { locations: Array<{ municipality: { code: string, name: string } }> };

export type LocationChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type LocationChoicesQuery = { municipalities: Array<{ code: string, name: string }> };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { signedOut: boolean } };

export type InvitationQueryVariables = Exact<{
  token: string;
}>;


export type InvitationQuery = { invitation: { email: string, role: Role, expiresOn: string, hasAccount: boolean, organisation: { kind: OrganisationKind, id: string, name: string } } | null };

export type AcceptInvitationMutationVariables = Exact<{
  token: string;
  name: string;
  password: string;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { viewer: { id: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type CurrentViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type CurrentViewerQuery = { viewer: { id: string, name: string, email: string, demonstration: boolean, memberships: Array<{ id: string, role: Role, managesUsers: boolean, organisation: { kind: OrganisationKind, id: string, name: string } }>, deskLocations: Array<{ id: string, name: string, label: LocationLabel, demonstration: boolean, library: { id: string, name: string }, municipality: { name: string } }>, scopes: Array<{ kind: ScopeKind, id: string, name: string }> } | null };

export type FinderMunicipalitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type FinderMunicipalitiesQuery = { municipalities: Array<{ code: string, name: string, longitude: number, latitude: number }> };

export type FindLocationsQueryVariables = Exact<{
  municipality?: string | number | null | undefined;
  longitude?: number | null | undefined;
  latitude?: number | null | undefined;
  radiusKm?: number | null | undefined;
}>;


export type FindLocationsQuery = { findLocations: Array<{ distanceKm: number | null, location: { id: string, name: string, hostName: string | null, accessMode: AccessMode, street: string | null, houseNumber: string | null, postcode: string | null, town: string | null, telephone: string | null, state: LocationState, demonstration: boolean, municipality: { code: string, name: string }, opening: { openNow: boolean, closesAt: string | null, nextDay: string | null, nextOpens: string | null, nextCloses: string | null, holiday: string | null } } }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const WholeLocationFragmentDoc = new TypedDocumentString(`
    fragment WholeLocation on Location {
  id
  name
  label
  hostKind
  hostName
  insideLibrary
  variant
  accessMode
  privateSpace
  street
  houseNumber
  postcode
  town
  longitude
  latitude
  telephone
  email
  website
  accessibility
  languages
  state
  opensOn
  closesOn
  demonstration
  library {
    id
    name
  }
  municipality {
    code
    name
  }
  openingHours {
    kind
    weekday
    opens
    closes
    validFrom
    validUntil
    partner
  }
}
    `, {"fragmentName":"WholeLocation"}) as unknown as TypedDocumentString<WholeLocationFragment, unknown>;
export const SendVisitDocument = new TypedDocumentString(`
    mutation SendVisit($input: RegisterVisitInput!) {
  registerVisit(input: $input) {
    alreadyRegistered
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:4cfc604058416cafee65d11890c6703b48185b3e156ffe625ec047321d44fd11"}) as unknown as TypedDocumentString<SendVisitMutation, SendVisitMutationVariables>;
export const SendUndoDocument = new TypedDocumentString(`
    mutation SendUndo($libraryId: ID!, $visitId: ID!) {
  undoVisit(libraryId: $libraryId, visitId: $visitId) {
    undone
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:e3bae9be8f3520b883b3aa9d01d71a4dc4222ef6003fc80a02cf69891c96667f"}) as unknown as TypedDocumentString<SendUndoMutation, SendUndoMutationVariables>;
export const SenderDocument = new TypedDocumentString(`
    query Sender {
  viewer {
    id
    deskLocations {
      id
      library {
        id
      }
    }
  }
}
    `, {"hash":"sha256:0ec4e49bdacf5b6932e517916043c18931c7afeeda92ce6bc50f53132bc5a82a"}) as unknown as TypedDocumentString<SenderQuery, SenderQueryVariables>;
export const DeskCodesDocument = new TypedDocumentString(`
    query DeskCodes($day: Day!, $library: ID!, $location: ID!) {
  topics: codes(list: TOPIC, on: $day) {
    code
    label
  }
  themes: codes(list: THEME, on: $day) {
    code
    label
  }
  registeredToday(library: $library, location: $location) {
    day
    visits
    questions
  }
}
    `, {"hash":"sha256:b87c498e8e06053c7850324e020d4bfd6e361c8b3c21ce8d3d46a0b131914091"}) as unknown as TypedDocumentString<DeskCodesQuery, DeskCodesQueryVariables>;
export const RegisterVisitDocument = new TypedDocumentString(`
    mutation RegisterVisit($input: RegisterVisitInput!) {
  registerVisit(input: $input) {
    alreadyRegistered
    visit {
      id
      day
    }
    registered {
      day
      visits
      questions
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:89fa30fe21dbc9691703b64f1a9c2c0b5d9db1a4fda6adba5341c074390e5b2e"}) as unknown as TypedDocumentString<RegisterVisitMutation, RegisterVisitMutationVariables>;
export const UndoVisitDocument = new TypedDocumentString(`
    mutation UndoVisit($libraryId: ID!, $visitId: ID!) {
  undoVisit(libraryId: $libraryId, visitId: $visitId) {
    undone
    registered {
      day
      visits
      questions
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:477e3e0770d3bb3ccaea3680b21a86d375630f61db6d44610638f9fdbaa481e4"}) as unknown as TypedDocumentString<UndoVisitMutation, UndoVisitMutationVariables>;
export const LibraryToChangeDocument = new TypedDocumentString(`
    query LibraryToChange($id: ID!) {
  library(id: $id) {
    id
    name
    supportOrganisation {
      id
    }
    municipalities {
      code
    }
  }
}
    `, {"hash":"sha256:db6cf94957a242762e93bcbf4739aa5a55c123f0502719bd5f3ce2b1e750a2b5"}) as unknown as TypedDocumentString<LibraryToChangeQuery, LibraryToChangeQueryVariables>;
export const LibraryChoicesDocument = new TypedDocumentString(`
    query LibraryChoices {
  supportOrganisations {
    id
    name
  }
  municipalities {
    code
    name
    province {
      code
      name
    }
  }
}
    `, {"hash":"sha256:0a89a245dd3c22a3fe542deed84fe0649359e8b539ecb2995569e2feb3824a23"}) as unknown as TypedDocumentString<LibraryChoicesQuery, LibraryChoicesQueryVariables>;
export const SaveLibraryDocument = new TypedDocumentString(`
    mutation SaveLibrary($input: SaveLibraryInput!) {
  saveLibrary(input: $input) {
    library {
      id
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:20075f42ac95b02254f275575824d72d8fbf7f46135a7b9d43206610909a7b75"}) as unknown as TypedDocumentString<SaveLibraryMutation, SaveLibraryMutationVariables>;
export const ManagementDocument = new TypedDocumentString(`
    query Management {
  libraries {
    id
    name
    supportOrganisation {
      id
      name
    }
    municipalities {
      code
    }
    locations {
      id
    }
  }
  supportOrganisations {
    id
    name
    provinces {
      code
      name
    }
  }
  municipalities {
    code
    name
  }
}
    `, {"hash":"sha256:d62c3a5779e7977cc47914301b45d6c256f92497d6a83a0674f27b07f04599db"}) as unknown as TypedDocumentString<ManagementQuery, ManagementQueryVariables>;
export const SupportOrganisationChoicesDocument = new TypedDocumentString(`
    query SupportOrganisationChoices {
  supportOrganisations {
    id
    name
    provinces {
      code
    }
  }
  provinces {
    code
    name
  }
}
    `, {"hash":"sha256:6d25d098914fd0126633485b85f79c9d5a524452a932e801ef55d4f34140dc87"}) as unknown as TypedDocumentString<SupportOrganisationChoicesQuery, SupportOrganisationChoicesQueryVariables>;
export const SaveSupportOrganisationDocument = new TypedDocumentString(`
    mutation SaveSupportOrganisation($input: SaveSupportOrganisationInput!) {
  saveSupportOrganisation(input: $input) {
    supportOrganisation {
      id
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:81c2e1e6f357c68438259958fa8167f16fc6c29c21c07522342d3c5982163d56"}) as unknown as TypedDocumentString<SaveSupportOrganisationMutation, SaveSupportOrganisationMutationVariables>;
export const DashboardDocument = new TypedDocumentString(`
    query Dashboard($scope: ScopeInput!, $from: Day!, $until: Day!, $grain: Grain!) {
  figures(scope: $scope, from: $from, until: $until) {
    scope {
      kind
      id
      name
    }
    from
    until
    complete
    updatedAt
    visits
    questions
    questionsPerVisit
    reach {
      value
      visits
      inhabitants
      referenceDate
      days
      source
    }
    series(grain: $grain) {
      grain
      starts
      visits
      questions
    }
    topics {
      visits
      questions
      share
      code {
        list
        code
        label
      }
    }
    yearBefore {
      from
      until
      visits
      questions
      questionsPerVisit
      reach {
        value
      }
      series(grain: $grain) {
        starts
        visits
        questions
      }
    }
  }
}
    `, {"hash":"sha256:729b7f4c6f56a8d443e305e74751fa595cd081ed3514c89f44e1d5ba73f0f904"}) as unknown as TypedDocumentString<DashboardQuery, DashboardQueryVariables>;
export const PersonasDocument = new TypedDocumentString(`
    query Personas {
  personas {
    key
    name
    description
  }
}
    `, {"hash":"sha256:6b8544233f0a28bf1bd7ce644360950fee06eea14bcd122a0e6c1bba525c982a"}) as unknown as TypedDocumentString<PersonasQuery, PersonasQueryVariables>;
export const SignInAsPersonaDocument = new TypedDocumentString(`
    mutation SignInAsPersona($key: ID!) {
  signInAsPersona(key: $key) {
    viewer {
      id
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:6361b3db3c0af40f321ae20583c044d4ccd54a9658ee1d3181e83cf2a11c3699"}) as unknown as TypedDocumentString<SignInAsPersonaMutation, SignInAsPersonaMutationVariables>;
export const MembersDocument = new TypedDocumentString(`
    query Members($organisation: OrganisationInput!) {
  members(organisation: $organisation) {
    name
    email
    pending
    membership {
      id
      role
      managesUsers
      validFrom
      validUntil
    }
  }
}
    `, {"hash":"sha256:d5573b4b29827f50c409b41359eb3440e539d33640a7a317503f3e8650958110"}) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const InviteMemberDocument = new TypedDocumentString(`
    mutation InviteMember($input: InviteMemberInput!) {
  inviteMember(input: $input) {
    invitationPath
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:03574b598058a7031b277e38ec9bfbe5b109a4f2dc42fdf105c84b434e4ea6c9"}) as unknown as TypedDocumentString<InviteMemberMutation, InviteMemberMutationVariables>;
export const EndMembershipDocument = new TypedDocumentString(`
    mutation EndMembership($organisation: OrganisationInput!, $membershipId: ID!) {
  endMembership(organisation: $organisation, membershipId: $membershipId) {
    ended
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:c11684646e4f790493591c1ec8bbf7f23c64f3d2559575b625b73a709e7e2286"}) as unknown as TypedDocumentString<EndMembershipMutation, EndMembershipMutationVariables>;
export const OrganisationNamesDocument = new TypedDocumentString(`
    query OrganisationNames($id: ID!) {
  library(id: $id) {
    name
  }
  municipality(code: $id) {
    name
  }
  supportOrganisations {
    id
    name
  }
}
    `, {"hash":"sha256:67f2deed75d6be054c995f94a3210e8c7c77736dcc7e2e1f8e6cfde7e1ec0967"}) as unknown as TypedDocumentString<OrganisationNamesQuery, OrganisationNamesQueryVariables>;
export const MunicipalityDocument = new TypedDocumentString(`
    query Municipality($code: ID!, $year: Int!) {
  municipality(code: $code) {
    code
    name
    longitude
    latitude
    province {
      code
      name
    }
    inhabitants {
      value
      referenceDate
      source
    }
    libraries {
      id
      name
      demonstration
    }
    locations {
      id
      name
      label
      hostKind
      hostName
      state
      street
      houseNumber
      town
      hoursPerWeek
      demonstration
      library {
        id
        name
      }
      opening {
        openNow
        closesAt
        nextDay
        nextOpens
        nextCloses
        holiday
      }
    }
    grantYears
    grant(year: $year) {
      year
      regime
      known
      label
      inhabitantsPart {
        count
        rate
        amount
        referenceDate
        source
      }
      educationPart {
        count
        rate
        amount
        referenceDate
        source
      }
      total
      nationalTotal
    }
  }
}
    `, {"hash":"sha256:9f43d7d288f70f47da14625822c5b5f4ded12f9a73eba54689f6417e24e338ed"}) as unknown as TypedDocumentString<MunicipalityQuery, MunicipalityQueryVariables>;
export const MunicipalityFiguresDocument = new TypedDocumentString(`
    query MunicipalityFigures($scope: ScopeInput!, $from: Day!, $until: Day!) {
  figures(scope: $scope, from: $from, until: $until) {
    visits
    questions
    complete
    updatedAt
    reach {
      value
      visits
      inhabitants
      referenceDate
      days
      source
    }
    yearBefore {
      visits
      reach {
        value
      }
    }
  }
}
    `, {"hash":"sha256:3483c83ca5e68060a8d0d529e7b752bd750267b7a9cc0f5f0fc52b0323dafb07"}) as unknown as TypedDocumentString<MunicipalityFiguresQuery, MunicipalityFiguresQueryVariables>;
export const MunicipalitiesDocument = new TypedDocumentString(`
    query Municipalities($search: String, $province: ID) {
  provinces {
    code
    name
  }
  municipalities(search: $search, province: $province) {
    code
    name
    province {
      code
      name
    }
    inhabitants {
      value
    }
  }
}
    `, {"hash":"sha256:271a8133278249975a1a9eeba3bd3655e7f0761243fadd8217dce33200f759d8"}) as unknown as TypedDocumentString<MunicipalitiesQuery, MunicipalitiesQueryVariables>;
export const MunicipalityMapDocument = new TypedDocumentString(`
    query MunicipalityMap {
  municipalities {
    code
    name
    longitude
    latitude
  }
  locations(state: OPEN) {
    municipality {
      code
    }
  }
}
    `, {"hash":"sha256:4db304eb0cc49ded090774eb5704247dd45d6ac7aac2634230b9fa45f9e2b6cf"}) as unknown as TypedDocumentString<MunicipalityMapQuery, MunicipalityMapQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($email: String!, $password: String!) {
  signIn(email: $email, password: $password) {
    viewer {
      id
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:fef390f13e4ac7b50262b0bbaf017a6f79996a56c69c71262a13372280e37875"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const LocationDocument = new TypedDocumentString(`
    query Location($id: ID!) {
  location(id: $id) {
    ...WholeLocation
    hoursPerWeek
    opening {
      openNow
      closesAt
      nextDay
      nextOpens
      nextCloses
      holiday
    }
  }
}
    fragment WholeLocation on Location {
  id
  name
  label
  hostKind
  hostName
  insideLibrary
  variant
  accessMode
  privateSpace
  street
  houseNumber
  postcode
  town
  longitude
  latitude
  telephone
  email
  website
  accessibility
  languages
  state
  opensOn
  closesOn
  demonstration
  library {
    id
    name
  }
  municipality {
    code
    name
  }
  openingHours {
    kind
    weekday
    opens
    closes
    validFrom
    validUntil
    partner
  }
}`, {"hash":"sha256:5aded01c6668e36cc3a2feaaef420af19cb5654f63b24172f8876a7c5023fcd5"}) as unknown as TypedDocumentString<LocationQuery, LocationQueryVariables>;
export const LocationToChangeDocument = new TypedDocumentString(`
    query LocationToChange($id: ID!) {
  location(id: $id) {
    ...WholeLocation
  }
  municipalities {
    code
    name
  }
}
    fragment WholeLocation on Location {
  id
  name
  label
  hostKind
  hostName
  insideLibrary
  variant
  accessMode
  privateSpace
  street
  houseNumber
  postcode
  town
  longitude
  latitude
  telephone
  email
  website
  accessibility
  languages
  state
  opensOn
  closesOn
  demonstration
  library {
    id
    name
  }
  municipality {
    code
    name
  }
  openingHours {
    kind
    weekday
    opens
    closes
    validFrom
    validUntil
    partner
  }
}`, {"hash":"sha256:7238f900ccdf16f789c2352e28f0424ce36787c0746d403cae0c1a8d93f3d428"}) as unknown as TypedDocumentString<LocationToChangeQuery, LocationToChangeQueryVariables>;
export const SaveLocationDocument = new TypedDocumentString(`
    mutation SaveLocation($input: SaveLocationInput!) {
  saveLocation(input: $input) {
    location {
      id
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:98fd6d4fd4adce8b68b4d8b36b8d93b0d425b0737f1db58996cbf0dff0b10687"}) as unknown as TypedDocumentString<SaveLocationMutation, SaveLocationMutationVariables>;
export const SaveOpeningHoursDocument = new TypedDocumentString(`
    mutation SaveOpeningHours($input: SaveOpeningHoursInput!) {
  saveOpeningHours(input: $input) {
    location {
      id
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:a1da6befa47aa697f812a7d05be421437f9d9470d27134d08deef6d6546ae395"}) as unknown as TypedDocumentString<SaveOpeningHoursMutation, SaveOpeningHoursMutationVariables>;
export const LocationsDocument = new TypedDocumentString(`
    query Locations($library: ID, $municipality: ID, $state: LocationState) {
  libraries {
    id
    name
  }
  locations(library: $library, municipality: $municipality, state: $state) {
    id
    name
    label
    hostKind
    hostName
    insideLibrary
    state
    hoursPerWeek
    demonstration
    library {
      id
      name
    }
    municipality {
      code
      name
    }
    opening {
      openNow
      closesAt
      nextDay
      nextOpens
      nextCloses
      holiday
    }
  }
}
    `, {"hash":"sha256:dc7309bb5dbc0456303bb00efb75ea0895b86e10121efdab0a15971db25c8c0e"}) as unknown as TypedDocumentString<LocationsQuery, LocationsQueryVariables>;
export const LocationFilterMunicipalitiesDocument = new TypedDocumentString(`
    query LocationFilterMunicipalities {
  locations {
    municipality {
      code
      name
    }
  }
}
    `, {"hash":"sha256:d04ab54412e8d91ca6b198b4eba878a714de31dff9e9ff1ef280ee7ab1f99bbe"}) as unknown as TypedDocumentString<LocationFilterMunicipalitiesQuery, LocationFilterMunicipalitiesQueryVariables>;
export const LocationChoicesDocument = new TypedDocumentString(`
    query LocationChoices {
  municipalities {
    code
    name
  }
}
    `, {"hash":"sha256:346b3693da7129006207316ad8240bbb39478aaa96d138472d39744195ddc6cf"}) as unknown as TypedDocumentString<LocationChoicesQuery, LocationChoicesQueryVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    signedOut
  }
}
    `, {"hash":"sha256:ffd093bc73cd0e180b4296d8e8b21a3311efcff70fe2ca4fd0032c4654692619"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const InvitationDocument = new TypedDocumentString(`
    query Invitation($token: String!) {
  invitation(token: $token) {
    email
    role
    expiresOn
    hasAccount
    organisation {
      kind
      id
      name
    }
  }
}
    `, {"hash":"sha256:e95c0311fbde8fe42e05aa0cbfe7a30611f6511a172e94877e3f879c75705f8c"}) as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($token: String!, $name: String!, $password: String!) {
  acceptInvitation(token: $token, name: $name, password: $password) {
    viewer {
      id
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:0fac38d0eb6ee75a0a18f5cb3e9947ae3bc1ace92e42135654ca388e6f94d61e"}) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const CurrentViewerDocument = new TypedDocumentString(`
    query CurrentViewer {
  viewer {
    id
    name
    email
    demonstration
    memberships {
      id
      role
      managesUsers
      organisation {
        kind
        id
        name
      }
    }
    deskLocations {
      id
      name
      label
      demonstration
      library {
        id
        name
      }
      municipality {
        name
      }
    }
    scopes {
      kind
      id
      name
    }
  }
}
    `, {"hash":"sha256:56bb75749b9903645a1cf834bc86fa48268b8c8b5dfe2e31f1fb24bbb637e719"}) as unknown as TypedDocumentString<CurrentViewerQuery, CurrentViewerQueryVariables>;
export const FinderMunicipalitiesDocument = new TypedDocumentString(`
    query FinderMunicipalities {
  municipalities {
    code
    name
    longitude
    latitude
  }
}
    `, {"hash":"sha256:4a7f7ef05788c4f201251439208b27351da56f5540992bd59c3fa8c4ea9f8b7c"}) as unknown as TypedDocumentString<FinderMunicipalitiesQuery, FinderMunicipalitiesQueryVariables>;
export const FindLocationsDocument = new TypedDocumentString(`
    query FindLocations($municipality: ID, $longitude: Float, $latitude: Float, $radiusKm: Float) {
  findLocations(
    municipality: $municipality
    longitude: $longitude
    latitude: $latitude
    radiusKm: $radiusKm
  ) {
    distanceKm
    location {
      id
      name
      hostName
      accessMode
      street
      houseNumber
      postcode
      town
      telephone
      state
      demonstration
      municipality {
        code
        name
      }
      opening {
        openNow
        closesAt
        nextDay
        nextOpens
        nextCloses
        holiday
      }
    }
  }
}
    `, {"hash":"sha256:dc9b282a0a9c8e75136b8da5ec03c913200df5a4c09fedbf5bf9e7e44bd9c790"}) as unknown as TypedDocumentString<FindLocationsQuery, FindLocationsQueryVariables>;