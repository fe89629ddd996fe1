import { describe, expect, test } from 'vitest';
import { openingInWords, type Opening } from './opening.ts';

const today = '2026-11-22';
const closed: Opening = {
  openNow: false,
  closesAt: null,
  nextDay: null,
  nextOpens: null,
  nextCloses: null,
  holiday: null,
};
const next = (nextDay: string): Opening => ({ ...closed, nextDay, nextOpens: '10:00', nextCloses: '12:30' });

describe('when a point is open, in words', () => {
  test.each([
    [{ ...closed, openNow: true, closesAt: '17:00' }, 'Nu open tot 17:00 uur'],
    [{ ...closed, openNow: true }, 'Nu open'],
    [next('2026-11-22'), 'Straks open: vandaag van 10:00 tot 12:30 uur'],
    [next('2026-11-23'), 'Morgen open van 10:00 tot 12:30 uur'],
    [next('2026-11-25'), 'Open op woensdag van 10:00 tot 12:30 uur'],
    [next('2026-12-02'), 'Open op woensdag 2 december van 10:00 tot 12:30 uur'],
    [closed, 'Openingstijden onbekend'],
  ])('%#: %s', (opening, words) => {
    expect(openingInWords(opening, 'OPEN', today)).toBe(words);
  });

  test('names the holiday that closes it', () => {
    expect(openingInWords({ ...next('2026-12-28'), holiday: 'Eerste Kerstdag' }, 'OPEN', '2026-12-25')).toBe(
      'Vandaag dicht vanwege Eerste Kerstdag. Open op maandag van 10:00 tot 12:30 uur',
    );
  });

  test('a point that is not running has no hours, whatever its hours say', () => {
    const open = { ...closed, openNow: true, closesAt: '17:00' };
    expect(openingInWords(open, 'CLOSED', today)).toBe('Gesloten');
    expect(openingInWords(open, 'PAUSED', today)).toBe('Tijdelijk dicht');
    expect(openingInWords(open, 'PLANNED', today)).toBe('Nog niet open');
  });
});
