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

/** How visits per opening hour lie against what peers bring (vergeleken met vergelijkbare punten). */
export type AgainstRange =
  /** Above it (erboven). */
  | 'ABOVE'
  /** Below the range in which half of the peers lie (eronder). */
  | 'BELOW'
  /** Within it (ertussen). */
  | 'WITHIN';

/** What a municipality does with a signal: to which state it goes, with what answer. */
export type AnswerSignalInput = {
  /** What the desk and the coordinator read; asked of SOLVED and DECLINED. At most 1000 characters, no personal data. */
  answer?: string | null | undefined;
  /** UUID of the signal. */
  id: string;
  /** UUID of the library that sent it. */
  libraryId: string;
  /** TAKEN_UP, SOLVED or DECLINED. */
  state: SignalState;
};

/** Why figures of a stretch of days differ from those around it (soort band). */
export type BandKind =
  /** The point is new, or closes for good (aankondiging). */
  | 'ANNOUNCEMENT'
  /** From this day figures are counted in another way (reeksbreuk); one day wide. */
  | 'BREAK'
  /** A point is closed (sluiting). */
  | 'CLOSURE';

/** How the visitor came to the point (gekomen via). */
export type CameBy =
  /** Someone they know (bekende). */
  | 'ACQUAINTANCE'
  /** A campaign or advertisement (campagne). */
  | 'CAMPAIGN'
  /** The DigiHulplijn. */
  | 'DIGIHULPLIJN'
  /** The municipality (gemeente). */
  | 'MUNICIPALITY'
  /** A national agency (landelijke organisatie). */
  | 'NATIONAL_AGENCY'
  /** A partner (partner). */
  | 'PARTNER'
  /** They came before (eerder geweest). */
  | 'RETURNING'
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

/** The end of a trial. With MOVE the new place is needed; otherwise it is left out. */
export type CloseTrialInput = {
  /** First day it is closed here (STOP, MOVE), no later than today; today when left out. */
  day?: string | null | undefined;
  /** Go on, stop or move. */
  decision: TrialDecision;
  /** MOVE: house number. */
  houseNumber?: string | null | undefined;
  /** MOVE: latitude in degrees, together with longitude. */
  latitude?: number | null | undefined;
  /** UUID of the library. */
  libraryId: string;
  /** UUID of the point on trial. */
  locationId: string;
  /** MOVE: longitude in degrees, together with latitude. */
  longitude?: number | null | undefined;
  /** MOVE: code of its municipality; the same when left out. */
  municipality?: string | null | undefined;
  /** MOVE: name of the new point; the same name when left out. */
  name?: string | null | undefined;
  /** MOVE: UUID for the new point, made by the client. */
  newId?: string | null | undefined;
  /** MOVE: postcode, such as 7721 AA. */
  postcode?: string | null | undefined;
  /** MOVE: street. */
  street?: string | null | undefined;
  /** MOVE: town. */
  town?: string | null | undefined;
};

/** A period in which a point is closed; see Closure. */
export type ClosureInput = {
  /** First day it is closed. */
  fromDay: string;
  /** Why, as visitors read it; at most 120 characters, without personal data. */
  reason: string;
  /** First day it is open again, later than the first day closed. */
  untilDay: string;
};

/** A code list a visit or a question is filed under (codelijst). */
export type CodeListName =
  /** Estimated age of the visitor in years (leeftijdsgroepen). */
  | 'AGE'
  /** Themes of an Infopunt (thema's). */
  | 'THEME'
  /** Topics of an IDO (onderwerpen). */
  | 'TOPIC';

/** A measure points are compared by (maat); defined as the measure of the same name. */
export type ComparedMeasure =
  /** Share of scheduled days with a registration or a recorded zero, 0 to 1; of your own library only (volledigheid). */
  | 'COMPLETENESS'
  /** Growth of visits against the same period a year earlier, in % (groei). */
  | 'GROWTH'
  /** Questions (vragen). */
  | 'QUESTIONS'
  /** Questions per visit (vragen per bezoek). */
  | 'QUESTIONS_PER_VISIT'
  /** Share of questions referred, 0 to 1 (doorverwezen). */
  | 'REFERRED'
  /** Share of questions solved, 0 to 1 (opgelost). */
  | 'SOLVED'
  /** Visits (bezoeken). */
  | 'VISITS'
  /** Visits per hour the point was open (bezoeken per openingsuur). */
  | 'VISITS_PER_OPENING_HOUR';

/** What of a comparison to show, in which order, and held against whom. What is left out leaves all points. */
export type ComparisonInput = {
  /** From high to low. */
  descending?: boolean | null | undefined;
  /** Groups of places. */
  hostGroups?: Array<HostGroup> | null | undefined;
  /** Classes of opening hours a week. */
  hoursClasses?: Array<HoursClass> | null | undefined;
  /** UUIDs of libraries. */
  libraries?: Array<string> | null | undefined;
  /** Codes of municipalities. */
  municipalities?: Array<string> | null | undefined;
  /** Sizes of municipality. */
  municipalitySizes?: Array<MunicipalitySize> | null | undefined;
  /** Part of the name of a point, without regard to capitals and accents. */
  name?: string | null | undefined;
  /** UUIDs of points chosen by hand, at most 100: compared with each other only (eigen keuze). */
  only?: Array<string> | null | undefined;
  /** What peers must have in common; left out: place, opening hours and municipality size. Empty: all points are peers. */
  peers?: Array<PeerAttribute> | null | undefined;
  /** What to sort by; left out: the name. */
  sort?: ComparisonSort | null | undefined;
  /** Ways help is offered. */
  variants?: Array<ServiceVariant> | null | undefined;
};

/** What compared points are sorted by; points without a value come last either way (sortering). */
export type ComparisonSort =
  /** Completeness. */
  | 'COMPLETENESS'
  /** Growth. */
  | 'GROWTH'
  /** Kind of place. */
  | 'HOST_KIND'
  /** Opening hours a week. */
  | 'HOURS_PER_WEEK'
  /** Name of the library. */
  | 'LIBRARY'
  /** Name of the municipality. */
  | 'MUNICIPALITY'
  /** Name. */
  | 'NAME'
  /** Questions. */
  | 'QUESTIONS'
  /** Questions per visit. */
  | 'QUESTIONS_PER_VISIT'
  /** Share referred. */
  | 'REFERRED'
  /** Share solved. */
  | 'SOLVED'
  /** The way help is offered. */
  | 'VARIANT'
  /** Visits. */
  | 'VISITS'
  /** Visits per hour open. */
  | 'VISITS_PER_OPENING_HOUR';

/** What is counted (eenheid). */
export type CountUnit =
  /** Points (informatiepunten). */
  | 'POINTS'
  /** Questions (vragen). */
  | 'QUESTIONS'
  /** Visits (bezoeken). */
  | 'VISITS';

/** A field of the registration that the desks of a library may ask or leave out (veld aan de balie). */
export type DeskField =
  /** How the visitor came to the point (hoe gekomen). */
  | 'CAME_BY'
  /** How the contact came about (kanaal). */
  | 'CHANNEL'
  /** What was done about DigiD (DigiD). */
  | 'DIGID'
  /** How long it took (duur). */
  | 'DURATION'
  /** The level of government the question is about (overheidslaag). */
  | 'GOVERNMENT_LEVEL'
  /** What kind of helper it was (wie hielp: soort medewerker). */
  | 'HELPER_KIND'
  /** Digital government, library service or other (soort vraag). */
  | 'KIND'
  /** The organisation the question is about (organisatie). */
  | 'ORGANISATION'
  /** Where somebody was referred to, and how (doorverwijzing). */
  | 'REFERRAL'
  /** Whether the visitor was helped to satisfaction (naar tevredenheid geholpen). */
  | 'SATISFACTION'
  /** Estimated age, gender and language at an IDO (schatting van de bezoeker). */
  | 'VISITOR_AT_IDO'
  /** The same estimate at an Infopunt (schatting van de bezoeker). */
  | 'VISITOR_AT_INFOPUNT';

/** What had to be done about DigiD (vervolg bij DigiD). */
export type DigidFollowUp =
  /** Activating it (activeren). */
  | 'ACTIVATE'
  /** The DigiD app. */
  | 'APP'
  /** User name or password forgotten (vergeten). */
  | 'FORGOTTEN'
  /** Letting someone else act, DigiD Machtigen (machtigen). */
  | 'MANDATE'
  /** Asking for one (aanvragen). */
  | 'REQUEST';

/** By what visits, questions or points are divided (verdeling naar). */
export type Dimension =
  /** Estimated age of the visitor (leeftijd, schatting). Protected. */
  | 'AGE'
  /** How the visitor came to the point (gekomen via). */
  | 'CAME_BY'
  /** How the contact came about (kanaal). */
  | 'CHANNEL'
  /** What had to be done about DigiD (vervolg bij DigiD). */
  | 'DIGID'
  /** How long the visit took (duur). Protected. */
  | 'DURATION'
  /** Estimated gender of the visitor (geslacht, schatting). Protected. */
  | 'GENDER'
  /** Level of government the question is about (overheidslaag). */
  | 'GOVERNMENT_LEVEL'
  /** Help given (geboden hulp); a question can have several. */
  | 'HELP'
  /** Kind of helper at the desk (soort helper, bemensing). Protected. */
  | 'HELPER_KIND'
  /** Kind of building the point is in today (soort plek). */
  | 'HOST_KIND'
  /** What the question is about (soort vraag). */
  | 'KIND'
  /** Estimated first language of the visitor (eerste taal, schatting). Protected. */
  | 'LANGUAGE'
  /** Opening hours a week of the point today (openingsuren), in six classes. */
  | 'OPENING_HOURS_CLASS'
  /** Organisation the question is about (organisatie). */
  | 'ORGANISATION'
  /** Part of day (dagdeel). Protected. */
  | 'PART_OF_DAY'
  /** Where someone was referred to (doorverwezen naar). */
  | 'REFERRAL_DESTINATION'
  /** Partner someone was referred to (doorverwezen naar partner). */
  | 'REFERRAL_ORGANISATION'
  /** How a referral was made warm (warm doorverwezen). */
  | 'REFERRAL_WARM'
  /** Helped to satisfaction (naar tevredenheid geholpen). Protected. */
  | 'SATISFACTION'
  /** Partner or agency that sent the visitor (verwijzer). */
  | 'SENDER'
  /** Solved (opgelost): helped or answered, and not referred. */
  | 'SOLVED'
  /** Theme of the question (thema), of the Infopunt list. */
  | 'THEME'
  /** Topic of the question (onderwerp), of the IDO list. */
  | 'TOPIC'
  /** Variant of the point today (variant). */
  | 'VARIANT'
  /** Day of the week (weekdag), 1 for Monday to 7 for Sunday. */
  | 'WEEKDAY';

/** How much of it may be told (bescherming). */
export type DistributionState =
  /** Every number is exact. */
  | 'EXACT'
  /** It is being prepared: ask again in a minute (wordt klaargezet). */
  | 'PREPARING'
  /** It tells of visitors of others: small numbers are hidden. */
  | 'PROTECTED'
  /** There is nothing to tell of the period yet: no month of it is over, or of a cross-table of others no whole year. */
  | 'TOO_RECENT';

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

/** Which code ends, and when. What lies below it ends with it. */
export type EndCodeInput = {
  /** The code. */
  code: string;
  /** UUID of the library whose own code it is; null = national. */
  libraryId?: string | null | undefined;
  /** The list it is on. */
  list: CodeListName;
  /** First day it may no longer be chosen; tomorrow at the earliest. */
  validUntil: string;
};

/** Which organisation ends, and when. Registrations that name it keep it. */
export type EndOrganisationInput = {
  /** UUID of the organisation. */
  id: string;
  /** UUID of the library that keeps it up; null = the national list. */
  libraryId?: string | null | undefined;
  /** First day it can no longer be chosen; tomorrow at the earliest. */
  validUntil: string;
};

/** How you stand to what the figures are about (eigen cijfers of die van een ander). */
export type FiguresStanding =
  /** They are of your own library: everything, live, over any period. */
  | 'OWN'
  /** They are of others: totals live, content per finished month, and what tells of visitors with small numbers hidden. */
  | 'PARTY';

/** Estimated first language of the visitor (eerste taal, schatting). */
export type FirstLanguage =
  /** Dutch (Nederlands). */
  | 'DUTCH'
  /** Another language (anders). */
  | 'OTHER'
  /** Unknown (onbekend). */
  | 'UNKNOWN';

/** Where a point lies among the others, given what chance does (plaats in de trechtergrafiek). */
export type FunnelPosition =
  /** Between the limits of 95 % and 99.8 %, above: can be chance. */
  | 'ABOVE'
  /** Between the limits of 95 % and 99.8 %, below: can be chance. */
  | 'BELOW'
  /** Above the limits of 99.8 %: stands out. */
  | 'FAR_ABOVE'
  /** Below the limits of 99.8 %: stands out. */
  | 'FAR_BELOW'
  /** Within the limits of 95 %. */
  | 'WITHIN';

/** Estimated gender of the visitor (geslacht, schatting). */
export type Gender =
  /** Woman (vrouw). */
  | 'FEMALE'
  /** Man. */
  | 'MALE'
  /** Unknown (onbekend). */
  | 'UNKNOWN';

/** The level of government a question is about (overheidslaag). */
export type GovernmentLevel =
  /** The municipality (gemeente). */
  | 'MUNICIPALITY'
  /** A national agency (landelijke organisatie). */
  | 'NATIONAL'
  /** No government (geen overheid). */
  | 'NONE'
  /** The province (provincie). */
  | 'PROVINCE'
  /** The water board (waterschap). */
  | 'WATER_BOARD';

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

/** What kind of helper was at the desk (soort helper); never who. */
export type HelperKind =
  /** Intern (stagiair). */
  | 'INTERN'
  /** Staff of the library (bibliotheekmedewerker). */
  | 'LIBRARY_STAFF'
  /** Volunteer of the library (vrijwilliger van de bibliotheek). */
  | 'LIBRARY_VOLUNTEER'
  /** Staff of a partner (medewerker van een partner). */
  | 'PARTNER_STAFF'
  /** Volunteer of a partner (vrijwilliger van een partner). */
  | 'PARTNER_VOLUNTEER';

/** Places that host points, by what they have in common (groep van gastlocaties). */
export type HostGroup =
  /** Hospital, pharmacy, GP practice or care home (zorg). */
  | 'CARE'
  /** Library branch (bibliotheek). */
  | 'LIBRARY'
  /** Kulturhus, community centre or joint square (ontmoetingsplek). */
  | 'MEETING_PLACE'
  /** Mobile (mobiel). */
  | 'MOBILE'
  /** Town hall or neighbourhood team (gemeente en wijkteam). */
  | 'PUBLIC_SERVICE'
  /** Supermarket, shop or restaurant (winkel en horeca). */
  | 'SHOP'
  /** By telephone only (telefonisch). */
  | 'TELEPHONE';

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

/** Opening hours a week, in classes (openingsuren per week). */
export type HoursClass =
  /** More than 8, at most 16. */
  | 'FROM_8_TO_16'
  /** More than 16, at most 24. */
  | 'FROM_16_TO_24'
  /** More than 24, at most 32. */
  | 'FROM_24_TO_32'
  /** More than 32, fewer than 40. */
  | 'FROM_32_TO_40'
  /** 40 or more. */
  | 'FROM_40'
  /** None recorded. */
  | 'UNKNOWN'
  /** At most 8. */
  | 'UP_TO_8';

/** What a column is taken for. */
export type ImportColumnInput = {
  /** One of the choices of the matching. */
  choice: string;
  /** Place in the row: 0 is column A. */
  index: number;
};

/** What is used where the file says nothing; what is left out stays as it is. */
export type ImportDefaultsInput = {
  /** UUID of a point of the library. */
  locationId?: string | null | undefined;
  /** Code of a theme. */
  theme?: string | null | undefined;
  /** Code of a topic. */
  topic?: string | null | undefined;
};

/** How rows of questions become visits. */
export type ImportGrouping =
  /** Each row is a visit of its own. */
  | 'EACH_ROW'
  /** A row without a day belongs to the visit above it. */
  | 'EMPTY_DAY'
  /** Rows with the same number and day are one visit. */
  | 'NUMBER';

/** What is corrected in how a file is read; what is left out stays as it is. */
export type ImportMappingInput = {
  /** Columns, at most 1,000. */
  columns: Array<ImportColumnInput>;
  /** What is used where the file says nothing. */
  defaults?: ImportDefaultsInput | null | undefined;
  /** How rows of questions become visits. */
  grouping?: ImportGrouping | null | undefined;
  /** UUID of the import. */
  importId: string;
  /** UUID of the library. */
  libraryId: string;
  /** What a row is. */
  shape?: ImportShape | null | undefined;
  /** Place of another sheet to read; the file is then read again, and what else is sent along does not count. */
  sheet?: number | null | undefined;
  /** UUID of a template to begin with. */
  templateId?: string | null | undefined;
  /** Values. */
  values: Array<ImportValueInput>;
  /** The year of days that do not say it. */
  year?: number | null | undefined;
};

/** How a row fared. */
export type ImportOutcome =
  /** Not taken, because it is no registration: a sum, a footnote, a repeated heading. */
  | 'LEFT_OUT'
  /** Taken, with something to know about how it was read. */
  | 'NOTED'
  /** Not taken, because something in it is wrong. */
  | 'REFUSED';

/** What a row of the file is. */
export type ImportShape =
  /** A question (vraag); those of one visit are grouped. */
  | 'QUESTION'
  /** Figures of a month or year: kept as reported totals, never as visits. */
  | 'TOTALS'
  /** A visit (bezoek) with its questions. */
  | 'VISIT';

/** Where an import is (stand van het inlezen). */
export type ImportState =
  /** The dry run has ended: its report tells what importing would do. */
  | 'CHECKED'
  /** The dry run (proef) is under way. */
  | 'CHECKING'
  /** All rows were dealt with; the file is gone. */
  | 'DONE'
  /** It stopped; `failure` says why. */
  | 'FAILED'
  /** The file was read; its columns and values can be corrected. */
  | 'READ'
  /** Rows are being stored. */
  | 'RUNNING'
  /** What it brought is being taken back. */
  | 'UNDOING'
  /** What it brought was taken back. */
  | 'UNDONE'
  /** The file came in and is being read. */
  | 'UPLOADED';

/** What a value of the file stands for. */
export type ImportValueInput = {
  /** One of the options; empty to look it up, null for "unknown". */
  code?: string | null | undefined;
  /** The field. */
  field: string;
  /** Key of the value. */
  key: string;
};

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

/** A token to make for another system. */
export type MakeApiTokenInput = {
  /** Last day it works: today or later, and within a year. */
  endsOn: string;
  /** UUID of the library it acts for. */
  libraryId: string;
  /** What you call it; at most 60 characters. */
  name: string;
  /** What it may be used for; at least one. */
  scopes: Array<TokenScope>;
};

/** Why a measure has no value (waarom er geen getal is). */
export type MeasureAbsence =
  /** It is about so few that somebody could be recognised (verborgen). */
  | 'HIDDEN'
  /** It has no meaning here, such as the reach of a single point (niet van toepassing). */
  | 'NOT_APPLICABLE'
  /** Nothing was registered to make it of; not the same as zero (niet geregistreerd). */
  | 'NOT_REGISTERED'
  /** Only the library itself may know it (alleen voor de bibliotheek). */
  | 'NOT_YOURS'
  /** Nothing of the period is over yet that it is told of (nog te vroeg). */
  | 'TOO_RECENT'
  /** Something it is made of is not known, such as opening hours (onbekend). */
  | 'UNKNOWN';

/** The measures (maten): what figures are told as. */
export type MeasureKey =
  /** Share of visits that came by referral, of those where it was filled in (gekomen via een verwijzing). */
  | 'CAME_BY_REFERRAL'
  /** Scheduled days with a registration or a recorded zero over scheduled days (volledigheid). */
  | 'COMPLETENESS'
  /** Share of inhabitants within 2 km of an open point, telephone points left out (dekking). */
  | 'COVERAGE_2KM'
  /** Share of inhabitants within 5 km of an open point, telephone points left out (dekking). */
  | 'COVERAGE_5KM'
  /** Growth of visits against the same period a year earlier, in % (groei). */
  | 'GROWTH'
  /** Share of visits helped to satisfaction, of the visits where it was filled in (naar tevredenheid geholpen). */
  | 'HELPED'
  /** Opening hours a week per 10,000 inhabitants, telephone points left out (openingsuren per 10.000 inwoners). */
  | 'HOURS_PER_10000'
  /** Points open on the last day of the period, or today while it runs (open punten). */
  | 'OPEN_POINTS'
  /** Questions registered (vragen). */
  | 'QUESTIONS'
  /** Load: questions per hour the points were open (vragen per openingsuur, drukte). */
  | 'QUESTIONS_PER_OPENING_HOUR'
  /** Questions per visit (vragen per bezoek). */
  | 'QUESTIONS_PER_VISIT'
  /** Reach rate (bereik): visits per 1,000 inhabitants of the distinct municipalities per year. */
  | 'REACH'
  /** Share of questions referred (doorverwezen). */
  | 'REFERRED'
  /** Mean mark of the survey, 0 to 10 (rapportcijfer), with the number of answers. */
  | 'SCORE'
  /** Share of open points outside a library, telephone points left out (buiten de bibliotheek). */
  | 'SHARE_OUTSIDE_LIBRARY'
  /** Share of questions solved: helped or answered, and not referred (opgelost). */
  | 'SOLVED'
  /** Visits registered (bezoeken); never unique persons. */
  | 'VISITS'
  /** Visits per 1,000 people of 15-75 with low education per year (bezoeken ten opzichte van de doelgroep); says nothing about who came. */
  | 'VISITS_PER_LOW_EDUCATED'
  /** Visits per hour the points were open (bezoeken per openingsuur). */
  | 'VISITS_PER_OPENING_HOUR'
  /** Share of referrals that were warm, of those whose destination is known (warm doorverwezen). */
  | 'WARM';

/** What the value of a measure is in (eenheid). */
export type MeasureUnit =
  /** A number of things (aantal). */
  | 'COUNT'
  /** Hours (uren). */
  | 'HOURS'
  /** Change in %: 25 is a quarter more (groei). */
  | 'PERCENT_CHANGE'
  /** Per 1,000 people per year. */
  | 'PER_1000_PER_YEAR'
  /** Per 10,000 people. */
  | 'PER_10000'
  /** So many of the one for each of the other (per). */
  | 'RATIO'
  /** A mark from 0 to 10 (cijfer). */
  | 'SCORE'
  /** A part of the whole, 0 to 1 (aandeel). */
  | 'SHARE';

/** The parts of the monthly form of the national library (onderdeel van het maandformulier). */
export type MonthSection =
  /** Visits by age (bezoeken per leeftijd). */
  | 'AGE'
  /** Visits by gender (bezoeken per geslacht). */
  | 'GENDER'
  /** Visits by first language (bezoeken per eerste taal). */
  | 'LANGUAGE'
  /** Questions by theme (vragen per thema). */
  | 'THEME'
  /** Questions by topic (vragen per onderwerp). */
  | 'TOPIC';

/** What a line of the morning view is about (soort melding). */
export type MorningLineKind =
  /** A paired device was not used for two weeks. */
  | 'DEVICE_NOT_SEEN'
  /** An import stopped because of an error, in the last two weeks. */
  | 'IMPORT_FAILED'
  /** Rows of an import of the last two weeks were refused. */
  | 'IMPORT_REFUSED_ROWS'
  /** An import is under way. */
  | 'IMPORT_RUNNING'
  /** An import waits for the coordinator: to match columns, or to be run. */
  | 'IMPORT_WAITING'
  /** Invitations nobody has accepted yet. */
  | 'INVITATION_OPEN'
  /** Scheduled days of a point without a registration or a recorded zero. */
  | 'MISSING_DAYS'
  /** A municipality answered a signal in the last two weeks. */
  | 'SIGNAL_ANSWERED'
  /** Topics rose beyond chance: send a signal to the municipality, or drop it. */
  | 'SIGNAL_PROPOSED'
  /** An API token ends within 30 days. */
  | 'TOKEN_ENDING';

/** How much a line asks (ernst). */
export type MorningSeverity =
  /** Something is to be done. */
  | 'ATTENTION'
  /** Good to know. */
  | 'NOTE';

/** How many people live in the municipality, in classes (gemeentegrootte). */
export type MunicipalitySize =
  /** 20,000 to 50,000. */
  | 'FROM_20000'
  /** 50,000 to 100,000. */
  | 'FROM_50000'
  /** 100,000 or more. */
  | 'FROM_100000'
  /** Fewer than 20,000. */
  | 'UNDER_20000'
  /** Not known. */
  | 'UNKNOWN';

/** Why no signal can be proposed (waarom er geen voorstel is). */
export type NoProposalReason =
  /** Nothing was registered in the same month a year earlier. */
  | 'NOTHING_A_YEAR_EARLIER'
  /** Nothing was registered in the month itself. */
  | 'NOTHING_THAT_MONTH'
  /** The way of counting changed between the two months (trendbreuk). */
  | 'SERIES_BREAK';

/** A period to ask visitors in (meetperiode). */
export type OpenSurveyPeriodInput = {
  /** First day; today or later. */
  from: string;
  /** UUID of the library. */
  libraryId: string;
  /** UUID of the one point; absent for all points of the library. */
  locationId?: string | null | undefined;
  /** First day on which visitors can no longer answer; at most half a year later. */
  until: string;
};

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

/** What kind of organisation it is in the network around a point (soort organisatie). */
export type OrganisationCategory =
  /** A bank. */
  | 'BANK'
  /** A child health clinic (consultatiebureau). */
  | 'CHILD_HEALTH'
  /** A client council (cliëntenraad). */
  | 'CLIENT_COUNCIL'
  /** A community centre (buurthuis). */
  | 'COMMUNITY_CENTRE'
  /** A money desk or debt help (geldloket, schuldhulp). */
  | 'DEBT_HELP'
  /** A dentist (tandarts). */
  | 'DENTIST'
  /** An energy company (energiebedrijf). */
  | 'ENERGY'
  /** A general practitioner (huisarts). */
  | 'GP'
  /** A health insurer (zorgverzekeraar). */
  | 'HEALTH_INSURER'
  /** A hospital (ziekenhuis). */
  | 'HOSPITAL'
  /** A housing corporation (woningcorporatie). */
  | 'HOUSING_CORPORATION'
  /** A Taalhuis. */
  | 'LANGUAGE_HOUSE'
  /** Social-legal aid (sociaal raadslieden, rechtshulp). */
  | 'LEGAL_HELP'
  /** A library (bibliotheek). */
  | 'LIBRARY'
  /** Mental health care (GGD of ggz). */
  | 'MENTAL_HEALTH'
  /** A municipality (gemeente). */
  | 'MUNICIPALITY'
  /** An agency of national government (landelijke overheid). */
  | 'NATIONAL_AGENCY'
  /** A neighbourhood team (wijkteam). */
  | 'NEIGHBOURHOOD_TEAM'
  /** Something else (anders). */
  | 'OTHER'
  /** A pension fund (pensioenfonds). */
  | 'PENSION_FUND'
  /** A school. */
  | 'SCHOOL'
  /** A seniors' union (ouderenbond). */
  | 'SENIORS'
  /** A shop (winkel). */
  | 'SHOP'
  /** A tax collector such as a water board (belastinginner, waterschap). */
  | 'TAX_COLLECTOR'
  /** A telecom company (telecombedrijf). */
  | 'TELECOM'
  /** A trade union (vakbond). */
  | 'TRADE_UNION'
  /** A volunteer organisation, such as a Formulierenbrigade (vrijwilligersorganisatie). */
  | 'VOLUNTEERS'
  /** Welfare work (welzijn). */
  | 'WELFARE';

/** An organisation by id. */
export type OrganisationInput = {
  /** UUID of a library or POI, code of a municipality, or "NL". */
  id: string;
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

/** Which way people go between a point and an organisation (rol in het netwerk). */
export type OrganisationRelation =
  /** Both ways (allebei). */
  | 'BOTH'
  /** The point sends people to it (biedt hulp). */
  | 'OFFERS'
  /** It sends people to the point (verwijst). */
  | 'REFERS';

/** Part of day (dagdeel); a registration never carries the minute. */
export type PartOfDay =
  /** From 12.00 to 17.00 (middag). */
  | 'AFTERNOON'
  /** After 17.00 (avond). */
  | 'EVENING'
  /** Until 12.00 (ochtend). */
  | 'MORNING';

/** What points must have in common to be peers (vergelijkbare punten). */
export type PeerAttribute =
  /** The group of places they are in. */
  | 'HOST_GROUP'
  /** The class of their opening hours. */
  | 'HOURS_CLASS'
  /** The size of their municipality. */
  | 'MUNICIPALITY_SIZE'
  /** The way help is offered. */
  | 'VARIANT';

/** In what points are alike (waarin punten op elkaar lijken). */
export type PeerLikeness =
  /** The group of places they are in (soort gastlocatie). */
  | 'HOST_GROUP'
  /** The class of their opening hours a week (openingsuren per week). */
  | 'HOURS_CLASS'
  /** The size of their municipality (gemeentegrootte). */
  | 'MUNICIPALITY_SIZE';

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
  /** Two closures of a point hold on the same day. */
  | 'CLOSURES_OVERLAP'
  /** Correcting is possible for ten minutes by whoever registered it. */
  | 'CORRECTION_EXPIRED'
  /** Not an e-mail address. */
  | 'EMAIL_INVALID'
  /** A day that has not come yet. */
  | 'FUTURE_DAY'
  /** The import is not at the point where this can be done. */
  | 'IMPORT_NOT_NOW'
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
  /** The code to pair a device with is unknown, used or expired (koppelcode). */
  | 'PAIRING_INVALID'
  /** A password that many people use or that is easily guessed. */
  | 'PASSWORD_TOO_COMMON'
  /** A password needs at least 12 characters. */
  | 'PASSWORD_TOO_SHORT'
  /** A free text with personal data in it, such as a telephone number (persoonsgegevens). */
  | 'PERSONAL_DATA'
  /** The signal is solved or declined already (afgehandeld). */
  | 'SIGNAL_CLOSED'
  /** A signal about this topic and month was sent to this municipality before. */
  | 'SIGNAL_SENT_BEFORE'
  /** E-mail address and password do not belong together. */
  | 'SIGN_IN_FAILED'
  /** More answers at once than visitors can give; try again in a minute. */
  | 'SURVEY_BUSY'
  /** This point asks its visitors nothing now (de enquête is gesloten). */
  | 'SURVEY_CLOSED'
  /** This point is asked about in another period already. */
  | 'SURVEY_PERIODS_OVERLAP'
  /** Too many wrong attempts; wait a quarter of an hour. */
  | 'TOO_MANY_ATTEMPTS'
  /** Undoing is possible for ten minutes by whoever registered it. */
  | 'UNDO_EXPIRED'
  /** A topic, theme or age that is not on the list on that day. */
  | 'UNKNOWN_CODE'
  /** An organisation that is not in the directory of this library on that day. */
  | 'UNKNOWN_ORGANISATION'
  /** There are visits on that day, so it cannot be zero. */
  | 'VISITS_THAT_DAY'
  /** This id was used for a visit with other content. */
  | 'VISIT_ID_REUSED'
  /** This visit was taken back before; it is not stored again. */
  | 'VISIT_UNDONE'
  /** Two fields that do not go together, such as a referral without help REFERRED. */
  | 'WRONG_COMBINATION'
  /** A topic where the point asks a theme, or the other way round. */
  | 'WRONG_DIMENSION';

/** A question to register. */
export type QuestionInput = {
  /** What had to be done about DigiD; only when the topic is DigiD or a code below it. */
  digid?: DigidFollowUp | null | undefined;
  /** The level of government it is about. */
  governmentLevel?: GovernmentLevel | null | undefined;
  /** What was done, one or more. */
  help: Array<HelpForm>;
  /** What it is about. */
  kind?: QuestionKind | null | undefined;
  /** UUID of the organisation it is about: a national one, or one of the own library. */
  organisationId?: string | null | undefined;
  /** Where to; only with help REFERRED. */
  referral?: ReferralInput | null | undefined;
  /** Code of a theme that may be chosen on that day; asked at an Infopunt. */
  theme?: string | null | undefined;
  /** Code of a topic that may be chosen on that day; asked at an IDO. */
  topic?: string | null | undefined;
};

/** What a question is about (soort vraag). */
export type QuestionKind =
  /** Digital government (digitale overheid). */
  | 'DIGITAL_GOVERNMENT'
  /** A service of the library itself (bibliotheekdienst). */
  | 'LIBRARY_SERVICE'
  /** Something else (anders). */
  | 'OTHER';

/** Where someone was referred to (doorverwezen naar). */
export type ReferralDestination =
  /** A consultation hour in the library (spreekuur). */
  | 'CONSULTATION_HOUR'
  /** A course (cursus). */
  | 'COURSE'
  /** A local partner (lokale partner). */
  | 'LOCAL_PARTNER'
  /** A national partner (landelijke partner). */
  | 'NATIONAL_PARTNER';

/** Where someone was referred to (doorverwijzing); only with help REFERRED. */
export type ReferralInput = {
  /** To what. */
  destination: ReferralDestination;
  /** UUID of the organisation: a national one, or one of the own library. */
  organisationId?: string | null | undefined;
  /** How it was made warm; null when it was not warm. */
  warm?: WarmReferral | null | undefined;
};

/** A visit to register. No free text: a visit is anonymous. */
export type RegisterVisitInput = {
  /** Estimated age: a code of the list AGE that is valid on that day. */
  age?: string | null | undefined;
  /** How the visitor came to the point. */
  cameBy?: CameBy | null | undefined;
  /** UUID of the organisation that sent the visitor; only with came by PARTNER or NATIONAL_AGENCY. */
  cameByOrganisationId?: string | null | undefined;
  /** How the contact came about. */
  channel?: Channel;
  /** The day of the visit, not in the future. */
  day: string;
  /** How long it took. */
  duration?: DurationClass | null | undefined;
  /** Estimated gender. */
  gender?: Gender | null | undefined;
  /** What kind of helper was there; never who. */
  helperKind?: HelperKind | null | undefined;
  /** Random UUID (v4) made by the client: sent again, the visit is stored once. */
  id: string;
  /** Estimated first language. */
  language?: FirstLanguage | null | undefined;
  /** UUID of the library it is registered for. */
  libraryId: string;
  /** UUID of the point. */
  locationId: string;
  /** The part of day. */
  partOfDay: PartOfDay;
  /** One to 20 questions. */
  questions: Array<QuestionInput>;
  /** Whether the visitor was helped to satisfaction. */
  satisfaction?: Satisfaction | null | undefined;
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

/** Whether the visitor was helped to satisfaction (naar tevredenheid geholpen). */
export type Satisfaction =
  /** No (nee). */
  | 'NO'
  /** Partly (deels). */
  | 'PARTLY'
  /** Unknown (onbekend). */
  | 'UNKNOWN'
  /** Yes (ja). */
  | 'YES';

/** All closures of a point, also those of the past: what is left out is removed. */
export type SaveClosuresInput = {
  /** The closures, at most 200. */
  closures: Array<ClosureInput>;
  /** UUID of the library. */
  libraryId: string;
  /** UUID of the point. */
  locationId: string;
};

/** A code to add or to change. A code in use keeps its meaning: another name or place then ends it and adds a new one. */
export type SaveCodeInput = {
  /** The desk may offer it (te kiezen aan de balie). */
  choosable?: boolean;
  /** The code to change; null adds one. */
  code?: string | null | undefined;
  /** What people read, at most 80 characters. */
  label: string;
  /** UUID of the library whose own code it is; null = national. */
  libraryId?: string | null | undefined;
  /** The list it is on. */
  list: CodeListName;
  /** The national code it is counted under; an own code needs one. Null = at the top of the list. */
  parent?: string | null | undefined;
  /** First day of a new code; today when left out. Of a code that is there it stays as it is. */
  validFrom?: string | null | undefined;
};

/** Which optional fields the desks of a library ask; what is left out is not asked. */
export type SaveDeskSettingsInput = {
  /** The fields to ask. */
  fields: Array<DeskField>;
  /** UUID of the library. */
  libraryId: string;
};

/** A library as a platform administrator records it (bibliotheek). */
export type SaveLibraryInput = {
  /** UUID, made by the client: a new one adds a library. */
  id: string;
  /** Codes of the municipalities of its service area from today (werkgebied). */
  municipalities: Array<string>;
  /** Name, at most 120 characters. */
  name: string;
  /** UUID of the POI that advises it from today; null = none. */
  supportOrganisation?: string | null | undefined;
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
  id: string;
  /** True inside a library. */
  insideLibrary: boolean;
  /** IDO, Infopunt or both. */
  label: LocationLabel;
  /** Languages spoken. */
  languages: Array<string>;
  /** Latitude in degrees, together with longitude. */
  latitude?: number | null | undefined;
  /** UUID of the library that runs it. */
  libraryId: string;
  /** Longitude in degrees, together with latitude. */
  longitude?: number | null | undefined;
  /** Code of the municipality it lies in. */
  municipality: string;
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
  libraryId: string;
  /** UUID of the point. */
  locationId: string;
};

/** An organisation to add to the directory or to change; see Organisation for each field. */
export type SaveOrganisationInput = {
  /** What kind of organisation it is. */
  category: OrganisationCategory;
  /** Public e-mail address. */
  email?: string | null | undefined;
  /** UUID, made by the client: a new one adds an organisation. */
  id: string;
  /** UUID of the library that keeps it up; null = the national list. */
  libraryId?: string | null | undefined;
  /** Code of the municipality it works in. */
  municipality?: string | null | undefined;
  /** Name, at most 120 characters, once in the directory. */
  name: string;
  /** What the desk should know of it, at most 500 characters. */
  note?: string | null | undefined;
  /** When it can be reached, at most 200 characters. */
  openingTimes?: string | null | undefined;
  /** Which way people go. */
  relation: OrganisationRelation;
  /** Public telephone number, at most 30 characters. */
  telephone?: string | null | undefined;
  /** Web address, https. */
  website?: string | null | undefined;
};

/** A provincial support organisation as a platform administrator records it (POI). */
export type SaveSupportOrganisationInput = {
  /** UUID, made by the client: a new one adds a support organisation. */
  id: string;
  /** Name, at most 120 characters. */
  name: string;
  /** Codes of the provinces it works in, one or more. */
  provinces: Array<string>;
};

/** What figures are about. */
export type ScopeInput = {
  /** UUID of a point, library or POI, code of a municipality or province, "<UUID>:<code>" of a library in a municipality, or "NL". */
  id: string;
  /** The kind. */
  kind: ScopeKind;
};

/** What figures are about (gebied). */
export type ScopeKind =
  /** One library, in all its municipalities. */
  | 'LIBRARY'
  /** The points of one library in one municipality, by "<UUID of the library>:<code of the municipality>". */
  | 'LIBRARY_IN_MUNICIPALITY'
  /** One point (informatiepunt), by its UUID. */
  | 'LOCATION'
  /** One municipality, over all libraries that work there. */
  | 'MUNICIPALITY'
  /** The whole country; its id is "NL". */
  | 'NATION'
  /** One province, over all libraries that work there, by its code. */
  | 'PROVINCE'
  /** All libraries a POI advises today, wherever their points lie. */
  | 'SUPPORT_ORGANISATION';

/** A signal to send: what it is about and an optional text. Its counts are looked up and kept as they are. */
export type SendSignalInput = {
  /** Code of the topic or theme. */
  code: string;
  /** UUID, made by the client: sent twice it is one signal. */
  id: string;
  /** UUID of the library. */
  libraryId: string;
  /** TOPIC or THEME. */
  list: CodeListName;
  /** Any day of the month; the month must be over. */
  month: string;
  /** Code of the municipality. */
  municipality: string;
  /** What goes wrong, in the words of the desk; at most 1000 characters, no personal data. */
  text?: string | null | undefined;
};

/** How help is offered (dienstverleningsvariant, after Ecorys). */
export type ServiceVariant =
  /** All staff, all day (altijd beschikbaar). */
  | 'ALWAYS_AVAILABLE'
  /** A fixed desk in consultation hours (basis). */
  | 'BASIC'
  /** Part of a wider point with partners (breed). */
  | 'BROAD';

/** How the two months are made comparable (waarmee de maanden vergelijkbaar zijn gemaakt). */
export type SignalBasis =
  /** By the days of the month, where the hours of a point are not known. */
  | 'DAYS'
  /** By the hours the points of the library in the municipality were open. */
  | 'OPENING_HOURS';

/** How far a signal is (stand van het signaal). */
export type SignalState =
  /** The municipality does nothing with it, and says why (afgewezen). */
  | 'DECLINED'
  /** Sent; the municipality did nothing with it yet (nieuw). */
  | 'NEW'
  /** What was wrong is mended (opgelost). */
  | 'SOLVED'
  /** The municipality is working on it (in behandeling). */
  | 'TAKEN_UP';

/** A topic of a library in a municipality and a month: what a signal is about. */
export type SignalSubjectInput = {
  /** Code of the topic or theme. */
  code: string;
  /** UUID of the library. */
  libraryId: string;
  /** TOPIC or THEME. */
  list: CodeListName;
  /** Any day of the month; the month must be over. */
  month: string;
  /** Code of the municipality. */
  municipality: string;
};

/** How far a visitor agrees with a statement (stelling). */
export type StatementAnswerInput = {
  /** 1 (not at all) to 5 (fully): helemaal niet mee eens tot helemaal mee eens. */
  agreement: number;
  /** Key of the statement. */
  key: string;
};

/** Age as the visitor says it (leeftijd); never mixed with what a desk estimates. */
export type SurveyAge =
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
  /** 75 and older. */
  | 'FROM_75'
  /** Younger than 18. */
  | 'UNDER_18';

/** What a visitor answered to the survey; every question may be left open. */
export type SurveyAnswerInput = {
  /** Age; left open when they would rather not say. */
  age?: SurveyAge | null | undefined;
  /** Gender; left open when they would rather not say. */
  gender?: SurveyGender | null | undefined;
  /** UUID made by whoever sends it; sent again with the same id it is one answer. */
  id: string;
  /** What could be better, at most 500 characters; refused when it holds personal data. */
  improvement?: string | null | undefined;
  /** Language; left open when they would rather not say. */
  language?: SurveyLanguage | null | undefined;
  /** UUID of the point. */
  locationId: string;
  /** What they thought of the help. */
  opinion?: SurveyOpinion | null | undefined;
  /** UUID of the period. */
  periodId: string;
  /** What they came for. */
  reason?: SurveyReason | null | undefined;
  /** Score from 0 to 10 (rapportcijfer). */
  score?: number | null | undefined;
  /** How far they agree; each statement once. */
  statements?: Array<StatementAnswerInput>;
};

/** Gender as the visitor says it (geslacht); never mixed with what a desk estimates. */
export type SurveyGender =
  /** Woman (vrouw). */
  | 'FEMALE'
  /** Man. */
  | 'MALE'
  /** Otherwise (anders). */
  | 'OTHER';

/** Language the visitor speaks most at home, as they say it (taal). */
export type SurveyLanguage =
  /** Dutch (Nederlands). */
  | 'DUTCH'
  /** Another language (een andere taal). */
  | 'OTHER';

/** What the visitor thought of the help (oordeel over de hulp). */
export type SurveyOpinion =
  /** Fair (gaat wel). */
  | 'FAIR'
  /** Good (goed). */
  | 'GOOD'
  /** Poor (niet goed). */
  | 'POOR'
  /** Very good (heel goed). */
  | 'VERY_GOOD'
  /** Very poor (slecht). */
  | 'VERY_POOR';

/** How far a measurement period is (stand van de meetperiode). */
export type SurveyPeriodState =
  /** Closed by the coordinator; its results stand (afgesloten). */
  | 'CLOSED'
  /** Visitors can answer (open). */
  | 'OPEN'
  /** Its first day has not come (gepland). */
  | 'PLANNED'
  /** Over for visitors; paper can be typed over (overtypen). */
  | 'TYPING';

/** What the visitor came for, in their own eyes (reden van het bezoek). */
export type SurveyReason =
  /** Care, health or housing (zorg of wonen). */
  | 'CARE_OR_HOUSING'
  /** Help with a telephone, tablet or computer (apparaat). */
  | 'DEVICE'
  /** DigiD. */
  | 'DIGID'
  /** To arrange something with the government (iets regelen met de overheid). */
  | 'GOVERNMENT'
  /** To learn something, or a course (iets leren). */
  | 'LEARNING'
  /** A letter or a form (brief of formulier). */
  | 'LETTER'
  /** Money, taxes or allowances (geld, belasting of toeslagen). */
  | 'MONEY'
  /** Something else (iets anders). */
  | 'OTHER';

/** What an API token may be used for (recht), for one library. */
export type TokenScope =
  /** Reads the totals of the library (cijfers ophalen). */
  | 'READ_FIGURES'
  /** Takes out the registrations themselves (registraties ophalen). */
  | 'READ_REGISTRATIONS'
  /** Registers visits and days without visitors, and takes back its own (registreren). */
  | 'REGISTER';

/** How a trial ends (besluit over een proef). */
export type TrialDecision =
  /** The point stays: its state becomes OPEN (doorgaan). */
  | 'GO_ON'
  /** The point closes on the day, and a new point on trial begins at another place with the same hours (verplaatsen). */
  | 'MOVE'
  /** The point closes for good on the day (stoppen). */
  | 'STOP';

/** What kind of somebody asks (soort gebruiker). */
export type ViewerKind =
  /** Another system, with a token of a library. */
  | 'API_TOKEN'
  /** A tablet or PC paired with one point: it only registers there (baliekoppeling). */
  | 'DESK_LINK'
  /** Someone who signed in (gebruiker). */
  | 'USER';

/** What became of a visit that was sent with others. */
export type VisitOutcome =
  /** This very visit was stored before; nothing changed. */
  | 'ALREADY_REGISTERED'
  /** Not stored; `problems` says why. */
  | 'REFUSED'
  /** Stored now. */
  | 'REGISTERED'
  /** It was taken back or removed before; nothing is stored. */
  | 'UNDONE';

/** How a referral was made warm (warm doorverwezen); a referral without it is not warm. */
export type WarmReferral =
  /** An appointment was made (afspraak gemaakt). */
  | 'APPOINTMENT'
  /** Contact details passed on with consent, outside the registration (contactgegevens doorgegeven). */
  | 'CONTACT_SHARED'
  /** Enrolled on the spot (ter plekke aangemeld). */
  | 'ENROLLED';

/** A point that is not there yet (wat als hier een punt kwam). */
export type WhatIfInput = {
  /** The kind of place; a telephone point brings no coverage. */
  hostKind: HostKind;
  /** Opening hours a week, more than 0, at most 100. */
  hoursPerWeek: number;
  /** Latitude in degrees (WGS84), 50.5 to 53.8. */
  latitude: number;
  /** Longitude in degrees (WGS84), 3 to 7.5. */
  longitude: number;
};

/** What makes a municipality a white spot (witte vlek). */
export type WhiteSpotMark =
  /** Its points together are open fewer hours a week than the threshold (weinig uren). */
  | 'FEW_HOURS'
  /** There is no open point; telephone points are not counted (geen punt). */
  | 'NO_POINT';

export type CodeListsQueryVariables = Exact<{
  list: CodeListName;
  library?: string | null | undefined;
}>;


export type CodeListsQuery = { codes: Array<{ code: string, label: string, parent: string | null, choosable: boolean, own: boolean, validFrom: string, validUntil: string | null }>, seriesBreaks: Array<{ list: CodeListName | null, day: string, explanation: string }> };

export type SaveCodeMutationVariables = Exact<{
  input: SaveCodeInput;
}>;


export type SaveCodeMutation = { saveCode: { replaced: boolean, code: { code: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type EndCodeMutationVariables = Exact<{
  input: EndCodeInput;
}>;


export type EndCodeMutation = { endCode: { code: { code: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type SendVisitsMutationVariables = Exact<{
  visits: Array<RegisterVisitInput> | RegisterVisitInput;
}>;


export type SendVisitsMutation = { registerVisits: { results: Array<{ outcome: VisitOutcome, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }>, problems: Array<{ code: ProblemCode }> } };

export type SendUndoMutationVariables = Exact<{
  libraryId: string;
  visitId: string;
}>;


export type SendUndoMutation = { undoVisit: { undone: boolean, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type SenderQueryVariables = Exact<{ [key: string]: never; }>;


export type SenderQuery = { viewer: { id: string, deskLocations: Array<{ id: string, library: { id: string } }> } | null };

export type DeskQueryVariables = Exact<{
  day: string;
  library: string;
  location: string;
}>;


export type DeskQuery = { topics: Array<{ code: string, label: string, parent: string | null, choosable: boolean }>, themes: Array<{ code: string, label: string, parent: string | null, choosable: boolean }>, ages: Array<{ code: string, label: string, choosable: boolean }>, deskDay: { zero: boolean, usedTopics: Array<string>, usedThemes: Array<string>, registered: { visits: number, questions: number } } | null, deskSettings: { fields: Array<DeskField> } | null, organisations: Array<{ id: string, name: string, national: boolean }>, signalAnswers: Array<{ label: string, state: SignalState, answer: string | null }> | null };

export type RegisterVisitMutationVariables = Exact<{
  input: RegisterVisitInput;
}>;


export type RegisterVisitMutation = { registerVisit: { alreadyRegistered: boolean, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type RegisterVisitsMutationVariables = Exact<{
  visits: Array<RegisterVisitInput> | RegisterVisitInput;
}>;


export type RegisterVisitsMutation = { registerVisits: { results: Array<{ id: string, outcome: VisitOutcome, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> }>, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type UndoVisitMutationVariables = Exact<{
  libraryId: string;
  visitId: string;
}>;


export type UndoVisitMutation = { undoVisit: { undone: boolean, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type RecordZeroMutationVariables = Exact<{
  libraryId: string;
  locationId: string;
  day: string;
}>;


export type RecordZeroMutation = { recordZero: { zero: boolean | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type WithdrawZeroMutationVariables = Exact<{
  libraryId: string;
  locationId: string;
  day: string;
}>;


export type WithdrawZeroMutation = { withdrawZero: { zero: boolean | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type LibraryToChangeQueryVariables = Exact<{
  id: string;
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

export type ApiTokensQueryVariables = Exact<{
  library: string;
}>;


export type ApiTokensQuery = { apiTokens: Array<{ id: string, name: string, scopes: Array<TokenScope>, endsOn: string, lastUsedOn: string | null }> | null };

export type MakeApiTokenMutationVariables = Exact<{
  input: MakeApiTokenInput;
}>;


export type MakeApiTokenMutation = { makeApiToken: { secret: string | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type WithdrawApiTokenMutationVariables = Exact<{
  libraryId: string;
  id: string;
}>;


export type WithdrawApiTokenMutation = { withdrawApiToken: { withdrawn: boolean, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type DeskSettingsQueryVariables = Exact<{
  library: string;
}>;


export type DeskSettingsQuery = { deskSettings: { fields: Array<DeskField>, standard: boolean } | null };

export type SaveDeskSettingsMutationVariables = Exact<{
  input: SaveDeskSettingsInput;
}>;


export type SaveDeskSettingsMutation = { saveDeskSettings: { deskSettings: { fields: Array<DeskField> } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type InsightQueryVariables = Exact<{
  library: string;
}>;


export type InsightQuery = { shownToOthers: { partiesThreshold: number, publicRounding: number, publicShares: number, examples: Array<{ point: string, dimension: string, from: string, until: string, total: number, decided: boolean, cells: Array<{ label: string, visits: number, shown: number | null }> }> } | null };

export type LibraryHubQueryVariables = Exact<{
  id: string;
}>;


export type LibraryHubQuery = { locations: Array<{ id: string, name: string, state: LocationState, demonstration: boolean }> };

export type DashboardQueryVariables = Exact<{
  scope: ScopeInput;
  from: string;
  until: string;
  grain: Grain;
  comparedFrom: string;
  comparedUntil: string;
  compare: boolean;
  dimensions: Array<Dimension> | Dimension;
  rows: Dimension;
  columns: Dimension;
  cross: boolean;
  measures?: Array<MeasureKey> | MeasureKey | null | undefined;
}>;


export type DashboardQuery = { figures: { openingHoursByWeekday: Array<number | null> | null, from: string, until: string, standing: FiguresStanding, complete: boolean, updatedAt: string, visits: number, questions: number, questionsPerVisit: number | null, measures: Array<{ key: MeasureKey, name: string, definition: string, unit: MeasureUnit, value: number | null, numerator: number | null, numeratorName: string, denominator: number | null, denominatorName: string | null, source: string | null, sourceYear: number | null, completeness: number | null, absence: MeasureAbsence | null, explanation: string | null }>, surveyStatements: Array<{ version: number, key: string, n: number, mean: number, lowerQuartile: number, upperQuartile: number }>, before?: { measures: Array<{ key: MeasureKey, name: string, definition: string, unit: MeasureUnit, value: number | null, numerator: number | null, numeratorName: string, denominator: number | null, denominatorName: string | null, source: string | null, sourceYear: number | null, completeness: number | null, absence: MeasureAbsence | null, explanation: string | null }> }, partOfDayByWeekday: { rows: Dimension, columns: Dimension, from: string, until: string, visits: Array<Array<number | null> | null>, state: DistributionState, explanation: string | null, rowCodes: Array<{ code: string, label: string }>, columnCodes: Array<{ code: string, label: string }> } | null, crossTable?: { rows: Dimension, columns: Dimension, from: string, until: string, visits: Array<Array<number | null> | null>, state: DistributionState, explanation: string | null, rowCodes: Array<{ code: string, label: string }>, columnCodes: Array<{ code: string, label: string }> } | null, bands: Array<{ kind: BandKind, from: string, until: string, text: string }>, scope: { kind: ScopeKind, id: string, name: string }, reported: { visits: number, questions: number, onlyKnownLonger: Array<{ from: string, until: string }> } | null, reach: { value: number, visits: number, inhabitants: number, referenceDate: string, days: number, source: string } | null, series: { grain: Grain, starts: Array<string>, visits: Array<number>, questions: Array<number> }, distributions: Array<{ dimension: Dimension, name: string, unit: CountUnit, from: string, until: string, total: number | null, notAsked: number | null, state: DistributionState, explanation: string | null, cells: Array<{ code: string, label: string, parent: string | null, visits: number | null, questions: number | null, points: number | null, share: number | null, hidden: boolean }> }>, compare?: { from: string, until: string, visits: number, questions: number, questionsPerVisit: number | null, reach: { value: number } | null, series: { starts: Array<string>, visits: Array<number>, questions: Array<number> }, distributions: Array<{ dimension: Dimension, cells: Array<{ code: string, share: number | null, hidden: boolean }> }> } } | null, seriesBreaks: Array<{ list: CodeListName | null, day: string, explanation: string }> };

export type FollowDashboardSubscriptionVariables = Exact<{
  scope: ScopeInput;
  from: string;
  until: string;
}>;


export type FollowDashboardSubscription = { registrations: { visits: number, questions: number } | null };

export type DashboardPartsQueryVariables = Exact<{
  whole: ScopeInput;
  shown: ScopeInput;
  from: string;
  until: string;
  grain: Grain;
  kind: ScopeKind;
  parts: boolean;
  first: ScopeKind;
  second: ScopeKind;
  choices: boolean;
  map: boolean;
}>;


export type DashboardPartsQuery = { whole: { scope: { kind: ScopeKind, id: string, name: string }, first?: Array<{ scope: { kind: ScopeKind, id: string, name: string } }>, second?: Array<{ scope: { kind: ScopeKind, id: string, name: string } }> } | null, shown: { parts?: Array<{ visits: number, questions: number, scope: { kind: ScopeKind, id: string, name: string }, reach: { value: number } | null, series: { visits: Array<number> } }>, onMap?: Array<{ visits: number, scope: { id: string, name: string }, reach: { value: number } | null }> } | null, municipalities?: Array<{ code: string, name: string, longitude: number, latitude: number }> };

export type DashboardFiguresFragment = { from: string, until: string, standing: FiguresStanding, complete: boolean, updatedAt: string, visits: number, questions: number, questionsPerVisit: number | null, scope: { kind: ScopeKind, id: string, name: string }, reported: { visits: number, questions: number, onlyKnownLonger: Array<{ from: string, until: string }> } | null, reach: { value: number, visits: number, inhabitants: number, referenceDate: string, days: number, source: string } | null, series: { grain: Grain, starts: Array<string>, visits: Array<number>, questions: Array<number> }, distributions: Array<{ dimension: Dimension, name: string, unit: CountUnit, from: string, until: string, total: number | null, notAsked: number | null, state: DistributionState, explanation: string | null, cells: Array<{ code: string, label: string, parent: string | null, visits: number | null, questions: number | null, points: number | null, share: number | null, hidden: boolean }> }>, compare?: { from: string, until: string, visits: number, questions: number, questionsPerVisit: number | null, reach: { value: number } | null, series: { starts: Array<string>, visits: Array<number>, questions: Array<number> }, distributions: Array<{ dimension: Dimension, cells: Array<{ code: string, share: number | null, hidden: boolean }> }> } };

export type DashboardMeasureFragment = { key: MeasureKey, name: string, definition: string, unit: MeasureUnit, value: number | null, numerator: number | null, numeratorName: string, denominator: number | null, denominatorName: string | null, source: string | null, sourceYear: number | null, completeness: number | null, absence: MeasureAbsence | null, explanation: string | null };

export type DashboardDistributionFragment = { dimension: Dimension, name: string, unit: CountUnit, from: string, until: string, total: number | null, notAsked: number | null, state: DistributionState, explanation: string | null, cells: Array<{ code: string, label: string, parent: string | null, visits: number | null, questions: number | null, points: number | null, share: number | null, hidden: boolean }> };

export type DashboardCrossTableFragment = { rows: Dimension, columns: Dimension, from: string, until: string, visits: Array<Array<number | null> | null>, state: DistributionState, explanation: string | null, rowCodes: Array<{ code: string, label: string }>, columnCodes: Array<{ code: string, label: string }> };

export type PersonasQueryVariables = Exact<{ [key: string]: never; }>;


export type PersonasQuery = { personas: Array<{ key: string, name: string, description: string }> };

export type SignInAsPersonaMutationVariables = Exact<{
  key: string;
}>;


export type SignInAsPersonaMutation = { signInAsPersona: { viewer: { id: string, memberships: Array<{ role: Role }> } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type SurveyQueryVariables = Exact<{
  location: string;
}>;


export type SurveyQuery = { survey: { locationId: string, locationName: string, libraryName: string, demonstration: boolean, periodId: string | null, version: number | null, statements: Array<string>, opensOn: string | null } | null };

export type AnswerSurveyMutationVariables = Exact<{
  input: SurveyAnswerInput;
}>;


export type AnswerSurveyMutation = { answerSurvey: { received: boolean, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

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
  membershipId: string;
}>;


export type EndMembershipMutation = { endMembership: { ended: boolean, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type OrganisationNamesQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationNamesQuery = { library: { name: string } | null, municipality: { name: string } | null, supportOrganisations: Array<{ id: string, name: string }> };

export type MunicipalityQueryVariables = Exact<{
  code: string;
  year: number;
}>;


export type MunicipalityQuery = { municipality: { code: string, name: string, longitude: number, latitude: number, grantYears: Array<number>, province: { code: string, name: string }, inhabitants: { value: number, referenceDate: string, source: string } | null, libraries: Array<{ id: string, name: string, demonstration: boolean }>, locations: Array<{ id: string, name: string, label: LocationLabel, hostKind: HostKind, hostName: string | null, state: LocationState, street: string | null, houseNumber: string | null, town: string | null, hoursPerWeek: number, demonstration: boolean, library: { id: string, name: string }, opening: { openNow: boolean, closesAt: string | null, nextDay: string | null, nextOpens: string | null, nextCloses: string | null, holiday: string | null } }>, grant: { year: number, regime: GrantRegime, known: boolean, label: string, total: number | null, nationalTotal: number | null, inhabitantsPart: { count: number, rate: number, amount: number, referenceDate: string, source: string } | null, educationPart: { count: number, rate: number, amount: number, referenceDate: string, source: string } | null } } | null };

export type MunicipalityFiguresQueryVariables = Exact<{
  scope: ScopeInput;
  from: string;
  until: string;
}>;


export type MunicipalityFiguresQuery = { figures: { visits: number, questions: number, complete: boolean, updatedAt: string, reach: { value: number, visits: number, inhabitants: number, referenceDate: string, days: number, source: string } | null, yearBefore: { visits: number, reach: { value: number } | null } } | null };

export type SignalsAtMunicipalityQueryVariables = Exact<{
  code: string;
  scope: ScopeInput;
}>;


export type SignalsAtMunicipalityQuery = { signals: { next: string | null } | null, signalCounts: { sent: number, new: number, takenUp: number, solved: number, declined: number } | null };

export type MunicipalitiesQueryVariables = Exact<{
  search?: string | null | undefined;
  province?: string | null | undefined;
}>;


export type MunicipalitiesQuery = { provinces: Array<{ code: string, name: string }>, municipalities: Array<{ code: string, name: string, province: { code: string, name: string }, inhabitants: { value: number } | null }> };

export type MunicipalityMapQueryVariables = Exact<{ [key: string]: never; }>;


export type MunicipalityMapQuery = { municipalities: Array<{ code: string, name: string, longitude: number, latitude: number }>, locations: Array<{ municipality: { code: string } }> };

export type ImportQueryVariables = Exact<{
  id: string;
}>;


export type ImportQuery = { importRun: { id: string, libraryId: string, fileName: string, state: ImportState, shape: ImportShape | null, rowsDone: number, rowsTotal: number | null, added: number, known: number, leftOut: number, refused: number, failure: string | null, startedOn: string, finishedOn: string | null, undoneOn: string | null, sameFile: { id: string, finishedOn: string | null, startedOn: string } | null, remarks: Array<{ outcome: ImportOutcome, code: string, message: string, rows: number, firstRows: Array<number> }>, matching: { sheetName: string, sheet: number, shapeReason: string, notes: Array<string>, year: number | null, grouping: ImportGrouping, sheets: Array<{ index: number, name: string, rows: number, hidden: boolean }>, template: { id: string, name: string, missing: Array<string> } | null, columns: Array<{ index: number, letter: string, heading: string, choice: string, reason: string, unsure: boolean, examples: Array<string> }>, choices: Array<{ id: string, label: string, group: string }>, fields: Array<{ field: string, label: string, options: Array<{ id: string, label: string }>, values: Array<{ key: string, value: string, count: number, code: string | null, remark: string | null }> }>, locations: Array<{ id: string, label: string }>, topics: Array<{ id: string, label: string }>, themes: Array<{ id: string, label: string }>, defaults: { locationId: string | null, topic: string | null, theme: string | null } } | null } | null };

export type ImportFactsFragment = { id: string, libraryId: string, fileName: string, state: ImportState, shape: ImportShape | null, rowsDone: number, rowsTotal: number | null, added: number, known: number, leftOut: number, refused: number, failure: string | null, startedOn: string, finishedOn: string | null, undoneOn: string | null };

export type SaveImportMappingMutationVariables = Exact<{
  input: ImportMappingInput;
}>;


export type SaveImportMappingMutation = { saveImportMapping: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type SaveImportTemplateMutationVariables = Exact<{
  libraryId: string;
  importId: string;
  name: string;
}>;


export type SaveImportTemplateMutation = { saveImportTemplate: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type CheckImportMutationVariables = Exact<{
  libraryId: string;
  importId: string;
}>;


export type CheckImportMutation = { checkImport: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type RunImportMutationVariables = Exact<{
  libraryId: string;
  importId: string;
}>;


export type RunImportMutation = { runImport: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type UndoImportMutationVariables = Exact<{
  libraryId: string;
  importId: string;
}>;


export type UndoImportMutation = { undoImport: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type ImportsQueryVariables = Exact<{
  library: string;
}>;


export type ImportsQuery = { importRuns: Array<{ id: string, fileName: string, state: ImportState, shape: ImportShape | null, added: number, startedOn: string }> | null };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { signIn: { viewer: { id: string, memberships: Array<{ role: Role }> } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type PairingQueryVariables = Exact<{
  code: string;
}>;


export type PairingQuery = { pairing: { pairing: { deviceName: string, locationName: string, libraryName: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type ThisDeviceQueryVariables = Exact<{ [key: string]: never; }>;


export type ThisDeviceQuery = { thisDevice: { paired: boolean, name: string | null } | null };

export type PairDeviceMutationVariables = Exact<{
  code: string;
}>;


export type PairDeviceMutation = { pairDevice: { pairing: { locationName: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type DeskLinksQueryVariables = Exact<{
  library: string;
  location: string;
}>;


export type DeskLinksQuery = { deskLinks: Array<{ id: string, name: string, pairedOn: string | null, lastUsedOn: string | null, waitsUntil: string | null }> | null };

export type LocationOfDevicesQueryVariables = Exact<{
  id: string;
}>;


export type LocationOfDevicesQuery = { location: { id: string, name: string, demonstration: boolean, library: { id: string } } | null };

export type MakeDeskLinkMutationVariables = Exact<{
  libraryId: string;
  locationId: string;
  name: string;
}>;


export type MakeDeskLinkMutation = { makeDeskLink: { code: string | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type WithdrawDeskLinkMutationVariables = Exact<{
  libraryId: string;
  id: string;
}>;


export type WithdrawDeskLinkMutation = { withdrawDeskLink: { withdrawn: boolean, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type SurveyPeriodsQueryVariables = Exact<{
  library: string;
  location?: string | null | undefined;
}>;


export type SurveyPeriodsQuery = { surveyPeriods: Array<{ id: string, locationId: string | null, from: string, until: string, state: SurveyPeriodState, version: number, statements: Array<string>, fewestAnswers: number, meanScore: number | null, points: Array<{ locationId: string, name: string, answers: number, visits: number, response: number | null }> }> | null };

export type LocationOfSurveyQueryVariables = Exact<{
  id: string;
}>;


export type LocationOfSurveyQuery = { location: { id: string, name: string, demonstration: boolean, library: { id: string, name: string } } | null };

export type OpenSurveyPeriodMutationVariables = Exact<{
  input: OpenSurveyPeriodInput;
}>;


export type OpenSurveyPeriodMutation = { openSurveyPeriod: { periodId: string | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type CloseSurveyPeriodMutationVariables = Exact<{
  libraryId: string;
  period: string;
}>;


export type CloseSurveyPeriodMutation = { closeSurveyPeriod: { periodId: string | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type TypeOverSurveyAnswerMutationVariables = Exact<{
  libraryId: string;
  input: SurveyAnswerInput;
}>;


export type TypeOverSurveyAnswerMutation = { typeOverSurveyAnswer: { received: boolean, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type SurveyResultsQueryVariables = Exact<{
  library: string;
  period: string;
  location?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type SurveyResultsQuery = { surveyResults: { answers: number, visits: number, response: number | null, explanation: string | null, improvements: Array<string>, nextImprovements: string | null, period: { id: string, locationId: string | null, from: string, until: string, version: number, fewestAnswers: number }, score: { key: string, n: number | null, mean: number | null, lowerQuartile: number | null, median: number | null, upperQuartile: number | null, counts: Array<{ code: string, answers: number | null }> }, statements: Array<{ key: string, n: number | null, mean: number | null, lowerQuartile: number | null, median: number | null, upperQuartile: number | null, counts: Array<{ code: string, answers: number | null }> }>, distributions: Array<{ key: string, n: number | null, counts: Array<{ code: string, answers: number | null, hidden: boolean }> }> } | null };

export type ResultPeriodFragment = { id: string, locationId: string | null, from: string, until: string, version: number, fewestAnswers: number };

export type SpreadFragment = { key: string, n: number | null, mean: number | null, lowerQuartile: number | null, median: number | null, upperQuartile: number | null, counts: Array<{ code: string, answers: number | null }> };

export type LocationQueryVariables = Exact<{
  id: string;
}>;


export type LocationQuery = { location: { hoursPerWeek: number, id: string, name: string, label: LocationLabel, hostKind: HostKind, hostName: string | null, insideLibrary: boolean, variant: ServiceVariant, accessMode: AccessMode, privateSpace: boolean, street: string | null, houseNumber: string | null, postcode: string | null, town: string | null, longitude: number | null, latitude: number | null, telephone: string | null, email: string | null, website: string | null, accessibility: Array<string>, languages: Array<string>, state: LocationState, opensOn: string | null, closesOn: string | null, demonstration: boolean, opening: { openNow: boolean, closesAt: string | null, nextDay: string | null, nextOpens: string | null, nextCloses: string | null, holiday: string | null }, library: { id: string, name: string }, municipality: { code: string, name: string }, openingHours: Array<{ kind: OpeningKind, weekday: number, opens: string, closes: string, validFrom: string, validUntil: string | null, partner: string | null }>, closures: Array<{ fromDay: string, untilDay: string, reason: string }> } | null };

export type WholeLocationFragment = { id: string, name: string, label: LocationLabel, hostKind: HostKind, hostName: string | null, insideLibrary: boolean, variant: ServiceVariant, accessMode: AccessMode, privateSpace: boolean, street: string | null, houseNumber: string | null, postcode: string | null, town: string | null, longitude: number | null, latitude: number | null, telephone: string | null, email: string | null, website: string | null, accessibility: Array<string>, languages: Array<string>, state: LocationState, opensOn: string | null, closesOn: string | null, demonstration: boolean, library: { id: string, name: string }, municipality: { code: string, name: string }, openingHours: Array<{ kind: OpeningKind, weekday: number, opens: string, closes: string, validFrom: string, validUntil: string | null, partner: string | null }>, closures: Array<{ fromDay: string, untilDay: string, reason: string }> };

export type TrialQueryVariables = Exact<{
  id: string;
}>;


export type TrialQuery = { trial: { locationId: string, libraryId: string, name: string, municipality: string, from: string, until: string, hoursOpen: number, hoursPerWeek: number, visits: number, questions: number, visitsPerHour: number | null, questionsPerHour: number | null, against: AgainstRange | null, expectedVisits: { low: number, middle: number, high: number } | null, expected: { peers: number, alikeIn: Array<PeerLikeness>, from: string, until: string, perHour: { low: number, middle: number, high: number }, perYear: { low: number, middle: number, high: number } } | null, gained: { inhabitants: number, within2km: number, within5km: number } | null } | null, municipalities: Array<{ code: string, name: string }> };

export type CloseTrialMutationVariables = Exact<{
  input: CloseTrialInput;
}>;


export type CloseTrialMutation = { closeTrial: { location: { id: string, state: LocationState } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type LocationToChangeQueryVariables = Exact<{
  id: string;
}>;


export type LocationToChangeQuery = { location: { id: string, name: string, label: LocationLabel, hostKind: HostKind, hostName: string | null, insideLibrary: boolean, variant: ServiceVariant, accessMode: AccessMode, privateSpace: boolean, street: string | null, houseNumber: string | null, postcode: string | null, town: string | null, longitude: number | null, latitude: number | null, telephone: string | null, email: string | null, website: string | null, accessibility: Array<string>, languages: Array<string>, state: LocationState, opensOn: string | null, closesOn: string | null, demonstration: boolean, library: { id: string, name: string }, municipality: { code: string, name: string }, openingHours: Array<{ kind: OpeningKind, weekday: number, opens: string, closes: string, validFrom: string, validUntil: string | null, partner: string | null }>, closures: Array<{ fromDay: string, untilDay: string, reason: string }> } | null, municipalities: Array<{ code: string, name: string }> };

export type SaveLocationMutationVariables = Exact<{
  input: SaveLocationInput;
}>;


export type SaveLocationMutation = { saveLocation: { location: { id: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type SaveOpeningHoursMutationVariables = Exact<{
  input: SaveOpeningHoursInput;
}>;


export type SaveOpeningHoursMutation = { saveOpeningHours: { location: { id: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type SaveClosuresMutationVariables = Exact<{
  input: SaveClosuresInput;
}>;


export type SaveClosuresMutation = { saveClosures: { location: { id: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type LocationsQueryVariables = Exact<{
  library?: string | null | undefined;
  municipality?: string | null | undefined;
  state?: LocationState | null | undefined;
}>;


export type LocationsQuery = { libraries: Array<{ id: string, name: string }>, locations: Array<{ id: string, name: string, label: LocationLabel, hostKind: HostKind, hostName: string | null, insideLibrary: boolean, state: LocationState, hoursPerWeek: number, demonstration: boolean, library: { id: string, name: string }, municipality: { code: string, name: string }, opening: { openNow: boolean, closesAt: string | null, nextDay: string | null, nextOpens: string | null, nextCloses: string | null, holiday: string | null } }> };

export type LocationFilterMunicipalitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type LocationFilterMunicipalitiesQuery = { locations: Array<{ municipality: { code: string, name: string } }> };

export type LocationChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type LocationChoicesQuery = { municipalities: Array<{ code: string, name: string }> };

export type MonthReportQueryVariables = Exact<{
  library: string;
  month: string;
}>;


export type MonthReportQuery = { monthReport: Array<{ id: string, name: string, municipality: string, visits: number, questions: number, lines: Array<{ section: MonthSection, label: string, count: number }> }> | null };

export type OpenFigureYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenFigureYearsQuery = { openFigureYears: Array<number> };

export type OrganisationToChangeQueryVariables = Exact<{
  library?: string | null | undefined;
  municipalitiesOf: string;
}>;


export type OrganisationToChangeQuery = { organisations: Array<{ id: string, name: string, category: OrganisationCategory, relation: OrganisationRelation, national: boolean, municipality: string | null, telephone: string | null, email: string | null, website: string | null, openingTimes: string | null, note: string | null, validUntil: string | null }>, library: { municipalities: Array<{ code: string, name: string }> } | null };

export type SaveOrganisationMutationVariables = Exact<{
  input: SaveOrganisationInput;
}>;


export type SaveOrganisationMutation = { saveOrganisation: { organisation: { id: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type EndOrganisationMutationVariables = Exact<{
  input: EndOrganisationInput;
}>;


export type EndOrganisationMutation = { endOrganisation: { organisation: { id: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type OrganisationsQueryVariables = Exact<{
  library?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type OrganisationsQuery = { organisations: Array<{ id: string, name: string, category: OrganisationCategory, relation: OrganisationRelation, national: boolean, telephone: string | null, email: string | null, website: string | null, openingTimes: string | null, note: string | null, validUntil: string | null }> };

export type RegistrationToChangeQueryVariables = Exact<{
  library: string;
  visit: string;
}>;


export type RegistrationToChangeQuery = { registration: { id: string, libraryId: string, locationId: string, location: string, day: string, partOfDay: PartOfDay, channel: Channel, duration: DurationClass | null, satisfaction: Satisfaction | null, helperKind: HelperKind | null, cameBy: CameBy | null, cameByOrganisationId: string | null, age: string | null, gender: Gender | null, language: FirstLanguage | null, questions: Array<{ topic: string | null, theme: string | null, help: Array<HelpForm>, kind: QuestionKind | null, organisationId: string | null, governmentLevel: GovernmentLevel | null, digid: DigidFollowUp | null, referral: { destination: ReferralDestination, organisationId: string | null, warm: WarmReferral | null } | null }> } | null, locations: Array<{ id: string, name: string, label: LocationLabel }> };

export type RegistrationChoicesQueryVariables = Exact<{
  library: string;
  day: string;
}>;


export type RegistrationChoicesQuery = { topics: Array<{ code: string, label: string, parent: string | null }>, themes: Array<{ code: string, label: string }>, ages: Array<{ code: string, label: string }>, organisations: Array<{ id: string, name: string }> };

export type CorrectVisitMutationVariables = Exact<{
  input: RegisterVisitInput;
}>;


export type CorrectVisitMutation = { correctVisit: { visit: { id: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type RemoveVisitMutationVariables = Exact<{
  libraryId: string;
  visitId: string;
}>;


export type RemoveVisitMutation = { removeVisit: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type RegistrationsQueryVariables = Exact<{
  library: string;
  location?: string | null | undefined;
  from: string;
  until: string;
  after?: string | null | undefined;
}>;


export type RegistrationsQuery = { registrations: { visits: number, questions: number, next: string | null, registrations: Array<{ id: string, day: string, partOfDay: PartOfDay, location: string, questions: Array<{ topicLabel: string | null, themeLabel: string | null, help: Array<HelpForm> }> }> } | null, locations: Array<{ id: string, name: string }> };

export type SignalsOfLibraryQueryVariables = Exact<{
  library: string;
  after?: string | null | undefined;
}>;


export type SignalsOfLibraryQuery = { signalProposals: { month: string, fewestQuestions: number, municipalities: Array<{ code: string, name: string }>, proposals: Array<{ list: CodeListName, code: string, label: string, questions: number, questionsBefore: number, expectedLow: number, expectedHigh: number, basis: SignalBasis, municipality: { code: string, name: string } }>, withheld: Array<{ reason: NoProposalReason, explanation: string | null, municipality: { code: string, name: string } }> } | null, signals: { next: string | null, signals: Array<{ id: string, state: SignalState, label: string, month: string, questions: number, questionsBefore: number | null, expectedLow: number | null, expectedHigh: number | null, text: string | null, sentOn: string, answer: string | null, answeredOn: string | null, library: { id: string, name: string }, municipality: { code: string, name: string } }> } | null, topics: Array<{ code: string, label: string }>, themes: Array<{ code: string, label: string }> };

export type SignalsOfMunicipalityQueryVariables = Exact<{
  municipality: string;
  after?: string | null | undefined;
}>;


export type SignalsOfMunicipalityQuery = { signals: { next: string | null, signals: Array<{ id: string, state: SignalState, label: string, month: string, questions: number, questionsBefore: number | null, expectedLow: number | null, expectedHigh: number | null, text: string | null, sentOn: string, answer: string | null, answeredOn: string | null, library: { id: string, name: string }, municipality: { code: string, name: string } }> } | null };

export type SignalCountsOfQueryVariables = Exact<{
  scope: ScopeInput;
}>;


export type SignalCountsOfQuery = { signalCounts: { sent: number, new: number, takenUp: number, solved: number, declined: number, medianDaysToAnswer: number | null } | null };

export type SignalPartsFragment = { id: string, state: SignalState, label: string, month: string, questions: number, questionsBefore: number | null, expectedLow: number | null, expectedHigh: number | null, text: string | null, sentOn: string, answer: string | null, answeredOn: string | null, library: { id: string, name: string }, municipality: { code: string, name: string } };

export type SendSignalMutationVariables = Exact<{
  input: SendSignalInput;
}>;


export type SendSignalMutation = { sendSignal: { signal: { id: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type DropSignalProposalMutationVariables = Exact<{
  input: SignalSubjectInput;
}>;


export type DropSignalProposalMutation = { dropSignalProposal: { dropped: boolean, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type AnswerSignalMutationVariables = Exact<{
  input: AnswerSignalInput;
}>;


export type AnswerSignalMutation = { answerSignal: { signal: { id: string } | null, problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

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

export type MorningQueryVariables = Exact<{
  library: string;
}>;


export type MorningQuery = { morning: { lastDay: string, weekFrom: string, points: Array<{ id: string, name: string, missing: boolean, scheduledDays: number, coveredDays: number, lastDay: { visits: number, questions: number } | null, usualLastDay: { visits: number, questions: number } | null, week: { visits: number, questions: number } | null, usualWeek: { visits: number } | null }>, remark: { name: string, visits: number, usual: number } | null, lines: Array<{ kind: MorningLineKind, severity: MorningSeverity, count: number, link: string, name: string | null, locationId: string | null, day: string | null, days: Array<string> | null }> } | null };

export type RecordNobodyMutationVariables = Exact<{
  libraryId: string;
  locationId: string;
  day: string;
}>;


export type RecordNobodyMutation = { recordZero: { problems: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type ComparisonQueryVariables = Exact<{
  scope: ScopeInput;
  from: string;
  until: string;
  view: ComparisonInput;
}>;


export type ComparisonQuery = { comparison: { standing: FiguresStanding, contentFrom: string | null, contentUntil: string | null, complete: boolean, updatedAt: string, total: number, scope: { kind: ScopeKind, name: string }, libraries: Array<{ id: string, name: string }>, municipalities: Array<{ id: string, name: string }>, points: { ids: Array<string>, names: Array<string>, libraries: Array<string>, municipalities: Array<string>, hostKinds: Array<HostKind>, variants: Array<ServiceVariant>, hoursPerWeek: Array<number>, peers: Array<number> }, columns: Array<{ measure: ComparedMeasure, values: Array<number | null>, numerators: Array<number | null>, denominators: Array<number | null>, percentiles: Array<number | null> }>, rate: { measure: ComparedMeasure, mean: number | null, dispersion: number | null, compared: number, widening: number, positions: Array<FunnelPosition | null>, widenedPositions: Array<FunnelPosition | null>, lines: { of: Array<number>, lower95: Array<number>, upper95: Array<number>, lower998: Array<number>, upper998: Array<number> }, widenedLines: { of: Array<number>, lower95: Array<number>, upper95: Array<number>, lower998: Array<number>, upper998: Array<number> } } | null, solved: { measure: ComparedMeasure, mean: number | null, dispersion: number | null, compared: number, widening: number, positions: Array<FunnelPosition | null>, widenedPositions: Array<FunnelPosition | null>, lines: { of: Array<number>, lower95: Array<number>, upper95: Array<number>, lower998: Array<number>, upper998: Array<number> }, widenedLines: { of: Array<number>, lower95: Array<number>, upper95: Array<number>, lower998: Array<number>, upper998: Array<number> } } | null, referred: { measure: ComparedMeasure, mean: number | null, dispersion: number | null, compared: number, widening: number, positions: Array<FunnelPosition | null>, widenedPositions: Array<FunnelPosition | null>, lines: { of: Array<number>, lower95: Array<number>, upper95: Array<number>, lower998: Array<number>, upper998: Array<number> }, widenedLines: { of: Array<number>, lower95: Array<number>, upper95: Array<number>, lower998: Array<number>, upper998: Array<number> } } | null } | null, seriesBreaks: Array<{ list: CodeListName | null, day: string, explanation: string }> };

export type FunnelPlotFragment = { measure: ComparedMeasure, mean: number | null, dispersion: number | null, compared: number, widening: number, positions: Array<FunnelPosition | null>, widenedPositions: Array<FunnelPosition | null>, lines: { of: Array<number>, lower95: Array<number>, upper95: Array<number>, lower998: Array<number>, upper998: Array<number> }, widenedLines: { of: Array<number>, lower95: Array<number>, upper95: Array<number>, lower998: Array<number>, upper998: Array<number> } };

export type FunnelLimitsFragment = { of: Array<number>, lower95: Array<number>, upper95: Array<number>, lower998: Array<number>, upper998: Array<number> };

export type CurrentViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type CurrentViewerQuery = { viewer: { id: string, kind: ViewerKind, name: string, email: string, demonstration: boolean, hiddenBelow: number, memberships: Array<{ id: string, role: Role, managesUsers: boolean, organisation: { kind: OrganisationKind, id: string, name: string } }>, deskLocations: Array<{ id: string, name: string, label: LocationLabel, demonstration: boolean, library: { id: string, name: string }, municipality: { name: string } }>, scopes: Array<{ kind: ScopeKind, id: string, name: string }> } | null };

export type FinderMunicipalitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type FinderMunicipalitiesQuery = { municipalities: Array<{ code: string, name: string, longitude: number, latitude: number }> };

export type FindLocationsQueryVariables = Exact<{
  municipality?: string | null | undefined;
  longitude?: number | null | undefined;
  latitude?: number | null | undefined;
  radiusKm?: number | null | undefined;
}>;


export type FindLocationsQuery = { findLocations: Array<{ distanceKm: number | null, location: { id: string, name: string, hostName: string | null, accessMode: AccessMode, street: string | null, houseNumber: string | null, postcode: string | null, town: string | null, telephone: string | null, state: LocationState, demonstration: boolean, municipality: { code: string, name: string }, opening: { openNow: boolean, closesAt: string | null, nextDay: string | null, nextOpens: string | null, nextCloses: string | null, holiday: string | null } } }> };

export type WhiteSpotsQueryVariables = Exact<{
  scope: ScopeInput;
  fewHours: number;
}>;


export type WhiteSpotsQuery = { whiteSpots: { withoutPlace: number, grantYear: number | null, squareKm: number, scope: { kind: ScopeKind, id: string, name: string }, population: { referenceDate: string, source: string, demonstration: boolean } | null, coverage: { inhabitants: number, within2km: number, within5km: number } | null, municipalities: Array<{ code: string, name: string, x: number, y: number, openPoints: number, hoursPerWeek: number, mark: WhiteSpotMark | null, grant: number | null, coverage: { inhabitants: number, within2km: number, within5km: number } | null, elsewhere: Array<{ id: string, name: string, municipality: string, distanceKm: number }> }>, points: Array<{ id: string, name: string, municipality: string, state: LocationState, hostKind: HostKind, hoursPerWeek: number, counts: boolean, x: number, y: number }>, squares: Array<{ x: number, y: number, inhabitants: number, covered: number }> } | null };

export type ExpectationFragment = { peers: number, alikeIn: Array<PeerLikeness>, from: string, until: string, perHour: { low: number, middle: number, high: number }, perYear: { low: number, middle: number, high: number } };

export type WhatIfQueryVariables = Exact<{
  scope: ScopeInput;
  point: WhatIfInput;
}>;


export type WhatIfQuery = { whatIf: { x: number, y: number, municipality: string | null, municipalityName: string | null, before: { inhabitants: number, within2km: number, within5km: number } | null, after: { inhabitants: number, within2km: number, within5km: number } | null, gained: { inhabitants: number, within2km: number, within5km: number } | null, expected: { peers: number, alikeIn: Array<PeerLikeness>, from: string, until: string, perHour: { low: number, middle: number, high: number }, perYear: { low: number, middle: number, high: number } } | null } | null };

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
export const DashboardDistributionFragmentDoc = new TypedDocumentString(`
    fragment DashboardDistribution on Distribution {
  dimension
  name
  unit
  from
  until
  cells {
    code
    label
    parent
    visits
    questions
    points
    share
    hidden
  }
  total
  notAsked
  state
  explanation
}
    `, {"fragmentName":"DashboardDistribution"}) as unknown as TypedDocumentString<DashboardDistributionFragment, unknown>;
export const DashboardFiguresFragmentDoc = new TypedDocumentString(`
    fragment DashboardFigures on Figures {
  scope {
    kind
    id
    name
  }
  from
  until
  standing
  complete
  updatedAt
  visits
  questions
  questionsPerVisit
  reported {
    visits
    questions
    onlyKnownLonger {
      from
      until
    }
  }
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
  distributions(dimensions: $dimensions) {
    ...DashboardDistribution
  }
  compare(from: $comparedFrom, until: $comparedUntil) @include(if: $compare) {
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
    distributions(dimensions: $dimensions) {
      dimension
      cells {
        code
        share
        hidden
      }
    }
  }
}
    fragment DashboardDistribution on Distribution {
  dimension
  name
  unit
  from
  until
  cells {
    code
    label
    parent
    visits
    questions
    points
    share
    hidden
  }
  total
  notAsked
  state
  explanation
}`, {"fragmentName":"DashboardFigures"}) as unknown as TypedDocumentString<DashboardFiguresFragment, unknown>;
export const DashboardMeasureFragmentDoc = new TypedDocumentString(`
    fragment DashboardMeasure on Measure {
  key
  name
  definition
  unit
  value
  numerator
  numeratorName
  denominator
  denominatorName
  source
  sourceYear
  completeness
  absence
  explanation
}
    `, {"fragmentName":"DashboardMeasure"}) as unknown as TypedDocumentString<DashboardMeasureFragment, unknown>;
export const DashboardCrossTableFragmentDoc = new TypedDocumentString(`
    fragment DashboardCrossTable on CrossTable {
  rows
  columns
  from
  until
  rowCodes {
    code
    label
  }
  columnCodes {
    code
    label
  }
  visits
  state
  explanation
}
    `, {"fragmentName":"DashboardCrossTable"}) as unknown as TypedDocumentString<DashboardCrossTableFragment, unknown>;
export const ImportFactsFragmentDoc = new TypedDocumentString(`
    fragment ImportFacts on ImportRun {
  id
  libraryId
  fileName
  state
  shape
  rowsDone
  rowsTotal
  added
  known
  leftOut
  refused
  failure
  startedOn
  finishedOn
  undoneOn
}
    `, {"fragmentName":"ImportFacts"}) as unknown as TypedDocumentString<ImportFactsFragment, unknown>;
export const ResultPeriodFragmentDoc = new TypedDocumentString(`
    fragment ResultPeriod on SurveyPeriod {
  id
  locationId
  from
  until
  version
  fewestAnswers
}
    `, {"fragmentName":"ResultPeriod"}) as unknown as TypedDocumentString<ResultPeriodFragment, unknown>;
export const SpreadFragmentDoc = new TypedDocumentString(`
    fragment Spread on SurveySpread {
  key
  n
  mean
  lowerQuartile
  median
  upperQuartile
  counts {
    code
    answers
  }
}
    `, {"fragmentName":"Spread"}) as unknown as TypedDocumentString<SpreadFragment, unknown>;
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
  closures {
    fromDay
    untilDay
    reason
  }
}
    `, {"fragmentName":"WholeLocation"}) as unknown as TypedDocumentString<WholeLocationFragment, unknown>;
export const SignalPartsFragmentDoc = new TypedDocumentString(`
    fragment SignalParts on Signal {
  id
  library {
    id
    name
  }
  municipality {
    code
    name
  }
  state
  label
  month
  questions
  questionsBefore
  expectedLow
  expectedHigh
  text
  sentOn
  answer
  answeredOn
}
    `, {"fragmentName":"SignalParts"}) as unknown as TypedDocumentString<SignalPartsFragment, unknown>;
export const FunnelLimitsFragmentDoc = new TypedDocumentString(`
    fragment FunnelLimits on FunnelLines {
  of
  lower95
  upper95
  lower998
  upper998
}
    `, {"fragmentName":"FunnelLimits"}) as unknown as TypedDocumentString<FunnelLimitsFragment, unknown>;
export const FunnelPlotFragmentDoc = new TypedDocumentString(`
    fragment FunnelPlot on Funnel {
  measure
  mean
  dispersion
  compared
  widening
  positions
  widenedPositions
  lines {
    ...FunnelLimits
  }
  widenedLines {
    ...FunnelLimits
  }
}
    fragment FunnelLimits on FunnelLines {
  of
  lower95
  upper95
  lower998
  upper998
}`, {"fragmentName":"FunnelPlot"}) as unknown as TypedDocumentString<FunnelPlotFragment, unknown>;
export const ExpectationFragmentDoc = new TypedDocumentString(`
    fragment Expectation on VisitExpectation {
  peers
  alikeIn
  from
  until
  perHour {
    low
    middle
    high
  }
  perYear {
    low
    middle
    high
  }
}
    `, {"fragmentName":"Expectation"}) as unknown as TypedDocumentString<ExpectationFragment, unknown>;
export const CodeListsDocument = new TypedDocumentString(`
    query CodeLists($list: CodeListName!, $library: ID) {
  codes(list: $list, library: $library, everyVersion: true) {
    code
    label
    parent
    choosable
    own
    validFrom
    validUntil
  }
  seriesBreaks {
    list
    day
    explanation
  }
}
    `, {"hash":"sha256:780a3c41c878d5ffac9be30878172386d933b199af37e5cad9ecdead6346aba6"}) as unknown as TypedDocumentString<CodeListsQuery, CodeListsQueryVariables>;
export const SaveCodeDocument = new TypedDocumentString(`
    mutation SaveCode($input: SaveCodeInput!) {
  saveCode(input: $input) {
    code {
      code
    }
    replaced
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:b2655db5acfdb666b3e6bb285bd3e640197ca601a7913c18e17334fb024596a5"}) as unknown as TypedDocumentString<SaveCodeMutation, SaveCodeMutationVariables>;
export const EndCodeDocument = new TypedDocumentString(`
    mutation EndCode($input: EndCodeInput!) {
  endCode(input: $input) {
    code {
      code
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:6def327be49ec1ef85c55ebc2e8ffde2ce601ddfda716d15cded58dae08ea91d"}) as unknown as TypedDocumentString<EndCodeMutation, EndCodeMutationVariables>;
export const SendVisitsDocument = new TypedDocumentString(`
    mutation SendVisits($visits: [RegisterVisitInput!]!) {
  registerVisits(visits: $visits) {
    results {
      outcome
      problems {
        code
        message
        path
      }
    }
    problems {
      code
    }
  }
}
    `, {"hash":"sha256:8090d7534c9c20e8d9cbf764f639e9b2bd0556ea55b62f16603f3a52f618dbd0"}) as unknown as TypedDocumentString<SendVisitsMutation, SendVisitsMutationVariables>;
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
export const DeskDocument = new TypedDocumentString(`
    query Desk($day: Day!, $library: ID!, $location: ID!) {
  topics: codes(list: TOPIC, on: $day, library: $library) {
    code
    label
    parent
    choosable
  }
  themes: codes(list: THEME, on: $day, library: $library) {
    code
    label
    parent
    choosable
  }
  ages: codes(list: AGE, on: $day, library: $library) {
    code
    label
    choosable
  }
  deskDay(day: $day, library: $library, location: $location) {
    registered {
      visits
      questions
    }
    zero
    usedTopics
    usedThemes
  }
  deskSettings(library: $library) {
    fields
  }
  organisations(library: $library) {
    id
    name
    national
  }
  signalAnswers(library: $library, location: $location) {
    label
    state
    answer
  }
}
    `, {"hash":"sha256:67801423867af703c79366c7f8f8d15f2190f1fe8bfd1966a49d6e3523d2b839"}) as unknown as TypedDocumentString<DeskQuery, DeskQueryVariables>;
export const RegisterVisitDocument = new TypedDocumentString(`
    mutation RegisterVisit($input: RegisterVisitInput!) {
  registerVisit(input: $input) {
    alreadyRegistered
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:894a5eb0ee2914941b294edc517e1e425a8f0dd5db601a2decc41ceacca07239"}) as unknown as TypedDocumentString<RegisterVisitMutation, RegisterVisitMutationVariables>;
export const RegisterVisitsDocument = new TypedDocumentString(`
    mutation RegisterVisits($visits: [RegisterVisitInput!]!) {
  registerVisits(visits: $visits) {
    results {
      id
      outcome
      problems {
        code
        message
        path
      }
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:028ee5fd0f28ced9685c2c573d2bf6367366bb2704c700d6e3b32718d204acd3"}) as unknown as TypedDocumentString<RegisterVisitsMutation, RegisterVisitsMutationVariables>;
export const UndoVisitDocument = new TypedDocumentString(`
    mutation UndoVisit($libraryId: ID!, $visitId: ID!) {
  undoVisit(libraryId: $libraryId, visitId: $visitId) {
    undone
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:9f47a298a1dfef16cb441014b6d8908ba99d1eea96fc25b1f14fe263ddcd3df1"}) as unknown as TypedDocumentString<UndoVisitMutation, UndoVisitMutationVariables>;
export const RecordZeroDocument = new TypedDocumentString(`
    mutation RecordZero($libraryId: ID!, $locationId: ID!, $day: Day!) {
  recordZero(libraryId: $libraryId, locationId: $locationId, day: $day) {
    zero
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:607023e981ebd980573888c9c26de3345880add4e9be6951252c35be022b130f"}) as unknown as TypedDocumentString<RecordZeroMutation, RecordZeroMutationVariables>;
export const WithdrawZeroDocument = new TypedDocumentString(`
    mutation WithdrawZero($libraryId: ID!, $locationId: ID!, $day: Day!) {
  withdrawZero(libraryId: $libraryId, locationId: $locationId, day: $day) {
    zero
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:758f72e972772700e67f9ea03373b993875ed4025d565ea5a3ba8b678ea408c2"}) as unknown as TypedDocumentString<WithdrawZeroMutation, WithdrawZeroMutationVariables>;
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
export const ApiTokensDocument = new TypedDocumentString(`
    query ApiTokens($library: ID!) {
  apiTokens(library: $library) {
    id
    name
    scopes
    endsOn
    lastUsedOn
  }
}
    `, {"hash":"sha256:91b09196aaa9b293367eca3610fcd362347d3d3671684b4d1b77d6d45cfbad87"}) as unknown as TypedDocumentString<ApiTokensQuery, ApiTokensQueryVariables>;
export const MakeApiTokenDocument = new TypedDocumentString(`
    mutation MakeApiToken($input: MakeApiTokenInput!) {
  makeApiToken(input: $input) {
    secret
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:0628940344415a878fe33a53060bc8c1d1328f48fd23b135b3c5ceca62588640"}) as unknown as TypedDocumentString<MakeApiTokenMutation, MakeApiTokenMutationVariables>;
export const WithdrawApiTokenDocument = new TypedDocumentString(`
    mutation WithdrawApiToken($libraryId: ID!, $id: ID!) {
  withdrawApiToken(libraryId: $libraryId, id: $id) {
    withdrawn
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:13d11c5ce1deb25e6f13be5f3717d90836d65aa016c9a3c88c7fdd5e4eba7694"}) as unknown as TypedDocumentString<WithdrawApiTokenMutation, WithdrawApiTokenMutationVariables>;
export const DeskSettingsDocument = new TypedDocumentString(`
    query DeskSettings($library: ID!) {
  deskSettings(library: $library) {
    fields
    standard
  }
}
    `, {"hash":"sha256:ac2a0e407486b74bcd95617ef68eb75ff6c7b4a528196f99cd4b446453bd9d44"}) as unknown as TypedDocumentString<DeskSettingsQuery, DeskSettingsQueryVariables>;
export const SaveDeskSettingsDocument = new TypedDocumentString(`
    mutation SaveDeskSettings($input: SaveDeskSettingsInput!) {
  saveDeskSettings(input: $input) {
    deskSettings {
      fields
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:fde8bb6a1cfd5ca0dad0bb3eeb2e7b3863490ee87a9f82fe9847425ed52a0323"}) as unknown as TypedDocumentString<SaveDeskSettingsMutation, SaveDeskSettingsMutationVariables>;
export const InsightDocument = new TypedDocumentString(`
    query Insight($library: ID!) {
  shownToOthers(library: $library) {
    partiesThreshold
    publicRounding
    publicShares
    examples {
      point
      dimension
      from
      until
      total
      decided
      cells {
        label
        visits
        shown
      }
    }
  }
}
    `, {"hash":"sha256:44bd6bde6eec28d1acfd973838617d26345f8ff5f365d4e87c05d9542e0983d4"}) as unknown as TypedDocumentString<InsightQuery, InsightQueryVariables>;
export const LibraryHubDocument = new TypedDocumentString(`
    query LibraryHub($id: ID!) {
  locations(library: $id) {
    id
    name
    state
    demonstration
  }
}
    `, {"hash":"sha256:14f40a2c89763014e6080d81bf29fde9a0f35706e2a12a25b5c423bd58f91368"}) as unknown as TypedDocumentString<LibraryHubQuery, LibraryHubQueryVariables>;
export const DashboardDocument = new TypedDocumentString(`
    query Dashboard($scope: ScopeInput!, $from: Day!, $until: Day!, $grain: Grain!, $comparedFrom: Day!, $comparedUntil: Day!, $compare: Boolean!, $dimensions: [Dimension!]!, $rows: Dimension!, $columns: Dimension!, $cross: Boolean!, $measures: [MeasureKey!]) {
  figures(scope: $scope, from: $from, until: $until) {
    ...DashboardFigures
    measures(keys: $measures) {
      ...DashboardMeasure
    }
    surveyStatements {
      version
      key
      n
      mean
      lowerQuartile
      upperQuartile
    }
    before: compare(from: $comparedFrom, until: $comparedUntil) @include(if: $compare) {
      measures(keys: $measures) {
        ...DashboardMeasure
      }
    }
    partOfDayByWeekday {
      ...DashboardCrossTable
    }
    openingHoursByWeekday
    crossTable(rows: $rows, columns: $columns) @include(if: $cross) {
      ...DashboardCrossTable
    }
    bands {
      kind
      from
      until
      text
    }
  }
  seriesBreaks {
    list
    day
    explanation
  }
}
    fragment DashboardFigures on Figures {
  scope {
    kind
    id
    name
  }
  from
  until
  standing
  complete
  updatedAt
  visits
  questions
  questionsPerVisit
  reported {
    visits
    questions
    onlyKnownLonger {
      from
      until
    }
  }
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
  distributions(dimensions: $dimensions) {
    ...DashboardDistribution
  }
  compare(from: $comparedFrom, until: $comparedUntil) @include(if: $compare) {
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
    distributions(dimensions: $dimensions) {
      dimension
      cells {
        code
        share
        hidden
      }
    }
  }
}
fragment DashboardMeasure on Measure {
  key
  name
  definition
  unit
  value
  numerator
  numeratorName
  denominator
  denominatorName
  source
  sourceYear
  completeness
  absence
  explanation
}
fragment DashboardDistribution on Distribution {
  dimension
  name
  unit
  from
  until
  cells {
    code
    label
    parent
    visits
    questions
    points
    share
    hidden
  }
  total
  notAsked
  state
  explanation
}
fragment DashboardCrossTable on CrossTable {
  rows
  columns
  from
  until
  rowCodes {
    code
    label
  }
  columnCodes {
    code
    label
  }
  visits
  state
  explanation
}`, {"hash":"sha256:bad3c8d27512036aad51207bc6964798251fd1a8059a8e17819799066c05f711"}) as unknown as TypedDocumentString<DashboardQuery, DashboardQueryVariables>;
export const FollowDashboardDocument = new TypedDocumentString(`
    subscription FollowDashboard($scope: ScopeInput!, $from: Day!, $until: Day!) {
  registrations(scope: $scope, from: $from, until: $until) {
    visits
    questions
  }
}
    `, {"hash":"sha256:f2a1850fe8097709246ce1b1c5fb63f813beb25e302958b705c0baecced485c2"}) as unknown as TypedDocumentString<FollowDashboardSubscription, FollowDashboardSubscriptionVariables>;
export const DashboardPartsDocument = new TypedDocumentString(`
    query DashboardParts($whole: ScopeInput!, $shown: ScopeInput!, $from: Day!, $until: Day!, $grain: Grain!, $kind: ScopeKind!, $parts: Boolean!, $first: ScopeKind!, $second: ScopeKind!, $choices: Boolean!, $map: Boolean!) {
  whole: figures(scope: $whole, from: $from, until: $until) {
    scope {
      kind
      id
      name
    }
    first: children(kind: $first) @include(if: $choices) {
      scope {
        kind
        id
        name
      }
    }
    second: children(kind: $second) @include(if: $choices) {
      scope {
        kind
        id
        name
      }
    }
  }
  shown: figures(scope: $shown, from: $from, until: $until) {
    parts: children(kind: $kind) @include(if: $parts) {
      scope {
        kind
        id
        name
      }
      visits
      questions
      reach {
        value
      }
      series(grain: $grain) {
        visits
      }
    }
    onMap: children(kind: MUNICIPALITY) @include(if: $map) {
      scope {
        id
        name
      }
      visits
      reach {
        value
      }
    }
  }
  municipalities @include(if: $map) {
    code
    name
    longitude
    latitude
  }
}
    `, {"hash":"sha256:ff0af402479c0e38301c953c149efbd2834d82ea04ba5ade051c6b78e86efbb9"}) as unknown as TypedDocumentString<DashboardPartsQuery, DashboardPartsQueryVariables>;
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
      memberships {
        role
      }
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:8ce13a6af594799479c47500c705222ea6ee901b6d7fd48339098e0069c44621"}) as unknown as TypedDocumentString<SignInAsPersonaMutation, SignInAsPersonaMutationVariables>;
export const SurveyDocument = new TypedDocumentString(`
    query Survey($location: ID!) {
  survey(location: $location) {
    locationId
    locationName
    libraryName
    demonstration
    periodId
    version
    statements
    opensOn
  }
}
    `, {"hash":"sha256:d7f9a47f601d2320553a60ccd0af3dd26a56fa0db97b981f49793d05243fc521"}) as unknown as TypedDocumentString<SurveyQuery, SurveyQueryVariables>;
export const AnswerSurveyDocument = new TypedDocumentString(`
    mutation AnswerSurvey($input: SurveyAnswerInput!) {
  answerSurvey(input: $input) {
    received
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:d85aad991fd255f848312ee86aa653110073a809fc66819c5f17d2ac25d0e2ad"}) as unknown as TypedDocumentString<AnswerSurveyMutation, AnswerSurveyMutationVariables>;
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
export const SignalsAtMunicipalityDocument = new TypedDocumentString(`
    query SignalsAtMunicipality($code: ID!, $scope: ScopeInput!) {
  signals(municipality: $code) {
    next
  }
  signalCounts(scope: $scope) {
    sent
    new
    takenUp
    solved
    declined
  }
}
    `, {"hash":"sha256:e667a306d3275cae133bd40f08fc8ec569f84458e19e727f9c40a8a82d1766d8"}) as unknown as TypedDocumentString<SignalsAtMunicipalityQuery, SignalsAtMunicipalityQueryVariables>;
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
export const ImportDocument = new TypedDocumentString(`
    query Import($id: ID!) {
  importRun(id: $id) {
    ...ImportFacts
    sameFile {
      id
      finishedOn
      startedOn
    }
    remarks {
      outcome
      code
      message
      rows
      firstRows
    }
    matching {
      sheetName
      sheet
      sheets {
        index
        name
        rows
        hidden
      }
      shapeReason
      notes
      year
      grouping
      template {
        id
        name
        missing
      }
      columns {
        index
        letter
        heading
        choice
        reason
        unsure
        examples
      }
      choices {
        id
        label
        group
      }
      fields {
        field
        label
        options {
          id
          label
        }
        values {
          key
          value
          count
          code
          remark
        }
      }
      locations {
        id
        label
      }
      topics {
        id
        label
      }
      themes {
        id
        label
      }
      defaults {
        locationId
        topic
        theme
      }
    }
  }
}
    fragment ImportFacts on ImportRun {
  id
  libraryId
  fileName
  state
  shape
  rowsDone
  rowsTotal
  added
  known
  leftOut
  refused
  failure
  startedOn
  finishedOn
  undoneOn
}`, {"hash":"sha256:4c550f6436e9f3eb3680397da9931aa38aacce268aca0386825e0a47527c9db6"}) as unknown as TypedDocumentString<ImportQuery, ImportQueryVariables>;
export const SaveImportMappingDocument = new TypedDocumentString(`
    mutation SaveImportMapping($input: ImportMappingInput!) {
  saveImportMapping(input: $input) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:4c1d4ebe320672536a1f42cdfca9b8d7621ccacf07c459f2897497cbb5f20f58"}) as unknown as TypedDocumentString<SaveImportMappingMutation, SaveImportMappingMutationVariables>;
export const SaveImportTemplateDocument = new TypedDocumentString(`
    mutation SaveImportTemplate($libraryId: ID!, $importId: ID!, $name: String!) {
  saveImportTemplate(libraryId: $libraryId, importId: $importId, name: $name) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:0b56840676351a631b6725d4090b303b9491b8144c594b410b0ffaf5f38cd15d"}) as unknown as TypedDocumentString<SaveImportTemplateMutation, SaveImportTemplateMutationVariables>;
export const CheckImportDocument = new TypedDocumentString(`
    mutation CheckImport($libraryId: ID!, $importId: ID!) {
  checkImport(libraryId: $libraryId, importId: $importId) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:06e441550b025df184e0d960dd155be827efd6633ee1a422b651cb0ecd9cb59a"}) as unknown as TypedDocumentString<CheckImportMutation, CheckImportMutationVariables>;
export const RunImportDocument = new TypedDocumentString(`
    mutation RunImport($libraryId: ID!, $importId: ID!) {
  runImport(libraryId: $libraryId, importId: $importId) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:1f3d017c7f8c347e706ad24fc9a042773bda68611a4970f97ea3978dcda3581f"}) as unknown as TypedDocumentString<RunImportMutation, RunImportMutationVariables>;
export const UndoImportDocument = new TypedDocumentString(`
    mutation UndoImport($libraryId: ID!, $importId: ID!) {
  undoImport(libraryId: $libraryId, importId: $importId) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:eec413c9fd0298fdbf9baa157e4f1f9f1421bf6f8439f1ce3dbec9d84e45ebf3"}) as unknown as TypedDocumentString<UndoImportMutation, UndoImportMutationVariables>;
export const ImportsDocument = new TypedDocumentString(`
    query Imports($library: ID!) {
  importRuns(library: $library) {
    id
    fileName
    state
    shape
    added
    startedOn
  }
}
    `, {"hash":"sha256:fde4a849d4ba8734da13b62e896a70bc97d5cc96af3ffe2cf72bbe92fcad815d"}) as unknown as TypedDocumentString<ImportsQuery, ImportsQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($email: String!, $password: String!) {
  signIn(email: $email, password: $password) {
    viewer {
      id
      memberships {
        role
      }
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:9c71bac1a68b2b8592be08c35a470135478fc8c4021a2682dd0843f0bd99ea24"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const PairingDocument = new TypedDocumentString(`
    query Pairing($code: String!) {
  pairing(code: $code) {
    pairing {
      deviceName
      locationName
      libraryName
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:2f36910adbcd4b304423b17f6d75dfe263c89280bb87cbee1830254a12fb7a75"}) as unknown as TypedDocumentString<PairingQuery, PairingQueryVariables>;
export const ThisDeviceDocument = new TypedDocumentString(`
    query ThisDevice {
  thisDevice {
    paired
    name
  }
}
    `, {"hash":"sha256:008366ec1b8874d428b28b44c99634669c1b13004d1e466a5656016ae2a957f3"}) as unknown as TypedDocumentString<ThisDeviceQuery, ThisDeviceQueryVariables>;
export const PairDeviceDocument = new TypedDocumentString(`
    mutation PairDevice($code: String!) {
  pairDevice(code: $code) {
    pairing {
      locationName
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:e620648e81c13667a8523eef9cee8b874d18a467ebc5545a2cbe5453e6dda859"}) as unknown as TypedDocumentString<PairDeviceMutation, PairDeviceMutationVariables>;
export const DeskLinksDocument = new TypedDocumentString(`
    query DeskLinks($library: ID!, $location: ID!) {
  deskLinks(library: $library, location: $location) {
    id
    name
    pairedOn
    lastUsedOn
    waitsUntil
  }
}
    `, {"hash":"sha256:ef1ddbf15ffafba1d853e2792a69f9dffb44e9d67db2bc14ce285315d4e0a408"}) as unknown as TypedDocumentString<DeskLinksQuery, DeskLinksQueryVariables>;
export const LocationOfDevicesDocument = new TypedDocumentString(`
    query LocationOfDevices($id: ID!) {
  location(id: $id) {
    id
    name
    demonstration
    library {
      id
    }
  }
}
    `, {"hash":"sha256:145c7b3c00d51a22be6a972a589e582d7c52edc1b07e431206fea7257b36f038"}) as unknown as TypedDocumentString<LocationOfDevicesQuery, LocationOfDevicesQueryVariables>;
export const MakeDeskLinkDocument = new TypedDocumentString(`
    mutation MakeDeskLink($libraryId: ID!, $locationId: ID!, $name: String!) {
  makeDeskLink(libraryId: $libraryId, locationId: $locationId, name: $name) {
    code
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:a101997ffc5915ed50cc41828080850c4c8a454f330af6eb0e11032aef9f72da"}) as unknown as TypedDocumentString<MakeDeskLinkMutation, MakeDeskLinkMutationVariables>;
export const WithdrawDeskLinkDocument = new TypedDocumentString(`
    mutation WithdrawDeskLink($libraryId: ID!, $id: ID!) {
  withdrawDeskLink(libraryId: $libraryId, id: $id) {
    withdrawn
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:059af87382b81c90632dcfcee8b2b7af47bc79b98d76d4ca33dc1dd0be88774c"}) as unknown as TypedDocumentString<WithdrawDeskLinkMutation, WithdrawDeskLinkMutationVariables>;
export const SurveyPeriodsDocument = new TypedDocumentString(`
    query SurveyPeriods($library: ID!, $location: ID) {
  surveyPeriods(library: $library, location: $location) {
    id
    locationId
    from
    until
    state
    version
    statements
    fewestAnswers
    meanScore
    points {
      locationId
      name
      answers
      visits
      response
    }
  }
}
    `, {"hash":"sha256:8945821ae5120659b69bf5e503f4dc7c949de4a391ae0e8f73c522bd051f13e1"}) as unknown as TypedDocumentString<SurveyPeriodsQuery, SurveyPeriodsQueryVariables>;
export const LocationOfSurveyDocument = new TypedDocumentString(`
    query LocationOfSurvey($id: ID!) {
  location(id: $id) {
    id
    name
    demonstration
    library {
      id
      name
    }
  }
}
    `, {"hash":"sha256:8d076e248888c993deb8245f0e48cbb8f83a14abd97a688a92bf04b5ba3d91b0"}) as unknown as TypedDocumentString<LocationOfSurveyQuery, LocationOfSurveyQueryVariables>;
export const OpenSurveyPeriodDocument = new TypedDocumentString(`
    mutation OpenSurveyPeriod($input: OpenSurveyPeriodInput!) {
  openSurveyPeriod(input: $input) {
    periodId
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:2eb876fcd6f4b5ca2d269921b058514ce1c5958ad66919f945862681c62db3e8"}) as unknown as TypedDocumentString<OpenSurveyPeriodMutation, OpenSurveyPeriodMutationVariables>;
export const CloseSurveyPeriodDocument = new TypedDocumentString(`
    mutation CloseSurveyPeriod($libraryId: ID!, $period: ID!) {
  closeSurveyPeriod(libraryId: $libraryId, period: $period) {
    periodId
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:9c1146b541865d292e40b9e82ff2f20fb51c2f3e94f0ca6268ec6455e2b2bd40"}) as unknown as TypedDocumentString<CloseSurveyPeriodMutation, CloseSurveyPeriodMutationVariables>;
export const TypeOverSurveyAnswerDocument = new TypedDocumentString(`
    mutation TypeOverSurveyAnswer($libraryId: ID!, $input: SurveyAnswerInput!) {
  typeOverSurveyAnswer(libraryId: $libraryId, input: $input) {
    received
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:e10e0960b836aa1bb88fb919e002624379bbbbefa6606d997317fab9d901b7c4"}) as unknown as TypedDocumentString<TypeOverSurveyAnswerMutation, TypeOverSurveyAnswerMutationVariables>;
export const SurveyResultsDocument = new TypedDocumentString(`
    query SurveyResults($library: ID!, $period: ID!, $location: ID, $after: String) {
  surveyResults(
    library: $library
    period: $period
    location: $location
    after: $after
  ) {
    period {
      ...ResultPeriod
    }
    answers
    visits
    response
    explanation
    improvements
    nextImprovements
    score {
      ...Spread
    }
    statements {
      ...Spread
    }
    distributions {
      key
      n
      counts {
        code
        answers
        hidden
      }
    }
  }
}
    fragment ResultPeriod on SurveyPeriod {
  id
  locationId
  from
  until
  version
  fewestAnswers
}
fragment Spread on SurveySpread {
  key
  n
  mean
  lowerQuartile
  median
  upperQuartile
  counts {
    code
    answers
  }
}`, {"hash":"sha256:2d4cea0651fa252e1024709c62c5698513c04bc6548b1ba2fdd22915ca99cfff"}) as unknown as TypedDocumentString<SurveyResultsQuery, SurveyResultsQueryVariables>;
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
  closures {
    fromDay
    untilDay
    reason
  }
}`, {"hash":"sha256:2c5c29cf6b677f27b992e08283aae35a26b8c1e28eb30bbf9b61ac6682484776"}) as unknown as TypedDocumentString<LocationQuery, LocationQueryVariables>;
export const TrialDocument = new TypedDocumentString(`
    query Trial($id: ID!) {
  trial(location: $id) {
    locationId
    libraryId
    name
    municipality
    from
    until
    hoursOpen
    hoursPerWeek
    visits
    questions
    visitsPerHour
    questionsPerHour
    against
    expectedVisits {
      low
      middle
      high
    }
    expected {
      ...Expectation
    }
    gained {
      inhabitants
      within2km
      within5km
    }
  }
  municipalities {
    code
    name
  }
}
    fragment Expectation on VisitExpectation {
  peers
  alikeIn
  from
  until
  perHour {
    low
    middle
    high
  }
  perYear {
    low
    middle
    high
  }
}`, {"hash":"sha256:a9d9ceab4e394fbe5b9ef47436500bcf6fced86554760f93fd1db9dc28d31950"}) as unknown as TypedDocumentString<TrialQuery, TrialQueryVariables>;
export const CloseTrialDocument = new TypedDocumentString(`
    mutation CloseTrial($input: CloseTrialInput!) {
  closeTrial(input: $input) {
    location {
      id
      state
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:5afa01a6d4c9de066d833c6d43917f99bfdb4654bb549a78b07708c7993e3f9c"}) as unknown as TypedDocumentString<CloseTrialMutation, CloseTrialMutationVariables>;
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
  closures {
    fromDay
    untilDay
    reason
  }
}`, {"hash":"sha256:d20077a9441855158243b201a82185d96441a716dab07d2a3262fa95a6821262"}) as unknown as TypedDocumentString<LocationToChangeQuery, LocationToChangeQueryVariables>;
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
export const SaveClosuresDocument = new TypedDocumentString(`
    mutation SaveClosures($input: SaveClosuresInput!) {
  saveClosures(input: $input) {
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
    `, {"hash":"sha256:e8821456c09e95812f6fa7dea29ce44b6f26ba7ddfd222391db78ff9c49b07e7"}) as unknown as TypedDocumentString<SaveClosuresMutation, SaveClosuresMutationVariables>;
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
export const MonthReportDocument = new TypedDocumentString(`
    query MonthReport($library: ID!, $month: Day!) {
  monthReport(library: $library, month: $month) {
    id
    name
    municipality
    visits
    questions
    lines {
      section
      label
      count
    }
  }
}
    `, {"hash":"sha256:708ea7533e88f09ce00fa16f681a7d6f764117df159d800d92f63eefd63f3007"}) as unknown as TypedDocumentString<MonthReportQuery, MonthReportQueryVariables>;
export const OpenFigureYearsDocument = new TypedDocumentString(`
    query OpenFigureYears {
  openFigureYears
}
    `, {"hash":"sha256:e642be404b535c6d31c7caa6616154d1e929cc77893a4311efd865a88d70223c"}) as unknown as TypedDocumentString<OpenFigureYearsQuery, OpenFigureYearsQueryVariables>;
export const OrganisationToChangeDocument = new TypedDocumentString(`
    query OrganisationToChange($library: ID, $municipalitiesOf: ID!) {
  organisations(library: $library) {
    id
    name
    category
    relation
    national
    municipality
    telephone
    email
    website
    openingTimes
    note
    validUntil
  }
  library(id: $municipalitiesOf) {
    municipalities {
      code
      name
    }
  }
}
    `, {"hash":"sha256:dc1b373d43aa1bbbd2bfd1c4119f07686aaff40aa626d7435bbc772b37d0fa94"}) as unknown as TypedDocumentString<OrganisationToChangeQuery, OrganisationToChangeQueryVariables>;
export const SaveOrganisationDocument = new TypedDocumentString(`
    mutation SaveOrganisation($input: SaveOrganisationInput!) {
  saveOrganisation(input: $input) {
    organisation {
      id
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:088ecc2842b185f5be958171798856a999f177caa5461d05b68c3d00d5dfe818"}) as unknown as TypedDocumentString<SaveOrganisationMutation, SaveOrganisationMutationVariables>;
export const EndOrganisationDocument = new TypedDocumentString(`
    mutation EndOrganisation($input: EndOrganisationInput!) {
  endOrganisation(input: $input) {
    organisation {
      id
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:484215b62371d077e21399778f035ce3f54a379a1ed6aa54e31a63124e24c48a"}) as unknown as TypedDocumentString<EndOrganisationMutation, EndOrganisationMutationVariables>;
export const OrganisationsDocument = new TypedDocumentString(`
    query Organisations($library: ID, $search: String) {
  organisations(library: $library, search: $search) {
    id
    name
    category
    relation
    national
    telephone
    email
    website
    openingTimes
    note
    validUntil
  }
}
    `, {"hash":"sha256:980307c908a860f042fee943b901b8e244644146c623d81dd9445506c38ffbb3"}) as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;
export const RegistrationToChangeDocument = new TypedDocumentString(`
    query RegistrationToChange($library: ID!, $visit: ID!) {
  registration(library: $library, visit: $visit) {
    id
    libraryId
    locationId
    location
    day
    partOfDay
    channel
    duration
    satisfaction
    helperKind
    cameBy
    cameByOrganisationId
    age
    gender
    language
    questions {
      topic
      theme
      help
      kind
      organisationId
      governmentLevel
      digid
      referral {
        destination
        organisationId
        warm
      }
    }
  }
  locations(library: $library) {
    id
    name
    label
  }
}
    `, {"hash":"sha256:2800580418e9d132b54c0d99a24b84517b0e9610d0e519a434320b8c9ef46ca0"}) as unknown as TypedDocumentString<RegistrationToChangeQuery, RegistrationToChangeQueryVariables>;
export const RegistrationChoicesDocument = new TypedDocumentString(`
    query RegistrationChoices($library: ID!, $day: Day!) {
  topics: codes(list: TOPIC, on: $day, library: $library) {
    code
    label
    parent
  }
  themes: codes(list: THEME, on: $day, library: $library) {
    code
    label
  }
  ages: codes(list: AGE, on: $day, library: $library) {
    code
    label
  }
  organisations(library: $library) {
    id
    name
  }
}
    `, {"hash":"sha256:74ab44dd174dde4bc60c6e62f1cfc9078790c51e235b6e51ad56475779fe3eb8"}) as unknown as TypedDocumentString<RegistrationChoicesQuery, RegistrationChoicesQueryVariables>;
export const CorrectVisitDocument = new TypedDocumentString(`
    mutation CorrectVisit($input: RegisterVisitInput!) {
  correctVisit(input: $input) {
    visit {
      id
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:b17b0c40a5b46e68d3dda0909909e2fc3ecbc61506a1c7b0599c21e92907cf12"}) as unknown as TypedDocumentString<CorrectVisitMutation, CorrectVisitMutationVariables>;
export const RemoveVisitDocument = new TypedDocumentString(`
    mutation RemoveVisit($libraryId: ID!, $visitId: ID!) {
  removeVisit(libraryId: $libraryId, visitId: $visitId) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:3a49c57f472f14d2214eab6ca04bcc475e2376379f8c7cdd27c901bed6a2e414"}) as unknown as TypedDocumentString<RemoveVisitMutation, RemoveVisitMutationVariables>;
export const RegistrationsDocument = new TypedDocumentString(`
    query Registrations($library: ID!, $location: ID, $from: Day!, $until: Day!, $after: String) {
  registrations(
    library: $library
    location: $location
    from: $from
    until: $until
    after: $after
  ) {
    visits
    questions
    next
    registrations {
      id
      day
      partOfDay
      location
      questions {
        topicLabel
        themeLabel
        help
      }
    }
  }
  locations(library: $library) {
    id
    name
  }
}
    `, {"hash":"sha256:f6b7f9bb65388673512d1a44b1ee6a4448feadd125ebd724a4a6c01e06031860"}) as unknown as TypedDocumentString<RegistrationsQuery, RegistrationsQueryVariables>;
export const SignalsOfLibraryDocument = new TypedDocumentString(`
    query SignalsOfLibrary($library: ID!, $after: String) {
  signalProposals(library: $library) {
    month
    municipalities {
      code
      name
    }
    fewestQuestions
    proposals {
      municipality {
        code
        name
      }
      list
      code
      label
      questions
      questionsBefore
      expectedLow
      expectedHigh
      basis
    }
    withheld {
      municipality {
        code
        name
      }
      reason
      explanation
    }
  }
  signals(library: $library, after: $after) {
    signals {
      ...SignalParts
    }
    next
  }
  topics: codes(list: TOPIC, library: $library) {
    code
    label
  }
  themes: codes(list: THEME, library: $library) {
    code
    label
  }
}
    fragment SignalParts on Signal {
  id
  library {
    id
    name
  }
  municipality {
    code
    name
  }
  state
  label
  month
  questions
  questionsBefore
  expectedLow
  expectedHigh
  text
  sentOn
  answer
  answeredOn
}`, {"hash":"sha256:dec1e2f9d0149756461e9af91334b03818f2a761e8fba7f1b427b313b64bfabb"}) as unknown as TypedDocumentString<SignalsOfLibraryQuery, SignalsOfLibraryQueryVariables>;
export const SignalsOfMunicipalityDocument = new TypedDocumentString(`
    query SignalsOfMunicipality($municipality: ID!, $after: String) {
  signals(municipality: $municipality, after: $after) {
    signals {
      ...SignalParts
    }
    next
  }
}
    fragment SignalParts on Signal {
  id
  library {
    id
    name
  }
  municipality {
    code
    name
  }
  state
  label
  month
  questions
  questionsBefore
  expectedLow
  expectedHigh
  text
  sentOn
  answer
  answeredOn
}`, {"hash":"sha256:ada72820b93866f63a404cadf8bc59a6fefb1ad79164064609def16a30633c81"}) as unknown as TypedDocumentString<SignalsOfMunicipalityQuery, SignalsOfMunicipalityQueryVariables>;
export const SignalCountsOfDocument = new TypedDocumentString(`
    query SignalCountsOf($scope: ScopeInput!) {
  signalCounts(scope: $scope) {
    sent
    new
    takenUp
    solved
    declined
    medianDaysToAnswer
  }
}
    `, {"hash":"sha256:0046f36c66234fc0a190e5526ad5b5aa985604e51be5c684c3d95cb2815094e8"}) as unknown as TypedDocumentString<SignalCountsOfQuery, SignalCountsOfQueryVariables>;
export const SendSignalDocument = new TypedDocumentString(`
    mutation SendSignal($input: SendSignalInput!) {
  sendSignal(input: $input) {
    signal {
      id
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:e57551a9db19a6bf6e51d3b9dbd27cd5162130dc004acc519dcbcd8f9d47d307"}) as unknown as TypedDocumentString<SendSignalMutation, SendSignalMutationVariables>;
export const DropSignalProposalDocument = new TypedDocumentString(`
    mutation DropSignalProposal($input: SignalSubjectInput!) {
  dropSignalProposal(input: $input) {
    dropped
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:e769377deff525f1c30cb431ac224a42328f62159f3ca3277e49dda452d0d94c"}) as unknown as TypedDocumentString<DropSignalProposalMutation, DropSignalProposalMutationVariables>;
export const AnswerSignalDocument = new TypedDocumentString(`
    mutation AnswerSignal($input: AnswerSignalInput!) {
  answerSignal(input: $input) {
    signal {
      id
    }
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:cf0d34e7b1d04af6f987d79fa1eb198a518aa7ab358bac0502c7a46a8e792ba4"}) as unknown as TypedDocumentString<AnswerSignalMutation, AnswerSignalMutationVariables>;
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
export const MorningDocument = new TypedDocumentString(`
    query Morning($library: ID!) {
  morning(library: $library) {
    lastDay
    weekFrom
    points {
      id
      name
      missing
      lastDay {
        visits
        questions
      }
      usualLastDay {
        visits
        questions
      }
      week {
        visits
        questions
      }
      usualWeek {
        visits
      }
      scheduledDays
      coveredDays
    }
    remark {
      name
      visits
      usual
    }
    lines {
      kind
      severity
      count
      link
      name
      locationId
      day
      days
    }
  }
}
    `, {"hash":"sha256:028bba27a951470d548b46d36a79da82213c72ec1db26cb3fd2d5c845ed26003"}) as unknown as TypedDocumentString<MorningQuery, MorningQueryVariables>;
export const RecordNobodyDocument = new TypedDocumentString(`
    mutation RecordNobody($libraryId: ID!, $locationId: ID!, $day: Day!) {
  recordZero(libraryId: $libraryId, locationId: $locationId, day: $day) {
    problems {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:d1019ec73c84a6b5197902b6035c539645adcc70ee604f927b1c51ae122b118f"}) as unknown as TypedDocumentString<RecordNobodyMutation, RecordNobodyMutationVariables>;
export const ComparisonDocument = new TypedDocumentString(`
    query Comparison($scope: ScopeInput!, $from: Day!, $until: Day!, $view: ComparisonInput!) {
  comparison(scope: $scope, from: $from, until: $until, view: $view) {
    scope {
      kind
      name
    }
    standing
    contentFrom
    contentUntil
    complete
    updatedAt
    total
    libraries {
      id
      name
    }
    municipalities {
      id
      name
    }
    points {
      ids
      names
      libraries
      municipalities
      hostKinds
      variants
      hoursPerWeek
      peers
    }
    columns(
      measures: [VISITS, QUESTIONS, QUESTIONS_PER_VISIT, VISITS_PER_OPENING_HOUR, GROWTH, SOLVED, REFERRED, COMPLETENESS]
    ) {
      measure
      values
      numerators
      denominators
      percentiles
    }
    rate: funnel(measure: VISITS_PER_OPENING_HOUR) {
      ...FunnelPlot
    }
    solved: funnel(measure: SOLVED) {
      ...FunnelPlot
    }
    referred: funnel(measure: REFERRED) {
      ...FunnelPlot
    }
  }
  seriesBreaks {
    list
    day
    explanation
  }
}
    fragment FunnelPlot on Funnel {
  measure
  mean
  dispersion
  compared
  widening
  positions
  widenedPositions
  lines {
    ...FunnelLimits
  }
  widenedLines {
    ...FunnelLimits
  }
}
fragment FunnelLimits on FunnelLines {
  of
  lower95
  upper95
  lower998
  upper998
}`, {"hash":"sha256:fd12552074e9b6fa861c691e327b26eae4a73576b9b31e9bf1da03af89f38754"}) as unknown as TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>;
export const CurrentViewerDocument = new TypedDocumentString(`
    query CurrentViewer {
  viewer {
    id
    kind
    name
    email
    demonstration
    hiddenBelow
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
    `, {"hash":"sha256:35e7defe98ef9198690f30ffe2fe0f5bad8a6d37bc658fce3f247d3e8f5dab3c"}) as unknown as TypedDocumentString<CurrentViewerQuery, CurrentViewerQueryVariables>;
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
export const WhiteSpotsDocument = new TypedDocumentString(`
    query WhiteSpots($scope: ScopeInput!, $fewHours: Float!) {
  whiteSpots(scope: $scope, fewHours: $fewHours) {
    scope {
      kind
      id
      name
    }
    population {
      referenceDate
      source
      demonstration
    }
    coverage {
      inhabitants
      within2km
      within5km
    }
    municipalities {
      code
      name
      x
      y
      openPoints
      hoursPerWeek
      mark
      grant
      coverage {
        inhabitants
        within2km
        within5km
      }
      elsewhere {
        id
        name
        municipality
        distanceKm
      }
    }
    points {
      id
      name
      municipality
      state
      hostKind
      hoursPerWeek
      counts
      x
      y
    }
    withoutPlace
    grantYear
    squareKm
    squares {
      x
      y
      inhabitants
      covered
    }
  }
}
    `, {"hash":"sha256:85782d06194c45b5a62c0267525d800b109a609b05ad0ac62456d741ed245429"}) as unknown as TypedDocumentString<WhiteSpotsQuery, WhiteSpotsQueryVariables>;
export const WhatIfDocument = new TypedDocumentString(`
    query WhatIf($scope: ScopeInput!, $point: WhatIfInput!) {
  whatIf(scope: $scope, point: $point) {
    x
    y
    municipality
    municipalityName
    before {
      inhabitants
      within2km
      within5km
    }
    after {
      inhabitants
      within2km
      within5km
    }
    gained {
      inhabitants
      within2km
      within5km
    }
    expected {
      ...Expectation
    }
  }
}
    fragment Expectation on VisitExpectation {
  peers
  alikeIn
  from
  until
  perHour {
    low
    middle
    high
  }
  perYear {
    low
    middle
    high
  }
}`, {"hash":"sha256:7f9c25d307f2c2181eca44cb970b79649d12387d712cbb3dcafc2ab90a779285"}) as unknown as TypedDocumentString<WhatIfQuery, WhatIfQueryVariables>;