import { describe, expect, it } from 'vitest';
import type { SenderQuery } from '#lib/graphql/graphql.ts';
import { registerEntry, undoEntry } from './entry.ts';
import { verdict } from './verdict.ts';

const visit = {
  ...registerEntry({
    id: 'v',
    libraryId: 'A',
    locationId: 'a1',
    day: '2026-11-20',
    partOfDay: 'MORNING',
    questions: [],
  }),
  number: 1,
};
const undo = { ...undoEntry('A', 'v'), number: 2 };
const problem = (code: string) => ({ code, message: 'Uitleg.', path: [] });
const at = (id: string, library: string): SenderQuery['viewer'] => ({
  id: 'user',
  deskLocations: [{ id, library: { id: library } }],
});

describe('what an answer means for what waits', () => {
  it('is done when the server has no problem with it', () => {
    expect(verdict(visit, [], null)).toBe('DONE');
    expect(verdict(undo, [], null)).toBe('DONE');
  });

  it('is a refusal, with the reason, when the visit itself is wrong', () => {
    const problems = [problem('FUTURE_DAY')];
    expect(verdict(visit, problems, null)).toEqual({ why: 'REFUSED', problems });
    expect(verdict(undo, [problem('UNDO_EXPIRED')], null)).toMatchObject({ why: 'REFUSED' });
  });

  it('is to sign in first when nobody is signed in', () => {
    expect(verdict(visit, [problem('NOT_FOUND')], null)).toBe('SIGN_IN');
    expect(verdict(undo, [problem('NOT_FOUND')], null)).toBe('SIGN_IN');
  });

  it('keeps what whoever is signed in may not send', () => {
    expect(verdict(visit, [problem('NOT_FOUND')], at('b1', 'B'))).toMatchObject({ why: 'ELSEWHERE' });
    expect(verdict(visit, [problem('NOT_FOUND')], at('a2', 'A'))).toMatchObject({ why: 'ELSEWHERE' });
    expect(verdict(undo, [problem('NOT_FOUND')], at('b1', 'B'))).toMatchObject({ why: 'ELSEWHERE' });
  });

  it('tells apart what is not found although one may register there', () => {
    expect(verdict(visit, [problem('NOT_FOUND')], at('a1', 'A'))).toMatchObject({ why: 'REFUSED' });
    // Nothing to take back any more: that is what was wanted.
    expect(verdict(undo, [problem('NOT_FOUND')], at('a1', 'A'))).toBe('DONE');
  });
});
