import { describe, expect, test } from 'vitest';
import { addressOf, comparedIn, viewIn } from './view.ts';

const today = '2026-11-22';
const read = (address: string) => viewIn(new URLSearchParams(address), today);

describe('the view in the address', () => {
  test('comes back from the address it makes, whatever is chosen', () => {
    const views = [
      read(''),
      read('?van_wie=LIBRARY:0f&waar=LOCATION:1e&van=2026-01-01&tot=2026-03-31&vergelijk=periode'),
      read('?vergelijk=eigen&verg_van=2024-01-01&verg_tot=2024-03-31&verdeling=AGE&verdeling=TOPIC'),
      read('?van_wie=NATION:NL&rijen=AGE&kolommen=TOPIC&vergelijk=geen'),
    ];
    for (const view of views) expect(read(addressOf(view))).toEqual(view);
  });

  test('is this year against last year without anything in it', () => {
    const view = read('');
    expect(view).toMatchObject({ scope: null, part: null, comparison: 'year', dimensions: null, cross: null });
    expect(comparedIn(view)).toEqual({ from: '2025-01-01', to: '2025-11-22' });
  });

  test('drops what makes no sense: an unknown dimension, one against itself, a comparison without its period', () => {
    const view = read('?verdeling=NAAM&rijen=AGE&kolommen=AGE&vergelijk=eigen&verg_van=x&van_wie=<script>');
    expect(view).toMatchObject({ scope: null, comparison: 'year', dimensions: null, cross: null, own: null });
  });

  test('drops days of which nothing can be asked', () => {
    const view = read('?van=1800-01-01&tot=2999-12-31&vergelijk=eigen&verg_van=1800-01-01&verg_tot=1800-12-31');
    expect(view).toMatchObject({ period: { from: '2026-01-01', to: today }, comparison: 'year', own: null });
    expect(comparedIn(read('?van=1900-01-01&tot=2026-01-01'))).toBeNull();
  });

  test('changes one choice and leaves the others', () => {
    const view = read('?van_wie=LIBRARY:0f&waar=LOCATION:1e&vergelijk=geen&verdeling=AGE');
    const changed = read(addressOf(view, { part: null }));
    expect(changed).toEqual({ ...view, part: null });
  });
});
