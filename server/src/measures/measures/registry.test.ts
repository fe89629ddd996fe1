import { expect, test } from 'vitest';
import { measures } from './registry.ts';

test('every measure has a key and a name of its own, and says what it means in Dutch', () => {
  expect(new Set(measures.map(({ key }) => key)).size).toBe(measures.length);
  expect(new Set(measures.map(({ name }) => name)).size).toBe(measures.length);
  for (const { key, definition, description, denominatorName, unit } of measures) {
    expect(definition, key).toMatch(/^[A-Z].+\.$/);
    expect(description, key).toMatch(/\(.+\)/);
    expect(denominatorName === null, key).toBe(unit === 'COUNT');
  }
});
