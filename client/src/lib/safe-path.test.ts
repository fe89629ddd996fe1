import { expect, test } from 'vitest';
import { safePath } from './safe-path.ts';

test.each(['/balie', '/dashboard?van=2026-01-01'])('%s is a path of this site', (path) => {
  expect(safePath(path)).toBe(path);
});

test.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '', null])(
  '%j goes to the home page',
  (path) => {
    expect(safePath(path)).toBe('/');
  },
);
