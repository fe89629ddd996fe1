import { expect, test } from 'vitest';
import { partnersFor } from './partners-for.ts';

const national = { id: 'N', name: 'UWV', national: true };
const local = { id: 'L', name: 'Wijkteam', national: false };

test('a local partner is one of the library, a national one is not; a course may be anyone’s', () => {
  expect(partnersFor('LOCAL_PARTNER', [national, local])).toEqual([local]);
  expect(partnersFor('NATIONAL_PARTNER', [national, local])).toEqual([national]);
  expect(partnersFor('COURSE', [national, local])).toEqual([national, local]);
});

test('a library without partners of its own sees all', () => {
  expect(partnersFor('LOCAL_PARTNER', [national])).toEqual([national]);
});
