import { expect, test } from 'vitest';
import { inventedNetwork } from '../testing/invented-network.ts';
import { localOrganisations } from './local-organisations.ts';
import { ownTopic } from './own-codes.ts';
import { Random } from './random.ts';

const { visits } = inventedNetwork('2026-03-18');
const older = visits.filter(({ day }) => day < '2024-04-01');
const newer = visits.filter(({ day }) => day >= '2024-04-01');
const questions = newer.flatMap((visit) => visit.questions.map((question) => ({ ...question, visit })));
const share = <T>(of: T[], fits: (each: T) => boolean) => of.filter(fits).length / of.length;

test('visits from before the form of 1 April 2024 lack what it added', () => {
  expect(older.length).toBeGreaterThan(10_000);
  for (const { satisfaction, helperKind, cameBy, questions } of older) {
    expect([satisfaction, helperKind, cameBy]).toEqual([null, null, null]);
    expect(
      questions.every(({ kind, digid, destination }) => kind === null && digid === null && destination === null),
    ).toBe(true);
  }
});

test('since then most are helped to satisfaction, and by library staff', () => {
  expect(share(newer, ({ satisfaction }) => satisfaction === 'YES')).toBeCloseTo(0.78, 1);
  expect(share(newer, ({ helperKind }) => helperKind === 'LIBRARY_STAFF')).toBeCloseTo(0.72, 1);
});

test('what was about DigiD says what about it, and nothing else does', () => {
  expect(
    questions.filter(({ topic, digid }) => (topic === 'digid' || topic === ownTopic.code) !== (digid !== null)),
  ).toEqual([]);
});

test('whoever was referred was referred somewhere, and nobody else was; three in ten warmly', () => {
  expect(questions.filter(({ help, destination }) => help.includes('REFERRED') !== (destination !== null))).toEqual([]);
  expect(questions.filter(({ destination, warm }) => warm !== null && destination === null)).toEqual([]);
  expect(
    share(
      questions.filter(({ destination }) => destination),
      ({ warm }) => warm !== null,
    ),
  ).toBeCloseTo(0.3, 1);
});

test('a partner that is named is one of the own library', () => {
  const local = localOrganisations(new Random('test'));
  for (const { visit, destination, referredTo } of questions.filter(
    (question) => question.destination === 'LOCAL_PARTNER',
  )) {
    expect(destination).toBe('LOCAL_PARTNER');
    expect(local.get(visit.point.plan.library)!.map(({ id }) => id)).toContain(referredTo);
  }
});
