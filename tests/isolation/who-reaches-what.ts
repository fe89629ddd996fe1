import type { Network, Persona } from './mirrored-networks.ts';
import type { Command, Tried } from './reach.ts';

/** How far each person reaches; whoever is not named reaches nothing. */
type Reach = Partial<Record<Persona, string>>;

const both: Persona = 'counter at A and coordinator at B';
const administrator = { 'platform administrator': 'all/all' };
const nobody: Reach = {};

/** Who registers for a library; who coordinates it. */
const register: Reach = { counter: 'all/none', coordinator: 'all/none', 'API token': 'all/none', [both]: 'all/all' };
/** What is of the library as a whole, a device at a desk of it reaches too; of what has a point, only that of its own. */
const registerAndDesk: Reach = { ...register, 'paired device': 'all/none' };
const registerAtPoint: Reach = { ...register, 'paired device': 'some/none' };
const manage: Reach = { coordinator: 'all/none', [both]: 'none/all' };
const maintain = { ...manage, ...administrator };
const everyone = 'everyone';

interface Expected {
  try: (a: Network, b: Network) => Tried;
  reach: Record<Command, Reach | typeof everyone>;
}

const ofLibrary =
  (change: string, owner = 'library_id') =>
  (a: Network, b: Network): Tried => ({ owner, a: a.library, b: b.library, change });
const ofMunicipality =
  (change: string, owner = 'municipality_code') =>
  (a: Network, b: Network): Tried => ({ owner, a: a.municipality, b: b.municipality, change });
const ofSupport =
  (change: string, owner = 'support_organisation_id') =>
  (a: Network, b: Network): Tried => ({ owner, a: a.supportOrganisation, b: b.supportOrganisation, change });
const ofProvince =
  (change: string, owner: string) =>
  (a: Network, b: Network): Tried => ({ owner, a: a.province, b: b.province, change });
const ofAll = (owner: string, a: string, b: string, change: string) => (): Tried => ({ owner, a, b, change });

/** Read by everyone, written by the platform's administrator. */
const byPlatform = (tried: Expected['try']): Expected => ({
  try: tried,
  reach: {
    select: everyone,
    insert: administrator,
    update: administrator,
    delete: administrator,
    move: { 'platform administrator': 'moved' },
  },
});

const byLibrary = (tried: Expected['try'], select: Reach): Expected => ({
  try: tried,
  reach: {
    select,
    insert: maintain,
    update: maintain,
    delete: maintain,
    move: { [both]: 'moved', 'platform administrator': 'moved' },
  },
});

const openPoints: Reach = {
  ...everyoneReaches('some/some'),
  counter: 'all/some',
  coordinator: 'all/some',
  'API token': 'all/some',
  [both]: 'all/all',
  ...administrator,
};
/** Hours and closures, of which the networks have those of planned points alone. */
const ofPlannedPoints: Reach = { ...register, ...administrator };
const counts: Expected['reach'] = {
  select: registerAtPoint,
  insert: registerAtPoint,
  update: registerAtPoint,
  delete: nobody,
  move: { [both]: 'moved' },
};
const rowsOfVisits: Expected['reach'] = {
  select: registerAtPoint,
  insert: registerAtPoint,
  update: nobody,
  delete: registerAtPoint,
  move: nobody,
};

/** There is no right to change whose they are. */
const secrets: Expected['reach'] = { select: manage, insert: manage, update: manage, delete: nobody, move: nobody };

/** Sent by the library, answered by the municipality; what was sent stays. */
const readsSignals: Reach = { ...registerAtPoint, 'municipal contact': 'some/some' };
const signals: Expected['reach'] = {
  select: readsSignals,
  insert: manage,
  update: { 'municipal contact': 'some/some' },
  delete: nobody,
  move: nobody,
};

/** For everyone to read and nobody to write. */
const readOnly: Expected['reach'] = {
  select: everyone,
  insert: nobody,
  update: nobody,
  delete: nobody,
  move: nobody,
};

/** Added and removed, never changed. */
const keptAsItIs: Expected['reach'] = {
  select: manage,
  insert: manage,
  update: nobody,
  delete: manage,
  move: nobody,
};

function everyoneReaches(how: string): Reach {
  const names = [
    'counter',
    'coordinator',
    'municipal contact',
    'POI adviser',
    'national analyst',
    'nobody',
    'paired device',
    'API token',
  ] as const;
  return Object.fromEntries(names.map((name) => [name, how]));
}

/** For every table the application has rights on: who reads, adds, changes, removes its rows, or hands them to another network. */
export const whoReachesWhat: Record<string, Expected> = {
  province: byPlatform(ofProvince(`name = 'x'`, 'code')),
  municipality: byPlatform(ofMunicipality(`name = 'x'`, 'code')),
  municipality_successor: byPlatform(ofMunicipality(`on_day = '2021-01-01'`, 'predecessor_code')),
  municipality_statistic: byPlatform(ofMunicipality('value = 1')),
  support_organisation: byPlatform(ofSupport(`name = 'x'`, 'id')),
  support_organisation_province: byPlatform(ofSupport(`province_code = 'PV30'`)),
  library: byPlatform(ofLibrary(`name = 'x'`, 'id')),
  library_support: byPlatform(ofLibrary(`valid_until = '2999-01-01'`)),
  service_area: byPlatform(ofLibrary(`valid_until = '2999-01-01'`)),
  // Own codes of a library; the national ones are the administrator's.
  code: {
    try: ofLibrary(`label = 'x'`),
    reach: {
      select: { ...registerAndDesk, ...administrator },
      insert: manage,
      update: manage,
      delete: nobody,
      move: { [both]: 'moved' },
    },
  },
  // One row, that is everyone's.
  network_version: {
    try: ofAll('one', 'true', 'false', `version = '00000000-0000-0000-0000-000000000000'`),
    reach: {
      select: { ...everyoneReaches('all/none'), [both]: 'all/none', 'platform administrator': 'all/none' },
      insert: nobody,
      update: { 'platform administrator': 'all/none' },
      delete: nobody,
      move: { 'platform administrator': 'moved' },
    },
  },
  series_break: byPlatform(ofAll('day', '2024-04-01', '2025-01-01', `explanation = 'x'`)),
  organisation: {
    try: ofLibrary(`note = 'x'`),
    reach: { select: everyone, insert: manage, update: manage, delete: manage, move: { [both]: 'moved' } },
  },
  grant_scheme: byPlatform(ofAll('year', '2023', '2024', 'education_rate_cents = 1')),
  population_set: byPlatform(ofAll('reference_date', '2021-01-01', '2022-01-01', `source = 'x'`)),
  municipality_population: byPlatform(ofMunicipality('inhabitants = array[1]')),
  peer_norm: byPlatform(ofMunicipality('low = 0', 'host_group')),

  location: byLibrary(ofLibrary(`name = 'x'`), openPoints),
  location_municipality: byLibrary(ofLibrary(`valid_until = '2999-01-01'`), openPoints),
  opening_hours: byLibrary(ofLibrary('weekday = 7'), ofPlannedPoints),
  closure: byLibrary(ofLibrary(`reason = 'x'`), ofPlannedPoints),

  visit: { try: ofLibrary(`channel = 'WALKING'`), reach: rowsOfVisits },
  // A question comes in one statement with its visit, which cannot be looked at yet: only its foreign key holds it there.
  question: { try: ofLibrary(`help = '{LISTENED}'`), reach: { ...rowsOfVisits, insert: registerAndDesk } },
  visit_undone: {
    try: ofLibrary(`undone_on = '2024-02-02'`),
    reach: { select: registerAndDesk, insert: registerAndDesk, update: nobody, delete: nobody, move: nobody },
  },
  zero_day: { try: ofLibrary(`day = '2024-02-02'`), reach: rowsOfVisits },
  desk_setting: {
    try: ofLibrary(`fields = '{DIGID}'`),
    reach: { select: registerAndDesk, insert: manage, update: manage, delete: nobody, move: { [both]: 'moved' } },
  },
  desk_link: { try: ofLibrary(`secret_hash = '\\x00'`), reach: secrets },
  api_token: { try: ofLibrary(`token_hash = '\\x00'`), reach: secrets },
  // Brought in by coordinators; what was said of a row, and the file itself, is never changed.
  import_run: {
    try: ofLibrary(`failure = 'x'`),
    reach: { select: manage, insert: manage, update: manage, delete: nobody, move: { [both]: 'moved' } },
  },
  import_file: { try: ofLibrary(`bytes = '\\x00'`), reach: keptAsItIs },
  import_remark: { try: ofLibrary(`message = 'x'`), reach: keptAsItIs },
  import_template: {
    try: ofLibrary(`signature = 'x'`),
    reach: { select: manage, insert: manage, update: manage, delete: manage, move: { [both]: 'moved' } },
  },
  reported_total: { try: ofLibrary('count = 1'), reach: keptAsItIs },
  // Lines are written in one's own name only: nobody can copy the line of somebody else.
  audit_entry: {
    try: ofLibrary(`action = 'LOCATION_SAVED'`),
    reach: { select: manage, insert: nobody, update: nobody, delete: nobody, move: nobody },
  },
  metric_day: { try: ofLibrary('visits = 0'), reach: counts },
  metric_month: { try: ofLibrary('visits = 0'), reach: counts },
  metric_month_changed: { try: ofLibrary(`month = '2024-03-01'`), reach: counts },
  // Each library of the two sent one to its own municipality and one to the other's.
  signal: {
    try: ofLibrary(`state = 'SOLVED'`),
    reach: {
      ...signals,
      select: { ...readsSignals, 'POI adviser': 'all/some', 'national analyst': 'all/all' },
    },
  },
  // What it says is for its two parties alone.
  signal_content: { try: ofLibrary(`answer = 'x'`), reach: signals },
  signal_dropped: {
    try: ofLibrary(`month = '2024-02-01'`),
    reach: { select: manage, insert: manage, update: nobody, delete: nobody, move: nobody },
  },
  decision_due: {
    try: ofLibrary('year = 2019'),
    reach: { ...counts, select: registerAndDesk, insert: registerAndDesk, update: registerAndDesk },
  },
  // The wording of the survey is the platform's own; a migration adds to it.
  survey_version: { try: ofAll('version', '1', '1', `valid_from = '2020-01-01'`), reach: readOnly },
  survey_statement: { try: ofAll('version', '1', '1', 'position = 9'), reach: readOnly },
  // Whoever holds the link of a point is told whether it asks something.
  survey_period: {
    try: ofLibrary(`closed_on = '2026-01-01'`),
    reach: { select: everyone, insert: manage, update: manage, delete: nobody, move: nobody },
  },
  // The periods of both networks are closed: nobody answers any more, nor is anything counted against stuffing.
  survey_answer: {
    try: ofLibrary('score = 1'),
    reach: { select: manage, insert: nobody, update: nobody, delete: nobody, move: nobody },
  },
  survey_pace: {
    try: ofLibrary('in_day = 99'),
    reach: { select: manage, insert: nobody, update: nobody, delete: manage, move: nobody },
  },
  // The mark is for those who may measure the library too.
  survey_result: {
    try: ofLibrary('answers = 99'),
    reach: {
      select: { ...manage, 'POI adviser': 'all/none', 'national analyst': 'all/all', 'API token': 'all/none' },
      insert: manage,
      update: nobody,
      delete: nobody,
      move: nobody,
    },
  },
};
