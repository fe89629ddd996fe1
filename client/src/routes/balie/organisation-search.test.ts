import { expect, test } from 'vitest';
import { findPartners } from './organisation-search.ts';

const partner = (name: string) => ({ id: name, name, national: true });
const partners = ['Logius (DigiD)', 'Café Digitaal', 'CAK', 'Huis van de Taal'].map(partner);
const found = (typed: string) => findPartners(partners, typed).map(({ name }) => name);

test('what begins with it comes first, then a word that does, then any part', () => {
  expect(found('digi')).toEqual(['Logius (DigiD)', 'Café Digitaal']);
  expect(found('ca')).toEqual(['Café Digitaal', 'CAK']);
});

test('accents, capitals and brackets make no difference', () => {
  expect(found('CAFE')).toEqual(['Café Digitaal']);
  expect(found('logius d')).toEqual(['Logius (DigiD)']);
});

test('nothing typed shows the first of the list, and nonsense shows none', () => {
  expect(found('')).toHaveLength(4);
  expect(found('xyz')).toEqual([]);
});
