import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addCounts,
  allocate,
  allocationLabel,
  schemeOfYear,
  type Allocation,
  type GrantCounts,
  type GrantScheme,
} from './allocation.ts';

const spuk = (year: number): GrantScheme => ({
  year,
  regime: 'SPUK',
  inhabitantRate: 83,
  educationRate: 70,
  inhabitantsReference: '2022-01-01',
  educationReference: '2020-01-01',
});
const schemes: GrantScheme[] = [spuk(2023), spuk(2024), spuk(2025), { year: 2026, regime: 'UNKNOWN' }];

const rows = parse(readFileSync(new URL('../../data/municipalities-2023.csv', import.meta.url)), {
  columns: true,
}) as Record<string, string>[];
const municipalities = rows.map((row) => ({
  name: row.name,
  inhabitants: Number(row.inhabitants_2022),
  lowEducation: Number(row.education_low_15_75_2020),
}));
const dalfsen = municipalities.find(({ name }) => name === 'Dalfsen')!;
const scheme2024 = schemeOfYear(schemes, 2024);

function known(allocation: Allocation) {
  if (!allocation.known) throw new Error('expected a known amount');
  return allocation;
}

describe('the grant of Dalfsen', () => {
  test('is 24,204.46 for 29,162 inhabitants and 4,116.00 for 5,880 people with low education: 28,320.46', () => {
    expect(allocate(scheme2024, dalfsen)).toEqual({
      known: true,
      year: 2024,
      regime: 'SPUK',
      inhabitantsPart: { count: 29_162, rate: 83, amount: 2_420_446, referenceDate: '2022-01-01' },
      educationPart: { count: 5_880, rate: 70, amount: 411_600, referenceDate: '2020-01-01' },
      total: 2_832_046,
    });
  });

  test('is the same in 2023, 2024 and 2025: computed once, not indexed', () => {
    const totals = [2023, 2024, 2025].map((year) => known(allocate(schemeOfYear(schemes, year), dalfsen)).total);
    expect(totals).toEqual([2_832_046, 2_832_046, 2_832_046]);
  });

  test('says that it is computed and not the amount of the annex', () => {
    expect(allocationLabel(allocate(scheme2024, dalfsen))).toBe('berekend, niet het bedrag uit de bijlage');
  });
});

describe('the grant is not known', () => {
  test.each([2022, 2026, 2027, 2040])('in %i: no scheme is extrapolated', (year) => {
    const allocation = allocate(schemeOfYear(schemes, year), dalfsen);
    expect(allocation).toEqual({ known: false, year, regime: 'UNKNOWN' });
    expect(allocationLabel(allocation)).toBe('onbekend');
  });

  test('where a figure of the reference date is missing, though the regime is known', () => {
    const allocation = allocate(scheme2024, { inhabitants: 29_162, lowEducation: null });
    expect(allocation).toEqual({ known: false, year: 2024, regime: 'SPUK' });
    expect(allocationLabel(allocation)).toBe('onbekend');
  });
});

describe('the whole country', () => {
  const national = known(allocate(scheme2024, addCounts(municipalities)));

  test('gets 14,600,257.76 for 17,590,672 inhabitants', () => {
    expect(national.inhabitantsPart).toMatchObject({ count: 17_590_672, amount: 1_460_025_776 });
  });

  test('gets 2,563,764.00 for 3,662,520 people with low education, 17,164,021.76 in all', () => {
    expect(national.educationPart).toMatchObject({ count: 3_662_520, amount: 256_376_400 });
    expect(national.total).toBe(1_716_402_176);
  });

  test('gets to the cent what its 342 municipalities get', () => {
    expect(municipalities).toHaveLength(342);
    const sum = municipalities.reduce(
      (cents, municipality) => cents + known(allocate(scheme2024, municipality)).total,
      0,
    );
    expect(sum).toBe(national.total);
  });
});

describe('for any municipality', () => {
  const people = fc.integer({ min: 0, max: 2_000_000 });
  const counts = fc.record({ inhabitants: people, lowEducation: people });
  const total = (heads: GrantCounts) => known(allocate(scheme2024, heads)).total;

  test('the parts add up exactly and every amount is in whole cents', () => {
    fc.assert(
      fc.property(counts, (heads) => {
        const { inhabitantsPart, educationPart, total } = known(allocate(scheme2024, heads));
        expect(inhabitantsPart.amount + educationPart.amount).toBe(total);
        expect(Number.isSafeInteger(total)).toBe(true);
      }),
    );
  });

  test('more people never bring less', () => {
    fc.assert(
      fc.property(counts, people, people, (heads, moreInhabitants, moreLowEducated) => {
        const grown = {
          inhabitants: heads.inhabitants + moreInhabitants,
          lowEducation: heads.lowEducation + moreLowEducated,
        };
        expect(total(grown)).toBeGreaterThanOrEqual(total(heads));
      }),
    );
  });

  test('merging gives the sum of the predecessors', () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 8 }), (predecessors) => {
        expect(total(addCounts(predecessors))).toBe(predecessors.reduce((cents, heads) => cents + total(heads), 0));
      }),
    );
  });
});

test('a merger with one unknown predecessor is unknown, and so is a sum of nothing', () => {
  expect(addCounts([dalfsen, { inhabitants: null, lowEducation: 10 }])).toEqual({
    inhabitants: null,
    lowEducation: 5_890,
  });
  expect(addCounts([])).toEqual({ inhabitants: null, lowEducation: null });
});

test.each([-1, 0.5, Number.NaN, Number.MAX_SAFE_INTEGER])('%d people is refused', (inhabitants) => {
  expect(() => allocate(scheme2024, { inhabitants, lowEducation: 0 })).toThrow(RangeError);
});
