import { expect, it } from 'vitest';
import { readDecision } from './trial-form.ts';

const trial = { libraryId: 'a', locationId: 'b', name: 'Proef', visits: 3 };
const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

it('sends of a trial what the API takes and no more', () => {
  const { input, problems } = readDecision(form({ decision: 'STOP', day: '2026-01-31', town: 'Ommen' }), trial);
  expect(input).toEqual({ libraryId: 'a', locationId: 'b', decision: 'STOP', day: '2026-01-31' });
  expect(problems).toEqual([]);
});

it('takes a new place with a comma, and says beside the field what is no number', () => {
  const place = { decision: 'MOVE', newId: 'c', latitude: '52,5', longitude: 'daar' };
  const { input, problems } = readDecision(form(place), trial);
  expect(input).toMatchObject({ newId: 'c', latitude: 52.5, longitude: null, town: null });
  expect(problems).toMatchObject([{ path: ['longitude'] }]);
});

it('asks for a decision when there is none', () => {
  expect(readDecision(form({}), trial).problems).toMatchObject([{ path: ['decision'] }]);
});
