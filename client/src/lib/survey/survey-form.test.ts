import { expect, it } from 'vitest';
import { answerOf, filledIn, statementField } from './survey-form.ts';

it('takes over what was chosen, and leaves open what was not or is no choice', () => {
  const form = new FormData();
  for (const [name, value] of [
    ...[
      ['id', 'a'],
      ['locationId', 'b'],
      ['periodId', 'c'],
      ['reason', 'DIGID'],
      ['opinion', 'SUPER'],
      ['score', '0'],
    ],
    ...[
      [statementField('LEARNED'), '4'],
      [statementField('KNOWS_WAY'), ''],
      [statementField('WAS_HELPED'), '9'],
    ],
    ...[
      ['age', ''],
      ['gender', 'toString'],
      ['language', 'DUTCH'],
      ['improvement', '  '],
    ],
  ] as [string, string][])
    form.set(name, value);
  expect(answerOf(filledIn(form))).toEqual({
    ...{ id: 'a', locationId: 'b', periodId: 'c', reason: 'DIGID', opinion: null, score: 0, age: null, gender: null },
    ...{ language: 'DUTCH', improvement: null, statements: [{ key: 'LEARNED', agreement: 4 }] },
  });
});

it('never takes an empty score for a zero', () => {
  expect(answerOf({}).score).toBeNull();
  expect(answerOf({ score: '' }).score).toBeNull();
  expect(answerOf({ score: '11' }).score).toBeNull();
  expect(answerOf({ score: '10' }).score).toBe(10);
});
