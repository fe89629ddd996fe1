import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../access/roles.ts';
import { addDays, dayAt } from '../calendar/amsterdam.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';
import { lastFinishedMonth, twoMonths } from './two-months.ts';

const fields = `id state label month questions questionsBefore expectedLow expectedHigh proposed text sentOn answer answeredOn
  library { name } municipality { code name }`;
const operations = {
  proposals: `query ($library: ID!) { signalProposals(library: $library) { month falseAlarmsPerMonth fewestQuestions
    proposals { municipality { code } list code label questions questionsBefore expectedLow expectedHigh basis }
    withheld { municipality { code } reason explanation } } }`,
  send: `mutation ($input: SendSignalInput!) { sendSignal(input: $input) { signal { ${fields} } problems { code path message } } }`,
  drop: `mutation ($input: SignalSubjectInput!) { dropSignalProposal(input: $input) { dropped problems { code path } } }`,
  answer: `mutation ($input: AnswerSignalInput!) { answerSignal(input: $input) { signal { ${fields} } problems { code path } } }`,
  signals: `query ($library: ID, $municipality: ID, $after: String) { signals(library: $library, municipality: $municipality, after: $after) { signals { ${fields} } next } }`,
  atDesk: `query ($library: ID!, $location: ID!) { signalAnswers(library: $library, location: $location) { label state answer answeredOn } }`,
  counts: `query ($scope: ScopeInput!) { signalCounts(scope: $scope) { sent new takenUp solved declined medianDaysToAnswer } }`,
};

const today = dayAt();
const month = lastFinishedMonth(today);
const before = twoMonths(month).before.from;

describe('signals from a library to a municipality', () => {
  let database: TestDatabase;
  let api: TestApi;
  let library: string;
  let point: string;
  let elsewhere: string;
  const who: Record<'coordinator' | 'counter' | 'contact' | 'controller' | 'adviser' | 'analyst' | 'stranger', string> =
    {
      ...{ coordinator: '', counter: '', contact: '', controller: '', adviser: '', analyst: '', stranger: '' },
    };

  beforeAll(async () => {
    database = await createTestDatabase();
    api = await createTestApi(database.appUrl);
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen');
    await network.municipality('GM0160', 'Hardenberg');
    library = await network.library('Bibliotheek A', ['GM0148', 'GM0160']);
    const other = await network.library('Bibliotheek B', ['GM0148']);
    const poi = await network.supportOrganisation('POI', ['PV23'], [library]);
    point = await network.location(library, 'GM0148', 'Balie');
    elsewhere = await network.location(library, 'GM0160', 'Balie verderop');
    const user = async (name: string, role: Role, organisation?: string) =>
      (await network.user(name, { role, ...(organisation ? { organisation } : {}) })).session;
    who.coordinator = await user('Coor', Role.COORDINATOR, library);
    who.counter = await user('Teun', Role.COUNTER, library);
    who.contact = await user('Marieke', Role.MUNICIPAL_CONTACT, 'GM0148');
    who.controller = await user('Gerard', Role.MUNICIPAL_CONTROLLER, 'GM0148');
    who.adviser = await user('Sanne', Role.POI_ADVISER, poi);
    who.analyst = await user('Joris', Role.NATIONAL_ANALYST);
    who.stranger = await user('Vera', Role.COORDINATOR, other);
    await openEveryWeekday(point, '09:00', '12:00');
    await count('GM0148', month, { '': 200, digid: 60, devices: 42, uwv: 4 });
    await count('GM0148', before, { '': 180, digid: 20, devices: 40, uwv: 0 });
    // Only since this year: nothing to hold it against.
    await count('GM0160', month, { '': 80, digid: 70 });
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  async function openEveryWeekday(location: string, opens: string, closes: string): Promise<void> {
    for (const weekday of [1, 2, 3, 4, 5])
      await database.admin.query(
        `insert into opening_hours (library_id, location_id, kind, weekday, opens, closes, valid_from) values ($1, $2, 'POINT', $3, $4, $5, '2020-01-01')`,
        [library, location, weekday, opens, closes],
      );
  }
  async function count(municipality: string, of: string, questions: Record<string, number>): Promise<void> {
    for (const [code, number] of Object.entries(questions))
      await database.admin.query('insert into metric_month values ($1, $2, $3, $4, $5, $6, $6)', [
        ...[library, municipality, of, code === '' ? 'total' : 'topic', code, number],
      ]);
  }
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the answer of any operation
  const ask = async (session: string | null, name: keyof typeof operations, variables: object): Promise<any> => {
    const { data } = await api.run(session, operations[name], { ...variables });
    return Object.values(data)[0];
  };
  const about = (code: string, rest: object = {}) => ({
    ...{ libraryId: library, municipality: 'GM0148', list: 'TOPIC', code, month, ...rest },
  });
  const send = (code: string, rest: object = {}, session: string | null = who.coordinator) =>
    ask(session, 'send', { input: { id: randomUUID(), ...about(code, rest) } });
  const answer = (id: string, state: string, text: string | null, session: string | null = who.contact) =>
    ask(session, 'answer', { input: { libraryId: library, id, state, answer: text } });
  const proposals = () => ask(who.coordinator, 'proposals', { library });

  it('proposes what rose beyond chance, with what was to be expected, and says where it cannot', async () => {
    const found = await proposals();
    expect(found).toMatchObject({ month, falseAlarmsPerMonth: 0.05, fewestQuestions: 10 });
    expect(found.proposals).toHaveLength(1);
    expect(found.proposals[0]).toMatchObject({
      ...{ municipality: { code: 'GM0148' }, list: 'TOPIC', code: 'digid', label: 'DigiD' },
      ...{ questions: 60, questionsBefore: 20, basis: 'OPENING_HOURS' },
    });
    expect(found.proposals[0].expectedLow).toBeLessThan(20);
    expect(found.proposals[0].expectedHigh).toBeLessThan(60);
    expect(found.withheld).toEqual([
      { municipality: { code: 'GM0160' }, reason: 'NOTHING_A_YEAR_EARLIER', explanation: null },
    ]);
  });

  it('proposes nothing across a break in the series, and says so', async () => {
    const day = addDays(month, 3);
    await database.admin.query(`insert into series_break values ('ALL', $1, 'Een nieuw formulier.')`, [day]);
    const { proposals: none, withheld } = await proposals();
    await database.admin.query('delete from series_break where day = $1', [day]);
    expect(none).toEqual([]);
    expect(withheld).toContainEqual({
      ...{ municipality: { code: 'GM0148' }, reason: 'SERIES_BREAK', explanation: 'Een nieuw formulier.' },
    });
  });

  it('proposes no topic that was not on the list a year earlier', async () => {
    await database.admin.query(`update code set valid_from = $1 where code = 'digid'`, [addDays(before, 40)]);
    expect((await proposals()).proposals).toEqual([]);
    await database.admin.query(`update code set valid_from = '2018-01-01' where code = 'digid'`);
  });

  it('counts twice the opening hours as twice the chance to come', async () => {
    await database.admin.query(
      `update opening_hours set closes = '21:00', valid_from = $1 where library_id = $2 and location_id = $3`,
      [addDays(month, -60), library, point],
    );
    await openEveryWeekday(point, '08:00', '08:30');
    expect((await proposals()).proposals).toEqual([]);
    await database.admin.query('delete from opening_hours where library_id = $1', [library]);
    expect((await proposals()).proposals[0].basis).toBe('DAYS');
  });

  it('sends what was proposed once, with its counts as they are then, and proposes it no more', async () => {
    const id = randomUUID();
    const input = { id, ...about('digid'), text: '  De app vraagt om een nieuwe brief. ' };
    const { signal, problems } = await ask(who.coordinator, 'send', { input });
    expect(problems).toEqual([]);
    expect(signal).toMatchObject({
      ...{ id, state: 'NEW', label: 'DigiD', questions: 60, questionsBefore: 20, proposed: true, sentOn: today },
      ...{ text: 'De app vraagt om een nieuwe brief.', answer: null, answeredOn: null },
    });
    await database.admin.query(
      `update metric_month set questions = 90 where municipality_code = 'GM0148' and month = $1 and code = 'digid'`,
      [month],
    );
    expect((await ask(who.coordinator, 'send', { input })).signal).toEqual(signal);
    expect((await ask(who.contact, 'signals', { municipality: 'GM0148' })).signals[0]).toEqual(signal);
    expect((await send('digid')).problems).toMatchObject([{ code: 'SIGNAL_SENT_BEFORE', path: ['input', 'code'] }]);
    expect((await proposals()).proposals).toEqual([]);
  });

  it('drops a proposal for that topic and month', async () => {
    await database.admin.query(`update metric_month set questions = 140 where month = $1 and code = 'devices'`, [
      month,
    ]);
    expect((await proposals()).proposals).toMatchObject([{ code: 'devices' }]);
    expect(await ask(who.coordinator, 'drop', { input: about('devices') })).toEqual({ dropped: true, problems: [] });
    expect((await proposals()).proposals).toEqual([]);
  });

  it('sends without a proposal too, with what is known of the month', async () => {
    const raised = await send('digid', { municipality: 'GM0160' });
    expect(raised.signal).toMatchObject({
      ...{ proposed: false, questions: 70, questionsBefore: null, expectedLow: null, expectedHigh: null },
      municipality: { code: 'GM0160', name: 'Hardenberg' },
    });
  });

  it.each([
    [{ month: today }, 'INVALID_INPUT', 'month'],
    [{ municipality: 'GM0999' }, 'NOT_FOUND', 'municipality'],
    [{ code: 'nothing' }, 'UNKNOWN_CODE', 'code'],
    [{ text: 'Bel mevrouw op 06-12345678.' }, 'PERSONAL_DATA', 'text'],
    [{ text: 'a'.repeat(1001) }, 'INVALID_INPUT', 'text'],
    [{ id: 'x' }, 'INVALID_INPUT', 'id'],
  ])('refuses with %2$s what is wrong with its %3$s', async (wrong, code, field) => {
    expect((await send('uwv', wrong)).problems).toMatchObject([{ code, path: ['input', field] }]);
  });

  it('lets the municipality take it up, answer and solve it, and tells the desk and the coordinator', async () => {
    const { signal } = await send('uwv');
    expect((await answer(signal.id, 'SOLVED', ' ')).problems).toMatchObject([{ code: 'INVALID_INPUT' }]);
    expect((await answer(signal.id, 'SOLVED', 'Bel 06-12345678')).problems).toMatchObject([{ code: 'PERSONAL_DATA' }]);
    expect((await answer(signal.id, 'NEW', 'Terug')).problems).toMatchObject([{ code: 'SIGNAL_CLOSED' }]);
    expect((await answer(signal.id, 'TAKEN_UP', null)).signal).toMatchObject({ state: 'TAKEN_UP', answeredOn: today });
    const atDesk = () => ask(who.counter, 'atDesk', { library, location: point });
    expect(await atDesk()).toMatchObject([{ label: 'UWV', state: 'TAKEN_UP', answer: null }]);
    const solved = await answer(signal.id, 'SOLVED', 'De brief is aangepast.');
    expect(solved.signal).toMatchObject({ state: 'SOLVED', answer: 'De brief is aangepast.' });
    expect((await answer(signal.id, 'DECLINED', 'Toch niet')).problems).toMatchObject([{ code: 'SIGNAL_CLOSED' }]);
    expect(await atDesk()).toMatchObject([{ state: 'SOLVED', answer: 'De brief is aangepast.' }]);
    expect(await ask(who.counter, 'atDesk', { library, location: elsewhere })).toEqual([]);
    await database.admin.query(
      `update signal set answered_on = $1, sent_on = $2, first_answered_on = $1 where id = $3`,
      [...[addDays(today, -30), addDays(today, -36), signal.id]],
    );
    expect(await atDesk()).toEqual([]);
    const { rows } = await database.admin.query(
      `select action, before ->> 'state' as before, after ->> 'state' as after from audit_entry where subject_id = $1 order by happened_at`,
      [signal.id],
    );
    expect(rows).toEqual([
      { action: 'SIGNAL_SENT', before: null, after: null },
      { action: 'SIGNAL_ANSWERED', before: 'NEW', after: 'TAKEN_UP' },
      { action: 'SIGNAL_ANSWERED', before: 'TAKEN_UP', after: 'SOLVED' },
    ]);
  });

  it('is read by its two parties alone; advisers and the national library know how many there are', async () => {
    const nothing = { library: null, municipality: null };
    for (const session of [who.adviser, who.analyst, who.stranger, null]) {
      expect(await ask(session, 'signals', { municipality: 'GM0148' })).toBeNull();
      expect(await ask(session, 'signals', { library })).toBeNull();
    }
    expect(await ask(who.counter, 'signals', { library })).toBeNull();
    expect(await ask(who.coordinator, 'signals', nothing)).toBeNull();
    expect(await ask(who.contact, 'signals', { municipality: 'GM0160' })).toBeNull();
    expect((await ask(who.controller, 'signals', { municipality: 'GM0148' })).signals).toHaveLength(2);
    const counts = { sent: 3, new: 2, takenUp: 0, solved: 1, declined: 0, medianDaysToAnswer: 6 };
    for (const session of [who.adviser, who.analyst, who.coordinator])
      expect(await ask(session, 'counts', { scope: { kind: 'LIBRARY', id: library } })).toEqual(counts);
    for (const session of [who.adviser, who.contact])
      expect(await ask(session, 'counts', { scope: { kind: 'MUNICIPALITY', id: 'GM0148' } })).toMatchObject({
        sent: 2,
      });
    expect(await ask(who.analyst, 'counts', { scope: { kind: 'NATION', id: 'NL' } })).toEqual(counts);
    expect(await ask(who.stranger, 'counts', { scope: { kind: 'LIBRARY', id: library } })).toBeNull();
  });

  it('is sent by coordinators of the library and answered by the contact of the municipality, and by nobody else', async () => {
    const [signal] = (await ask(who.contact, 'signals', { municipality: 'GM0148' })).signals;
    for (const session of [who.counter, who.contact, who.adviser, who.stranger, null]) {
      expect((await send('pension', {}, session)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
      expect((await ask(session, 'drop', { input: about('pension') })).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
    }
    for (const session of [who.controller, who.coordinator, who.adviser, who.analyst, who.stranger, null])
      expect((await answer(signal.id, 'TAKEN_UP', null, session)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('lists them 20 a page, each once: what waits first, of the rest the latest', async () => {
    const states = ['NEW', 'TAKEN_UP', 'SOLVED', 'DECLINED'];
    await database.admin.query(
      `with made as (insert into signal (library_id, id, municipality_code, sent_on, state, answered_on, first_answered_on)
         select $1, gen_random_uuid(), 'GM0160', $2::date - n, ($3::text[])[1 + n % 4], case when n % 4 > 0 then $2::date - n / 8 end,
           case when n % 4 > 0 then $2::date - n / 8 end from generate_series(1, 44) n returning id, sent_on)
       insert into signal_content (library_id, id, municipality_code, list, code, label, month, questions, proposed)
         select $1, id, 'GM0160', 'TOPIC', 'c' || ($2::date - sent_on), 'Onderwerp ' || (($2::date - sent_on) % 3), $4, 10, false from made`,
      [library, today, states, month],
    );
    const municipality = 'GM0160';
    const pages = [await ask(who.coordinator, 'signals', { library, municipality })];
    while (pages.at(-1).next && pages.length < 9)
      pages.push(await ask(who.coordinator, 'signals', { library, municipality, after: pages.at(-1).next }));
    expect(pages.map(({ signals }) => signals.length)).toEqual([20, 20, 5]);
    const listed = pages.flatMap(({ signals }) => signals);
    expect(new Set(listed.map(({ id }) => id)).size).toBe(45);
    const place = (each: { state: string; answeredOn: string | null; sentOn: string; label: string }) => [
      Math.min(states.indexOf(each.state), 2),
      -Date.parse(each.answeredOn ?? each.sentOn),
      each.label,
    ];
    const inOrder = listed.toSorted((one, other) => {
      const [a, b] = [place(one), place(other)];
      const at = a.findIndex((part, index) => part !== b[index]);
      return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
    });
    expect(listed.map(place)).toEqual(inOrder.map(place));

    // What is done with one meanwhile moves that one, not the page; and what is no place is the beginning.
    const second = pages[1].signals.map(({ id }: { id: string }) => id);
    await database.admin.query(`update signal set state = 'SOLVED', answered_on = $1 where id = $2`, [
      ...[today, pages[0].signals[3].id],
    ]);
    const again = await ask(who.coordinator, 'signals', { library, municipality, after: pages[0].next });
    expect(again.signals.map(({ id }: { id: string }) => id).filter((id: string) => second.includes(id))).toEqual(
      second.slice(0, 19),
    );
    for (const after of ['', 'x', `1 2026-02-31 ${randomUUID()} x`, `9 ${today} ${randomUUID()} x`])
      expect((await ask(who.coordinator, 'signals', { library, municipality, after })).signals).toHaveLength(20);
    expect(await ask(who.stranger, 'signals', { library, after: pages[0].next })).toBeNull();

    // Beyond the end stands the last page, and where there is nothing, nothing.
    const beyond = `3 1999-01-01 ${randomUUID()} z`;
    const all = [await ask(who.coordinator, 'signals', { library, municipality })];
    while (all.at(-1).next)
      all.push(await ask(who.coordinator, 'signals', { library, municipality, after: all.at(-1).next }));
    expect(await ask(who.coordinator, 'signals', { library, municipality, after: beyond })).toEqual({
      signals: all.flatMap(({ signals }) => signals).slice(-20),
      next: null,
    });
    expect((await ask(who.coordinator, 'signals', { library, municipality: 'GM9999', after: beyond })).signals).toEqual(
      [],
    );
  });

  it('tells the coordinator in the morning of an answer, with the page that begins with it', async () => {
    const morning = `query ($library: ID!) { morning(library: $library) { lines { kind link } } }`;
    const { data, raw } = await api.run(who.coordinator, morning, { library });
    expect(data?.morning, raw).toBeTruthy();
    const links = data.morning.lines
      .filter(({ kind }: { kind: string }) => kind === 'SIGNAL_ANSWERED')
      .map(({ link }: { link: string }) => new URL(link, 'http://x'));
    expect(links.length).toBeGreaterThan(20);
    for (const { searchParams, hash } of [links[0], links.at(-1)]) {
      expect(searchParams.get('bibliotheek')).toBe(library);
      const { signals } = await ask(who.coordinator, 'signals', { library, after: searchParams.get('na') });
      const ofItsDay = signals.filter((each: { label: string }) => each.label === signals[0].label);
      expect(ofItsDay.map(({ id }: { id: string }) => `#signaal-${id}`)).toContain(hash);
    }
  });
});
