import { may } from '../access/actions.ts';
import { uuidOrNull } from '../database/uuid.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { fewToHide } from './hide-few.ts';
import { pageOfImprovements } from './page-of-improvements.ts';
import { fewestOf } from './parts.ts';
import { inWords } from './periods.ts';
import { countImprovements, resultsOf, type StoredResult } from './result.repository.ts';
import { addCounts, answersIn, type Counts, responseOf, spreadOf } from './spread.ts';
import { SurveyAge, SurveyGender, SurveyLanguage, SurveyOpinion, SurveyReason } from './survey.enums.ts';
import { periodsOf, pointsOfPeriods } from './survey.repository.ts';
import type { SurveyCount, SurveyDistribution, SurveyResults, SurveySpread } from './survey.type.ts';

const ownWords = { reason: SurveyReason, opinion: SurveyOpinion };
const aboutVisitors = { age: SurveyAge, gender: SurveyGender, language: SurveyLanguage };

/**
 * What a closed period told, of all its points or of one; null unless you coordinate its library and it is closed. Answers themselves
 * are never told, to anyone.
 */
export async function surveyResults(
  context: RequestContext,
  asked: { library: string; period: string; location: string | null; after: string | null },
): Promise<SurveyResults | null> {
  const [libraryId, periodId] = [uuidOrNull(asked.library), uuidOrNull(asked.period)];
  const locationId = uuidOrNull(asked.location);
  if (!libraryId || !periodId || (asked.location && !locationId)) return null;
  if (!may(context.identity, 'survey.manage', libraryId)) return null;
  const period = (await periodsOf(context.db, libraryId, locationId)).find(({ id }) => id === periodId);
  if (!period || period.closedOn === null) return null;
  const ofOne = locationId !== null && period.locationId === null;
  const { thresholds } = context.server;
  const [points, { told: results, leftOut }, texts] = await Promise.all([
    pointsOfPeriods(context.db, libraryId, { locationId, periodId }),
    resultsOf(context.db, { libraryId, periodId }, thresholds),
    ofOne ? 0 : countImprovements(context.db, { libraryId, periodId }),
  ]);
  const fewest = fewestOf(period, thresholds);
  const told = results.filter(({ locationIds }) => !ofOne || locationIds.join() === locationId);
  const countsOf = (field: string) =>
    addCounts(told.filter((each) => each.field === field).map(({ counts }) => counts));
  const { answers = 0, visits = 0 } = countsOf('response');
  const score = spread('score', countsOf('score'), range(0, 10));
  return {
    period: { ...inWords(period, points, context), meanScore: score.mean },
    ...{ answers, visits, response: responseOf(answers, visits), score },
    statements: period.statements.map((key) => spread(key, countsOf(`statement:${key}`), range(1, 5))),
    distributions: [
      ...Object.entries(ownWords).map(([key, codes]) => distribution(key, countsOf(key), Object.keys(codes))),
      ...(ofOne ? [] : Object.entries(aboutVisitors)).map(([key, codes]) =>
        distribution(key, countsOf(key), Object.keys(codes), fewest),
      ),
    ],
    ...(texts < fewest
      ? { improvements: [], nextImprovements: null }
      : await pageOfImprovements(context.db, { libraryId, periodId }, { after: asked.after, texts })),
    explanation: explain(answers, {
      ...{ ofOne, texts, results: told, fewest },
      raised: ofOne ? leftOut.has(locationId) : leftOut.size > 0,
    }),
  };
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => String(from + at));

function spread(key: string, counts: Counts, codes: readonly string[]): SurveySpread {
  const numbers = spreadOf(counts);
  const none = { n: null, mean: null, lowerQuartile: null, median: null, upperQuartile: null };
  return { key, ...(numbers ?? none), counts: numbers ? inOrder(counts, codes) : [] };
}

function distribution(key: string, counts: Counts, codes: readonly string[], fewest = 0): SurveyDistribution {
  const n = answersIn(counts);
  if (n === 0) return { key, n: null, counts: [] };
  return { key, n, counts: inOrder(counts, codes, fewest > 0 ? fewToHide(counts, fewest) : new Set()) };
}

const inOrder = (counts: Counts, codes: readonly string[], hidden = new Set<string>()): SurveyCount[] =>
  codes.map((code) => ({
    code,
    answers: hidden.has(code) ? null : (counts[code] ?? 0),
    hidden: hidden.has(code),
  }));

function explain(
  answers: number,
  told: { ofOne: boolean; texts: number; results: readonly StoredResult[]; fewest: number; raised: boolean },
): string | null {
  if (answers === 0) return 'Er zijn geen antwoorden.';
  const { ofOne, texts, results, fewest, raised } = told;
  const few = `Minder dan ${fewest} antwoorden tonen we niet, ook niet aan de eigen bibliotheek: dan kan iemand herkend worden.`;
  const sentences: string[] = [];
  const fields = new Set(results.filter(({ field }) => field !== 'response').map(({ field }) => field));
  if (answers < fewest || (!ofOne && fields.size === 0)) sentences.push(few);
  else if (raised)
    sentences.push(
      `De drempel is na het sluiten verhoogd naar ${fewest} antwoorden. Wat door minder bezoekers is beantwoord, telt nergens meer mee.`,
    );
  else if (ofOne && !fields.has('score'))
    sentences.push(
      'Wat hier is geantwoord, telt alleen samen met andere punten mee: anders is van een kleiner punt uit te rekenen wat er is geantwoord.',
    );
  if (ofOne && answers >= fewest)
    sentences.push('Leeftijd, geslacht, taal en de opmerkingen staan alleen bij de hele periode.');
  if (texts > 0 && texts < fewest)
    sentences.push(`Er zijn minder dan ${fewest} opmerkingen. Die tonen we niet: dan kan iemand herkend worden.`);
  return sentences.length > 0 ? sentences.join(' ') : null;
}
