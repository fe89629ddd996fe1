import { expect, test } from 'vitest';
import { addressOf } from './address.ts';
import {
  formatDay,
  formatMoment,
  formatMoney,
  formatNumber,
  formatPostcode,
  formatShare,
  formatShortDay,
} from './format.ts';

/** Intl writes a hard space after the euro sign. */
const soft = (text: string) => text.replace(/\u00a0/g, ' ');

test('money is whole cents, with a point for thousands and a comma for cents', () => {
  expect(soft(formatMoney(2_832_046))).toBe('€ 28.320,46');
  expect(soft(formatMoney(83))).toBe('€ 0,83');
  expect(soft(formatMoney(1_716_402_176))).toBe('€ 17.164.021,76');
});

test('numbers and shares read as Dutch', () => {
  expect(formatNumber(29_612)).toBe('29.612');
  expect(formatNumber(1.5, 2)).toBe('1,50');
  expect(formatShare(0.253)).toBe('25%');
});

test('a small share never reads as nothing, and nothing does', () => {
  expect(formatShare(0.001)).toBe('<1%');
  expect(formatShare(0)).toBe('0%');
});

test('days and moments are those of Amsterdam', () => {
  expect(formatDay('2026-03-03')).toBe('3 maart 2026');
  expect(formatShortDay('2026-03-03')).toBe('3 mrt');
  expect(formatMoment('2026-07-01T22:30:00Z')).toBe('2 juli 2026 om 00:30');
});

test('an address is what is known of it', () => {
  expect(addressOf({ street: 'Prinsenstraat', houseNumber: '18', postcode: '7721aj', town: 'Dalfsen' })).toBe(
    'Prinsenstraat 18, 7721 AJ Dalfsen',
  );
  expect(addressOf({ town: 'Dalfsen' })).toBe('Dalfsen');
  expect(addressOf({})).toBe('');
  expect(formatPostcode('7721 AJ')).toBe('7721 AJ');
});
