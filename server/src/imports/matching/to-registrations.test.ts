import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv, importFile, knownLibrary } from '../../testing/imported-file.ts';
import type { Outcome, ReportedTotal } from './outcome.ts';
import { type Proposal, applyTemplate } from './propose-mapping.ts';
import { detectHeader } from '../reading/header.ts';

const [dalfsen] = knownLibrary.locations.map(({ id }) => id);
const visitsOf = (outcomes: Outcome[]) =>
  outcomes.flatMap((outcome) => (outcome.kind === 'VISITS' ? outcome.visits : []));
const totalsOf = (outcomes: Outcome[]) =>
  outcomes.flatMap((outcome) => (outcome.kind === 'TOTALS' ? outcome.totals : []));
const told = ({ from, until, measure, dimension, code, count }: ReportedTotal) =>
  [from, until, measure, dimension, code, count].filter((part) => part !== '').join(' ');

describe('a row per question', () => {
  test('becomes visits by the number of the visit', async () => {
    const { proposal, outcomes } = await importFile(
      csv(
        'Bezoeknummer;Datum;Locatie;Onderwerp;Hulp;Leeftijd',
        '1;1-2-2024;Dalfsen;DigiD;geholpen;65+',
        '1;1-2-2024;Dalfsen;UWV;doorverwezen;65+',
        '2;1-2-2024;Dalfsen;toeslagen;geholpen;34',
        '1;2-2-2024;Dalfsen;DigiD;geholpen;34',
      ),
    );
    expect([proposal.mapping.shape, proposal.mapping.grouping]).toEqual(['QUESTION', 'NUMBER']);
    expect(outcomes.map(({ rows }) => rows)).toEqual([[2, 3], [4], [5]]);
    expect(visitsOf(outcomes)[0]).toMatchObject({
      age: 'OVER_65',
      questions: [
        { topic: 'digid', help: ['HELPED'] },
        { topic: 'uwv', help: ['REFERRED'] },
      ],
    });
  });

  test('becomes visits by the empty day and visitor below the first question', async () => {
    const { proposal, outcomes } = await importFile(
      csv('Datum;Onderwerp;Leeftijd;Geslacht', '1-2-2024;DigiD;65+;v', ';UWV;;', ';toeslagen;;', '2-2-2024;DigiD;34;m'),
      { known: { ...knownLibrary, locations: knownLibrary.locations.slice(0, 1) } },
    );
    expect(proposal.mapping.grouping).toBe('EMPTY_DAY');
    expect(visitsOf(outcomes).map(({ day, questions }) => [day, ...questions.map(({ topic }) => topic)])).toEqual([
      ['2024-02-01', 'digid', 'uwv', 'allowances'],
      ['2024-02-02', 'digid'],
    ]);
  });

  test('refuses the whole visit when one of its rows is wrong', async () => {
    const { outcomes } = await importFile(
      csv(
        'Bezoeknr;Datum;Locatie;Onderwerp',
        '1;1-2-2024;Dalfsen;DigiD',
        '1;1-2-2024;Dalfsen;breien enzo',
        '2;1-2-2024;Dalfsen;UWV',
        '2;1-2-2024;Dalfsen;UWV',
        '3;1-2-2024;Dalfsen;DigiD',
      ),
    );
    expect(outcomes.map(({ kind, rows }) => [kind, ...rows])).toEqual([
      ['REFUSED', 2, 3],
      ['VISITS', 4, 5],
      ['VISITS', 6],
    ]);
    expect(outcomes[0]!.remarks.map(({ row, code }) => [row, code])).toEqual([
      [3, 'UNKNOWN_VALUE'],
      [2, 'INVALID_INPUT'],
    ]);
  });
});

describe('a row per visit', () => {
  test('with a day written once for all its rows', async () => {
    const { proposal, outcomes } = await importFile(
      csv('Datum;Locatie;Onderwerp;m/v', '1-2-2024;Dalfsen;DigiD;v', ';;UWV;m', ';;UWV;m', '2-2-2024;Dalfsen;UWV;v'),
    );
    expect(proposal.mapping.repeated).toEqual(['DAY', 'LOCATION']);
    expect(visitsOf(outcomes).map(({ day }) => day)).toEqual(['2024-02-01', '2024-02-01', '2024-02-01', '2024-02-02']);
  });

  test('with crosses below topics and ages', async () => {
    const { proposal, outcomes } = await importFile(
      csv('Datum;Onderwerp;;Leeftijd;;', ';DigiD;UWV;<25;25-65;>65', '1-2-2024;x;;;x;', '1-2-2024;x;x;;;x'),
      { name: 'IDO Dalfsen.csv' },
    );
    expect(proposal.mapping.shape).toBe('VISIT');
    expect(
      visitsOf(outcomes).map(({ age, locationId, questions }) => [
        age,
        locationId,
        ...questions.map(({ topic }) => topic),
      ]),
    ).toEqual([
      ['FROM_25_TO_65', dalfsen, 'digid'],
      ['OVER_65', dalfsen, 'digid', 'uwv'],
    ]);
  });

  test('with days without a year, which the title gives', async () => {
    const { outcomes } = await importFile(
      csv('Registratie 2023;;', 'Datum;Locatie;Onderwerp', '1-2;Dalfsen;DigiD', '3 mrt;Dalfsen;DigiD'),
    );
    expect(visitsOf(outcomes).map(({ day }) => day)).toEqual(['2023-02-01', '2023-03-03']);
  });

  test('with days without a year: the same rows of the next year are other visits', async () => {
    const of = async (year: number) =>
      visitsOf(
        (
          await importFile(csv('Datum;Locatie;Onderwerp', '1-2;Dalfsen;DigiD', '3 mrt;Dalfsen;DigiD'), {
            correct: ({ mapping }) => void (mapping.year = year),
          })
        ).outcomes,
      ).map(({ id }) => id);
    expect(await of(2023)).toEqual(await of(2023));
    expect(new Set([...(await of(2023)), ...(await of(2024))]).size).toBe(4);
  });
});

describe('totals', () => {
  test('of each month, with columns for what was counted', async () => {
    const { proposal, outcomes } = await importFile(
      csv(
        'Maand;Bezoekers;Vragen;Leeftijd;;;DigiD',
        ';;;<25;25-65;>65;',
        'jan-23;1.234;2.000;10;20;1.204;7',
        'feb-23;12;13;;-;12;0',
        'Totaal;1.246;2.013;10;20;1.216;7',
      ),
    );
    expect(proposal.mapping.shape).toBe('TOTALS');
    expect(totalsOf(outcomes).slice(0, 4).map(told)).toEqual([
      '2023-01-01 2023-02-01 VISITS total 1234',
      '2023-01-01 2023-02-01 QUESTIONS total 2000',
      '2023-01-01 2023-02-01 VISITS age UNDER_25 10',
      '2023-01-01 2023-02-01 VISITS age FROM_25_TO_65 20',
    ]);
    expect(totalsOf(outcomes)).toHaveLength(10);
    expect(outcomes.at(-1)!.remarks[0]!.code).toBe('TOTAL_ROW');
  });

  test('of each topic, with months beside each other', async () => {
    const { proposal, outcomes } = await importFile(
      csv('Onderwerp;jan-23;feb-23;mrt-23;Totaal', 'DigiD;10;12;3;25', 'toeslag;1;;2;3', 'Totaal;11;12;5;28'),
    );
    expect(proposal.mapping.columns.map(({ to }) => (to.role === 'PERIOD' ? to.from : to.role))).toEqual([
      'FIELD',
      '2023-01-01',
      '2023-02-01',
      '2023-03-01',
      'IGNORE',
    ]);
    expect(totalsOf(outcomes).map(told).slice(0, 2)).toEqual([
      '2023-01-01 2023-02-01 QUESTIONS topic digid 10',
      '2023-02-01 2023-03-01 QUESTIONS topic digid 12',
    ]);
  });

  test('of each year: Dalfsen from 2018 to 2020', async () => {
    const { outcomes } = await importFile(csv('Jaar;Bezoekers', '2018;78', '2019;694', '2020;435'));
    expect(totalsOf(outcomes).map(told)).toEqual([
      '2018-01-01 2019-01-01 VISITS total 78',
      '2019-01-01 2020-01-01 VISITS total 694',
      '2020-01-01 2021-01-01 VISITS total 435',
    ]);
    expect(totalsOf(outcomes)[0]!.locationId).toBeNull();
  });
});

test('a template finds its columns back where they moved to, and names those that are gone', async () => {
  const { proposal } = await importFile(
    csv('Datum;Locatie;Onderwerp', '1-2-2024;Dalfsen;DigiD', '1-2-2024;Dalfsen;UWV'),
  );
  const other = await importFile(csv('Nr;Onderwerp;Datum', 'x;DigiD;1-2-2024', 'y;DigiD;1-2-2024'));
  const { mapping, missing } = applyTemplate(proposal.mapping, detectHeader(other.rows));
  expect(mapping.columns.map(({ to }) => (to.role === 'FIELD' ? to.field : to.role))).toEqual([
    'IGNORE',
    'TOPIC',
    'DAY',
  ]);
  expect(missing).toEqual(['Locatie']);
});

describe('any file', () => {
  const cell = {
    day: fc.constantFrom('1-2-2024', '2-2-2024', '31-2-2024', '1-1-2099', '', 'gisteren'),
    place: fc.constantFrom('Dalfsen', 'Nieuwleusen', 'Zwolle', ''),
    topic: fc.constantFrom('DigiD', 'toeslag', 'wonen', 'breien', '', 'DigiD, UWV', 'Totaal'),
    age: fc.constantFrom('65+', '19-25', '34', '', '??', 'oud'),
    count: fc.constantFrom('1', '2', '', '-1', '0', '1,5'),
  };
  const line = fc
    .record(cell)
    .map(({ day, place, topic, age, count }) => [day, place, `"${topic}"`, age, count].join(';'));
  const heading = [
    'Datum;Locatie;Onderwerp;Leeftijd;Aantal',
    '1-3-2024;Dalfsen;DigiD;34;1',
    '2-3-2024;Dalfsen;UWV;34;1',
  ];
  const idsOf = (outcomes: Outcome[]) => visitsOf(outcomes).map(({ id }) => id);

  test('has each row in exactly one outcome, with the same unique ids each time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 25 }), async (lines) => {
        const bytes = csv(...heading, ...lines);
        const { rows, outcomes } = await importFile(bytes);
        expect(outcomes.flatMap((outcome) => outcome.rows).sort((a, b) => a - b)).toEqual(
          rows.slice(1).map(({ row }) => row),
        );
        for (const { kind, remarks } of outcomes)
          if (kind === 'REFUSED' || kind === 'LEFT_OUT') expect(remarks.length).toBeGreaterThan(0);
        const ids = idsOf(outcomes);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids)
          expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect((await importFile(bytes)).outcomes).toEqual(outcomes);
      }),
      { numRuns: 60 },
    );
  });

  test('that grew by rows anywhere has the ids it had, and new ones for those rows only', async () => {
    // As a saved template reads both.
    const correct = ({ mapping }: Proposal) =>
      void Object.assign(mapping, { shape: 'VISIT', grouping: 'EACH_ROW', repeated: [] });
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 15 }),
        fc.array(line, { maxLength: 6 }),
        fc.nat(),
        async (lines, more, seed) => {
          const at = seed % (lines.length + 1);
          const before = idsOf((await importFile(csv(...heading, ...lines), { correct })).outcomes);
          const after = idsOf(
            (await importFile(csv(...heading, ...lines.slice(0, at), ...more, ...lines.slice(at)), { correct }))
              .outcomes,
          );
          expect(after).toEqual(expect.arrayContaining(before));
          expect(new Set(after).size).toBe(after.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});
