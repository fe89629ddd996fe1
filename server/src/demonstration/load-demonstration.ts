import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import type pg from 'pg';
import type { Day } from '../calendar/amsterdam.ts';
import { measureNorms } from '../coverage/measure-norms.ts';
import { storePopulation } from '../coverage/import-population.ts';
import { decideYears } from '../disclosure/deciding/decide-years.ts';
import { usualThresholds } from '../disclosure/what-is-protected/thresholds.ts';
import { storeRegister } from '../places/import-municipalities.ts';
import { rollUp } from '../registration/roll-up-months.ts';
import { fillEmptyCounts } from '../registration/stored-counts.repository.ts';
import {
  insertRows,
  isEmptyNetwork,
  lockDemonstration,
  municipalityCentres,
  nationalOrganisations,
  recordZeros,
} from './demonstration.repository.ts';
import { localOrganisations, organisationDirectoryRows } from './local-organisations.ts';
import { libraryPlans, supportPlans } from './network-plan.ts';
import { ownCodeRows } from './own-codes.ts';
import { organisationRows, pointRows, type RowsByTable } from './network-rows.ts';
import { personaRows } from './persona-rows.ts';
import { inventPoints, type InventedPoint } from './points.ts';
import { peopledMunicipalities } from './population.repository.ts';
import { inventedPopulation } from './population.ts';
import { Random } from './random.ts';
import { insertSignals } from './signals.ts';
import { register } from './register-file.ts';
import { inventSurveys } from './survey-answers.ts';
import { daysOf, timeSpanBefore, type TimeSpan } from './time-span.ts';
import type { KnownOrganisations } from './visit-details.ts';
import { inventVisits, type InventedVisit } from './visits.ts';
import { recordedZeros } from './zero-days.ts';

export { isEmptyNetwork };

/** What was loaded. */
export interface DemonstrationReport {
  /** False when there were libraries already: then nothing was done, and the numbers are 0. */
  loaded: boolean;
  supportOrganisations: number;
  libraries: number;
  municipalities: number;
  points: number;
  visits: number;
  questions: number;
  personas: number;
  /** First and last day on which there can be visits. */
  from: Day;
  yesterday: Day;
}

/** Any other text gives another network of the same shape. */
const seed = 'Regiepunt';
const visitsPerStatement = 5000;

/**
 * Fills an empty database with the demonstration network: invented libraries in real municipalities, with three years of
 * visits up to yesterday. All or nothing, in one transaction; the same day gives the same data.
 * @param client a connection as the migrator
 * @param tell is given a line of plain Dutch about each step
 */
export async function loadDemonstration(
  client: pg.Client,
  today: Day,
  tell: (line: string) => void,
): Promise<DemonstrationReport> {
  const span = timeSpanBefore(today);
  await client.query('begin');
  try {
    await lockDemonstration(client);
    const report = (await isEmptyNetwork(client)) ? await fill(client, span, tell) : nothing(span);
    await client.query('commit');
    return report;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

async function fill(client: pg.Client, span: TimeSpan, tell: (line: string) => void): Promise<DemonstrationReport> {
  const chance = new Random(seed);
  const stored = await storeRegister(client, readFileSync(register));
  if (!stored.ok) throw new Error('The register of municipalities the project carries is broken.');
  tell('Gemeenten en provincies zijn er.');
  await insertPopulation(client, chance);

  const points = inventPoints(await municipalityCentres(client), span, chance);
  await insertAll(client, organisationRows(chance));
  await insertAll(client, pointRows(points, chance));
  const personas = personaRows(span, chance);
  await insertAll(client, personas);
  tell(`${libraryPlans.length} verzonnen bibliotheken met ${points.length} punten zijn er.`);

  const organisations = { national: await nationalOrganisations(client), local: localOrganisations(chance) };
  await insertRows(client, 'organisation', organisationDirectoryRows(organisations.local, chance));
  await insertRows(client, 'code', ownCodeRows(chance));
  const registered = await insertVisits(client, points, span, organisations, chance, tell);
  await recordZeros(client, recordedZeros(points, daysOf(span), chance));
  await client.query('analyze visit, question');
  tell('De cijfers worden geteld.');
  await fillEmptyCounts(client);
  await rollUp(client, span.today);
  await insertSignals(client, span.today, chance);
  await inventSurveys(client, span, chance);
  await client.query('analyze metric_day, metric_month, location, library, municipality');
  tell('Wat anderen van bezoekers zien, wordt bepaald.');
  await decideYears((work) => work(client), { today: span.today, threshold: usualThresholds.parties });
  await measureNorms(client, span.today);
  return {
    loaded: true,
    supportOrganisations: supportPlans.length,
    libraries: libraryPlans.length,
    municipalities: new Set(libraryPlans.flatMap(({ municipalities }) => municipalities)).size,
    points: points.length,
    ...registered,
    personas: personas[0]![1].length,
    from: span.from,
    yesterday: span.yesterday,
  };
}

const nothing = ({ from, yesterday }: TimeSpan): DemonstrationReport => ({
  ...{
    loaded: false,
    supportOrganisations: 0,
    libraries: 0,
    municipalities: 0,
    points: 0,
    visits: 0,
    questions: 0,
    personas: 0,
  },
  ...{ from, yesterday },
});

async function insertPopulation(client: pg.Client, chance: Random): Promise<void> {
  const { municipalities, referenceDate: date } = await peopledMunicipalities(client);
  const file = Buffer.from(inventedPopulation(municipalities, chance.fork('population')));
  const options = { source: 'verzonnen bevolkingspunten (demonstratie)', date, demonstration: true };
  const { ok } = await storePopulation(client, Readable.from([file]), options);
  if (!ok) throw new Error('The invented population points were refused.');
}

async function insertAll(client: pg.Client, tables: RowsByTable): Promise<void> {
  for (const [table, rows] of tables) await insertRows(client, table, rows);
}

async function insertVisits(
  client: pg.Client,
  points: readonly InventedPoint[],
  span: TimeSpan,
  organisations: KnownOrganisations,
  chance: Random,
  tell: (line: string) => void,
): Promise<{ visits: number; questions: number }> {
  const stored = { visits: 0, questions: 0 };
  const store = async (visits: InventedVisit[]) => {
    const questions = visits.flatMap(questionRows);
    await insertRows(client, 'visit', visits.map(visitRow));
    await insertRows(client, 'question', questions);
    stored.visits += visits.length;
    stored.questions += questions.length;
    tell(`${stored.visits.toLocaleString('nl-NL')} bezoeken geladen.`);
  };

  let waiting: InventedVisit[] = [];
  for (const visit of inventVisits(points, daysOf(span), organisations, chance)) {
    waiting.push(visit);
    if (waiting.length < visitsPerStatement) continue;
    await store(waiting);
    waiting = [];
  }
  await store(waiting);
  return stored;
}

const visitRow = ({ point, ...visit }: InventedVisit) => ({
  ...{ library_id: point.libraryId, id: visit.id, location_id: point.id, municipality_code: point.plan.municipality },
  ...{ day: visit.day, part_of_day: visit.partOfDay, channel: visit.channel, duration: visit.duration, age: visit.age },
  ...{ gender: visit.gender, language: visit.language, satisfaction: visit.satisfaction },
  ...{ helper_kind: visit.helperKind, came_by: visit.cameBy, came_by_organisation_id: visit.cameByOrganisation },
});

const questionRows = ({ point, id, questions }: InventedVisit) =>
  questions.map((question, at) => ({
    ...{ library_id: point.libraryId, visit_id: id, position: at + 1, topic: question.topic, theme: question.theme },
    ...{ help: question.help, kind: question.kind, organisation_id: question.organisation },
    ...{ government_level: question.governmentLevel, digid: question.digid },
    ...{ referral_destination: question.destination, referral_organisation_id: question.referredTo },
    referral_warm: question.warm,
  }));
