import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OpeningPiece } from './opening-hours.ts';
import { openingHoursProblems } from './opening-hours-rules.ts';

const piece = (opens: string, closes: string, more: Partial<OpeningPiece> = {}): OpeningPiece => ({
  kind: 'POINT',
  weekday: 1,
  opens,
  closes,
  validFrom: '2025-01-01',
  validUntil: null,
  ...more,
});

describe('opening hours can be saved', () => {
  test.each<[string, OpeningPiece[]]>([
    ['when there are none', []],
    ['when one piece follows on the other', [piece('10:00', '12:00'), piece('12:00', '14:00')]],
    ['when the same hours are on another day', [piece('10:00', '12:00'), piece('10:00', '12:00', { weekday: 2 })]],
    [
      'when a telephone hour falls within them',
      [piece('10:00', '12:00'), piece('11:00', '12:00', { kind: 'TELEPHONE' })],
    ],
    [
      'when the new hours start on the day the old ones end',
      [piece('10:00', '12:00', { validUntil: '2025-06-01' }), piece('11:00', '13:00', { validFrom: '2025-06-01' })],
    ],
    [
      'when two partners hold their consultation hour at the same time',
      [
        piece('10:00', '12:00', { kind: 'CONSULTATION', partner: 'Humanitas' }),
        piece('11:00', '13:00', { kind: 'CONSULTATION', partner: 'Taalhuis' }),
      ],
    ],
  ])('%s', (_, pieces) => {
    expect(openingHoursProblems(pieces)).toEqual([]);
  });
});

describe('opening hours are refused', () => {
  test('when a piece closes before it opens, or at once', () => {
    expect(openingHoursProblems([piece('12:00', '10:00')])).toEqual([
      {
        code: 'INVALID_INPUT',
        message: 'De sluitingstijd 10:00 moet na de openingstijd 12:00 liggen.',
        path: ['hours', '0', 'closes'],
      },
    ]);
    expect(openingHoursProblems([piece('12:00', '12:00')])).toHaveLength(1);
  });

  test('when two pieces overlap by a minute, at the later one of the two', () => {
    expect(openingHoursProblems([piece('11:59', '14:00'), piece('10:00', '12:00')])).toEqual([
      {
        code: 'OPENING_HOURS_OVERLAP',
        message: 'Op maandag overlapt 10:00-12:00 met 11:59-14:00. Pas een van beide tijden aan.',
        path: ['hours', '1', 'opens'],
      },
    ]);
  });

  test('when they overlap on one day of their validity', () => {
    const pieces = [
      piece('10:00', '12:00', { validUntil: '2025-06-02' }),
      piece('11:00', '13:00', { validFrom: '2025-06-01' }),
    ];
    expect(openingHoursProblems(pieces).map(({ code }) => code)).toEqual(['OPENING_HOURS_OVERLAP']);
  });

  test('when one partner has two consultation hours at once', () => {
    const humanitas = { kind: 'CONSULTATION', partner: 'Humanitas' } as const;
    expect(openingHoursProblems([piece('10:00', '12:00', humanitas), piece('11:00', '13:00', humanitas)])).toHaveLength(
      1,
    );
  });

  test.each<[string, Partial<OpeningPiece>, string]>([
    ['weekday 0', { weekday: 0 }, 'weekday'],
    ['weekday 8', { weekday: 8 }, 'weekday'],
    ['weekday 1.5', { weekday: 1.5 }, 'weekday'],
    ['a time of one digit', { opens: '9:00' }, 'opens'],
    ['25 hours', { closes: '25:00' }, 'closes'],
    ['an end on the first day', { validUntil: '2025-01-01' }, 'validUntil'],
  ])('when it has %s', (_, wrong, field) => {
    const [problem, ...others] = openingHoursProblems([piece('10:00', '12:00', wrong)]);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'INVALID_INPUT', path: ['hours', '0', field] });
  });
});

test('the order of the pieces never decides whether they overlap', () => {
  const hour = fc.integer({ min: 0, max: 23 }).map((h) => `${String(h).padStart(2, '0')}:00`);
  const month = fc.integer({ min: 1, max: 9 }).map((m) => `2025-0${m}-01`);
  const aPiece = fc
    .record({
      weekday: fc.integer({ min: 1, max: 2 }),
      opens: hour,
      closes: hour,
      validFrom: month,
      validUntil: fc.option(month),
    })
    .map((fields): OpeningPiece => ({ kind: 'POINT', ...fields }));
  const overlaps = (pieces: OpeningPiece[]) =>
    openingHoursProblems(pieces).filter(({ code }) => code === 'OPENING_HOURS_OVERLAP').length > 0;
  fc.assert(
    fc.property(fc.array(aPiece, { maxLength: 6 }), (pieces) => {
      expect(overlaps(pieces.toReversed())).toBe(overlaps(pieces));
    }),
  );
});
