import { expect, test } from 'vitest';
import { subjectsOf } from './subjects.server.ts';

const code = (code: string, parent: string | null = null, choosable = true) => ({
  code,
  label: code,
  parent,
  choosable,
});
const codes = [code('other'), code('devices'), code('digid'), code('own-app', 'digid'), code('old', null, false)];

test('what the point uses most comes first, "anders" last, and what may not be chosen is left out', () => {
  const order = subjectsOf(codes, ['other', 'digid']).map(({ value }) => value);
  expect(order).toEqual(['digid', 'devices', 'own-app', 'other']);
});

test('a code keeps its number in the list, and one below DigiD asks what DigiD asks', () => {
  const own = subjectsOf(codes, ['digid']).find(({ value }) => value === 'own-app');
  expect(own).toEqual({ value: 'own-app', label: 'own-app', number: 4, theme: 'general', digid: true });
});
