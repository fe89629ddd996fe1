import { expect, test } from 'vitest';
import { evidenceInWords } from './evidence.ts';

const counted = { month: '2026-09-01', questionsBefore: 30, expectedLow: 16, expectedHigh: 48 };

test.each([
  [49, 'Dat is meer dan toeval verklaart.'],
  [48, 'Dat kan toeval zijn.'],
  [42, 'Dat kan toeval zijn.'],
  [16, 'Dat kan toeval zijn.'],
  [15, 'Dat is minder dan verwacht.'],
])('%s questions where 16 to 48 were expected: %s', (questions, verdict) => {
  const said = evidenceInWords({ ...counted, questions });
  expect(said).toBe(
    `Vragen in september 2026: ${questions}. In dezelfde maand een jaar eerder: 30. Verwacht: 16 tot en met 48. ${verdict}`,
  );
});

test('counts without a range say nothing of chance', () => {
  const said = evidenceInWords({ ...counted, questions: 42, expectedLow: null, expectedHigh: null });
  expect(said).toBe('Vragen in september 2026: 42. In dezelfde maand een jaar eerder: 30.');
});
