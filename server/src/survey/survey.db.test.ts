import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../access/roles.ts';
import { addDays, dayAt } from '../calendar/amsterdam.ts';
import { usualThresholds } from '../disclosure/what-is-protected/thresholds.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';
import { perAddress, perPoint } from './answer-throttle.ts';

const problems = 'problems { code message path }';
const look = `query ($location: ID!) { survey(location: $location) { locationName libraryName periodId version statements opensOn } }`;
const answer = `mutation ($input: SurveyAnswerInput!) { answerSurvey(input: $input) { received ${problems} } }`;
const typeOver = `mutation ($libraryId: ID!, $input: SurveyAnswerInput!) { typeOverSurveyAnswer(libraryId: $libraryId, input: $input) { received ${problems} } }`;
const open = `mutation ($input: OpenSurveyPeriodInput!) { openSurveyPeriod(input: $input) { periodId ${problems} } }`;
const close = `mutation ($libraryId: ID!, $period: ID!) { closeSurveyPeriod(libraryId: $libraryId, period: $period) { periodId ${problems} } }`;
const list = `query ($library: ID!, $location: ID) { surveyPeriods(library: $library, location: $location) { id locationId from until state version fewestAnswers meanScore points { locationId answers visits response } } }`;
const results = `query ($library: ID!, $period: ID!, $location: ID, $after: String) { surveyResults(library: $library, period: $period, location: $location, after: $after) {
  period { fewestAnswers meanScore } answers visits response explanation improvements nextImprovements score { n mean lowerQuartile median upperQuartile counts { code answers } }
  statements { key n mean } distributions { key n counts { code answers hidden } } } }`;

describe('the survey among visitors', () => {
  const today = dayAt();
  let database: TestDatabase;
  let api: TestApi;
  let library: string;
  let [dalfsen, ommen, lemele]: string[] = [];
  let coordinator: string;
  let address = 0;
  /** Each visitor at an address of their own, so that the throttle is met only where it is meant. */
  const visitor = () => ({ address: `10.1.${Math.floor(++address / 250)}.${address % 250}` });

  beforeAll(async () => {
    database = await createTestDatabase();
    api = await createTestApi(database.appUrl);
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen');
    await network.municipality('GM0175', 'Ommen');
    library = await network.library('Bibliotheek Vechtdal', ['GM0148', 'GM0175']);
    dalfsen = await network.location(library, 'GM0148', 'Balie Dalfsen');
    ommen = await network.location(library, 'GM0175', 'Balie Ommen');
    lemele = await network.location(library, 'GM0175', 'Balie Lemele');
    coordinator = (await network.user('Coor', { role: Role.COORDINATOR, organisation: library })).session;
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  const opened = async (locationId: string | null, from = today, until = addDays(today, 28)) =>
    (await api.run(coordinator, open, { input: { libraryId: library, locationId, from, until } })).data
      .openSurveyPeriod;
  const closed = async (period: string) =>
    (await api.run(coordinator, close, { libraryId: library, period })).data.closeSurveyPeriod;
  const filled = (locationId: string, periodId: string, more: Record<string, unknown> = {}) => ({
    input: {
      id: randomUUID(),
      locationId,
      periodId,
      statements: [{ key: 'LEARNED', agreement: 4 }],
      score: 8,
      ...more,
    },
  });
  const sent = async (variables: ReturnType<typeof filled>, who: Parameters<TestApi['run']>[0] = visitor()) =>
    (await api.run(who, answer, variables)).data.answerSurvey;
  const stored = async (periodId: string) =>
    (await database.admin.query('select * from survey_answer where period_id = $1', [periodId])).rows;

  it('says that it is closed outside a period, and what it asks inside one', async () => {
    const before = await api.run(null, look, { location: dalfsen });
    expect(before.data.survey).toEqual({
      ...{ locationName: 'Balie Dalfsen', libraryName: 'Bibliotheek Vechtdal', periodId: null, version: null },
      ...{ statements: [], opensOn: null },
    });
    const { periodId } = await opened(dalfsen!, addDays(today, 3));
    expect((await api.run(null, look, { location: dalfsen })).data.survey).toMatchObject({
      ...{ periodId: null, opensOn: addDays(today, 3) },
    });
    expect((await sent(filled(dalfsen!, periodId))).problems).toMatchObject([{ code: 'SURVEY_CLOSED' }]);
    await closed(periodId);
    const now = await opened(dalfsen!);
    expect((await api.run(null, look, { location: dalfsen })).data.survey).toMatchObject({
      ...{ periodId: now.periodId, version: 1, opensOn: null },
      statements: ['KNOWS_WAY', 'WAS_HELPED', 'CAN_DO_ALONE', 'LEARNED', 'PLANS_COURSE', 'FINDS_IMPORTANT'],
    });
    expect((await api.run(null, look, { location: randomUUID() })).data.survey).toBeNull();
    await closed(now.periodId);
  });

  it('keeps an answer once, and with it no moment, visit, person, device or cookie', async () => {
    const { periodId } = await opened(dalfsen!);
    const given = filled(dalfsen!, periodId, { age: 'FROM_75', improvement: '  Meer stoelen. ' });
    const first = await api.run(visitor(), answer, given);
    expect(first.data.answerSurvey).toEqual({ received: true, problems: [] });
    expect(first.cookies).toEqual([]);
    // Sent again, be it by somebody who is signed in: the same one answer.
    expect(await sent(given, coordinator)).toEqual({ received: true, problems: [] });
    expect(await stored(periodId)).toEqual([
      {
        ...{ library_id: library, id: given.input.id, period_id: periodId, location_id: dalfsen, version: 1 },
        ...{ on_paper: false, reason: null, opinion: null, statements: { LEARNED: 4 }, score: 8, age: 'FROM_75' },
        ...{ gender: null, language: null, improvement: 'Meer stoelen.' },
      },
    ]);
    await closed(periodId);
    expect((await sent(filled(dalfsen!, periodId))).problems).toMatchObject([{ code: 'SURVEY_CLOSED' }]);
  });

  it('refuses what does not fit, saying why, and keeps nothing of it', async () => {
    const { periodId } = await opened(dalfsen!);
    const empty = { statements: [], score: null };
    const wrong: [Record<string, unknown>, string, string][] = [
      [{ improvement: 'Bel mij op 06-12345678' }, 'PERSONAL_DATA', 'improvement'],
      [{ improvement: 'x'.repeat(501) }, 'INVALID_INPUT', 'improvement'],
      [{ score: 11 }, 'INVALID_INPUT', 'score'],
      [{ statements: [{ key: 'OTHER', agreement: 3 }] }, 'INVALID_INPUT', 'statements'],
      [{ statements: [{ key: 'LEARNED', agreement: 6 }] }, 'INVALID_INPUT', 'statements'],
      [empty, 'INVALID_INPUT', 'input'],
      [{ ...empty, improvement: '   ' }, 'INVALID_INPUT', 'input'],
    ];
    for (const [more, code, field] of wrong) {
      const { received, problems: told } = await sent(filled(dalfsen!, periodId, more));
      expect([received, told[0].code, told[0].path.at(-1)]).toEqual([false, code, field]);
    }
    // Another point's link, another period.
    expect((await sent(filled(ommen!, periodId))).problems).toMatchObject([{ code: 'SURVEY_CLOSED' }]);
    expect((await sent(filled(dalfsen!, randomUUID()))).problems).toMatchObject([{ code: 'SURVEY_CLOSED' }]);
    expect(await stored(periodId)).toEqual([]);
    await closed(periodId);
  });

  it('slows down one address and one point, and counts no answer twice for it', async () => {
    const { periodId } = await opened(lemele!);
    const minutes = Math.ceil((perAddress.quarter.points + 1) / perPoint.minute);
    const from = visitor();
    let taken = 0;
    for (let minute = 0; minute < minutes; minute++) {
      for (let at = 0; at < perPoint.minute; at++) if ((await sent(filled(lemele!, periodId), from)).received) taken++;
      // A minute later, for the point; the address has its quarter of an hour.
      await database.admin.query('update survey_pace set minute = (minute + 1439) % 1440, in_minute = 0');
    }
    expect(taken).toBe(perAddress.quarter.points);
    expect((await sent(filled(lemele!, periodId), from)).problems).toMatchObject([{ code: 'SURVEY_BUSY' }]);
    // Everybody else goes on, until the point itself gets more than visitors can give in a minute.
    await database.admin.query(
      `update survey_pace set in_minute = $1, minute = extract(hour from t) * 60 + extract(minute from t)
      from (select now() at time zone 'Europe/Amsterdam' as t) clock`,
      [perPoint.minute],
    );
    const busy = await sent(filled(lemele!, periodId));
    // On the turn of a minute the count begins anew.
    if (!busy.received) expect(busy.problems).toMatchObject([{ code: 'SURVEY_BUSY' }]);
    expect((await stored(periodId)).length).toBe(taken + Number(busy.received));
    await closed(periodId);
    expect((await database.admin.query('select from survey_pace')).rowCount).toBe(0);
  });

  it('has one period at a time for a point, of its own or of the whole library', async () => {
    const { periodId } = await opened(dalfsen!);
    for (const of of [dalfsen!, null])
      expect((await opened(of)).problems).toMatchObject([{ code: 'SURVEY_PERIODS_OVERLAP', path: ['input', 'from'] }]);
    const side = await opened(ommen!);
    expect(side.problems).toEqual([]);
    const later = await opened(null, addDays(today, 28), addDays(today, 40));
    expect(later.problems).toEqual([]);
    for (const each of [periodId, side.periodId, later.periodId]) await closed(each);
    // Two at once: one of them.
    const both = await Promise.all([opened(null), opened(null)]);
    expect(both.filter(({ problems: told }) => told.length === 0)).toHaveLength(1);
    await closed(both.find(({ periodId: id }) => id).periodId);
    expect((await closed(periodId)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('keeps in the trail who opened a period and who closed it, once each, and nothing of what was refused', async () => {
    const trail = async (periodId: string) =>
      (
        await database.admin.query(
          `select actor_kind, u.name, action, before, after from audit_entry e join app_user u on u.id = e.actor_id
           where e.library_id = $1 and e.subject_id = $2 order by e.happened_at`,
          [library, periodId],
        )
      ).rows;
    const lines = async () => Number((await database.admin.query('select count(*) from audit_entry')).rows[0].count);
    const { periodId } = await opened(ommen!);
    const running = { locationId: ommen, fromDay: today, untilDay: addDays(today, 28), closedOn: null };
    const line = { actor_kind: 'USER', name: 'Coor' };
    expect(await trail(periodId)).toEqual([{ ...line, action: 'SURVEY_OPENED', before: null, after: running }]);
    const before = await lines();
    expect((await opened(ommen!)).problems).toMatchObject([{ code: 'SURVEY_PERIODS_OVERLAP' }]);
    expect((await closed(randomUUID())).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await lines()).toBe(before);
    await closed(periodId);
    await closed(periodId);
    expect((await trail(periodId)).slice(1)).toEqual([
      {
        ...{ ...line, action: 'SURVEY_CLOSED', before: running },
        after: { ...running, untilDay: addDays(today, 1), closedOn: today },
      },
    ]);
  });

  it('tells only the response while it runs, and when it is closed what five or more answered', async () => {
    const { periodId } = await opened(null, today, addDays(today, 1));
    for (let at = 0; at < 6; at++)
      await sent(
        filled(dalfsen!, periodId, {
          score: 5 + (at % 5),
          gender: at < 4 ? 'FEMALE' : 'MALE',
          improvement: `Idee ${'abcdef'[at]}`,
        }),
      );
    for (const location of [ommen!, ommen!, lemele!, lemele!, lemele!])
      await sent(filled(location, periodId, { score: 10 }));
    const paper = { libraryId: library, ...filled(ommen!, periodId, { score: null, reason: 'DIGID' }) };
    expect((await api.run(coordinator, typeOver, paper)).data.typeOverSurveyAnswer.received).toBe(true);
    for (let at = 0; at < 12; at++)
      await database.admin.query(
        `insert into metric_day values ($1, $2, 'GM0148', $3, 'total', 'total', 1, 1)
       on conflict (library_id, location_id, municipality_code, day, dimension, code) do update set visits = metric_day.visits + 1`,
        [library, dalfsen, today],
      );

    const running = (await api.run(coordinator, list, { library, location: dalfsen })).data.surveyPeriods.find(
      ({ id }: { id: string }) => id === periodId,
    );
    expect(running).toMatchObject({
      ...{ id: periodId, state: 'OPEN', meanScore: null },
      points: [{ locationId: dalfsen, answers: 6, visits: 12, response: 0.5 }],
    });
    expect((await api.run(coordinator, results, { library, period: periodId })).data.surveyResults).toBeNull();

    await closed(periodId);
    const read = async (location: string | null) =>
      (await api.run(coordinator, results, { library, period: periodId, location })).data.surveyResults;
    const whole = await read(null);
    expect(whole).toMatchObject({
      answers: 12,
      visits: 12,
      response: 1,
      score: { n: 11, lowerQuartile: 6.5, median: 9 },
    });
    expect(whole.score.mean).toBeCloseTo((5 + 6 + 7 + 8 + 9 + 5 + 50) / 11, 10);
    expect(whole.improvements).toEqual(['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `Idee ${letter}`));
    expect(whole.statements[3]).toMatchObject({ key: 'LEARNED', n: 12, mean: 4 });
    const gender = whole.distributions.find(({ key }: { key: string }) => key === 'gender');
    expect(gender.n).toBe(6);
    expect(gender.counts.map((each: { answers: number | null }) => each.answers)).toEqual([null, null, 0]);

    // Beside the other figures, in the days in which the period ended.
    const figures = `query ($from: Day!, $until: Day!) { figures(scope: { kind: LOCATION, id: "${dalfsen}" }, from: $from, until: $until) {
      surveyStatements { version key n mean } } }`;
    const stated = async (from: string) =>
      (await api.run(coordinator, figures, { from, until: addDays(from, 1) })).data.figures.surveyStatements;
    expect(await stated(today)).toContainEqual({ version: 1, key: 'LEARNED', n: 6, mean: 4 });
    expect(await stated(addDays(today, -1))).toEqual([]);

    expect(await read(dalfsen!)).toMatchObject({ answers: 6, score: { n: 6, mean: 40 / 6 }, improvements: [] });
    const small = await read(ommen!);
    expect(small).toMatchObject({ answers: 3, score: { n: null, mean: null, counts: [] }, improvements: [] });
    expect(small.explanation).toContain('Minder dan 5 antwoorden');
    expect(small.distributions.map(({ key }: { key: string }) => key)).toEqual(['reason', 'opinion']);
  });

  describe('of a period that is closed', () => {
    const stricter = (parties: number) =>
      createTestApi(database.appUrl, { thresholds: { ...usualThresholds, parties } });
    const read = async (from: TestApi, period: string, location: string | null = null) =>
      (await from.run(coordinator, results, { library, period, location })).data.surveyResults;
    const listed = async (from: TestApi, period: string) =>
      (await from.run(coordinator, list, { library })).data.surveyPeriods.find(
        ({ id }: { id: string }) => id === period,
      );
    /** Twelve answers in Dalfsen, seven of one point in Ommen; some say who they are, and what could be better. */
    const answered = async () => {
      const { periodId } = await opened(null, today, addDays(today, 1));
      for (let at = 0; at < 19; at++)
        await sent(
          filled(at < 12 ? dalfsen! : ommen!, periodId, {
            ...{ score: at < 12 ? 8 : 4, gender: at < 7 ? 'MALE' : 'FEMALE' },
            ...(at < 7 && { improvement: `Idee ${at}` }),
          }),
        );
      return periodId;
    };

    it('leaves out of every sum what is fewer than a threshold that was raised since, and says so', async () => {
      const periodId = await answered();
      await closed(periodId);
      expect(await read(api, periodId)).toMatchObject({
        ...{ period: { fewestAnswers: 5 }, answers: 19, explanation: null },
        score: { n: 19 },
      });
      expect(await read(api, periodId, ommen)).toMatchObject({ answers: 7, score: { n: 7, mean: 4 } });
      const raised = await stricter(10);
      const explanation =
        'De drempel is na het sluiten verhoogd naar 10 antwoorden. Wat door minder bezoekers is beantwoord, telt nergens meer mee.';
      const whole = await read(raised, periodId);
      expect(whole).toMatchObject({
        ...{ period: { fewestAnswers: 10, meanScore: 8 }, answers: 19, score: { n: 12, mean: 8 }, improvements: [] },
        explanation: `${explanation} Er zijn minder dan 10 opmerkingen. Die tonen we niet: dan kan iemand herkend worden.`,
      });
      expect(whole.statements.find(({ key }: { key: string }) => key === 'LEARNED').n).toBe(12);
      const gender = whole.distributions.find(({ key }: { key: string }) => key === 'gender');
      // Seven men: with a threshold of ten too few to be told, and so the women beside them.
      expect(gender).toMatchObject({ n: 19, counts: [{ answers: null }, { answers: null }, { answers: 0 }] });
      expect(await read(raised, periodId, ommen)).toMatchObject({ answers: 7, score: { n: null, mean: null } });
      expect(await read(raised, periodId, dalfsen)).toMatchObject({ score: { n: 12 } });
      expect(await listed(raised, periodId)).toMatchObject({ fewestAnswers: 10, meanScore: 8 });
      await raised.close();
    });

    it('keeps what it was closed under when the threshold is lowered since', async () => {
      const periodId = await answered();
      const raised = await stricter(10);
      const { data } = await raised.run(coordinator, close, { libraryId: library, period: periodId });
      expect(data.closeSurveyPeriod.problems).toEqual([]);
      await raised.close();
      // Seven were put with the twelve, and stay there: "fewer than 10" is what holds.
      expect(await read(api, periodId, ommen)).toMatchObject({ period: { fewestAnswers: 10 }, score: { n: null } });
      expect((await read(api, periodId, ommen)).explanation).toContain('Minder dan 10 antwoorden');
      expect(await read(api, periodId)).toMatchObject({ score: { n: 19 }, improvements: [] });
      expect(await listed(api, periodId)).toMatchObject({ fewestAnswers: 10 });
    });
  });

  it('tells remarks 50 a page, each once, in alphabetical order', async () => {
    const { periodId } = await opened(dalfsen!);
    const remarks = Array.from({ length: 120 }, (_, at) => `${at % 2 ? 'Meer' : 'meer'} stoelen ${String(at % 60)}`);
    for (const improvement of remarks) {
      const { input } = filled(dalfsen!, periodId, {});
      await database.admin.query(
        `insert into survey_answer (library_id, id, period_id, location_id, version, on_paper, statements, score, improvement)
         values ($1, $2, $3, $4, 1, false, '{"LEARNED": 4}', 8, $5)`,
        [library, input.id, periodId, dalfsen, improvement],
      );
    }
    await closed(periodId);
    const page = async (after: string | null) =>
      (await api.run(coordinator, results, { library, period: periodId, after })).data.surveyResults;
    const pages = [await page(null)];
    while (pages.at(-1).nextImprovements && pages.length < 9) pages.push(await page(pages.at(-1).nextImprovements));
    expect(pages.map(({ improvements }) => improvements.length)).toEqual([50, 50, 20]);
    const told = pages.flatMap(({ improvements }) => improvements);
    expect(told.toSorted()).toEqual(remarks.toSorted());
    expect(told.slice(0, 2).map((each: string) => each.toLowerCase())).toEqual(['meer stoelen 0', 'meer stoelen 0']);
    expect((await page('x')).improvements).toEqual(pages[0].improvements);
    for (const beyond of ['120', '150', '99999999']) expect(await page(beyond)).toEqual(pages[2]);
    expect(pages.map(({ answers, explanation }) => [answers, explanation])).toEqual(Array(3).fill([120, null]));
  });

  it('lets nobody read an answer, not even at the database, but the library itself', async () => {
    const rows = await database.admin.query<{ count: string }>('select count(*) from survey_answer');
    expect(Number(rows.rows[0]!.count)).toBeGreaterThan(0);
    const asApp = async (settings: Record<string, string>) => {
      await database.admin.query('begin');
      await database.admin.query('set local role regiepunt_app');
      for (const [name, value] of Object.entries(settings))
        await database.admin.query('select set_config($1, $2, true)', [`regiepunt.${name}`, value]);
      const { rowCount } = await database.admin.query('select from survey_answer');
      await database.admin.query('rollback');
      return rowCount;
    };
    expect(await asApp({})).toBe(0);
    expect(
      await asApp({ libraries_register: `{${library}}`, libraries_measure: `{${library}}`, nation_measure: 'on' }),
    ).toBe(0);
    expect(await asApp({ libraries_manage: `{${library}}` })).toBe(Number(rows.rows[0]!.count));
  });
});
