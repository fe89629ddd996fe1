/// <reference lib="dom" />
import { describe, expect, it } from 'vitest';
import { blankPage } from './blank-page.ts';
import { moduleIn } from './client-module.ts';

type Module = { rememberEarlyInput(): () => void };

describe('a choice made before the page comes to life', () => {
  const page = blankPage();

  /** What a list says, and how often it told so, after a choice by its place and a coming to life that sets it to what was drawn. */
  async function after(list: string, chosen: number | null): Promise<[value: string, told: number]> {
    await page().setContent(list);
    const early = await moduleIn<Module>(page(), 'early-input.ts');
    return early.evaluate(({ rememberEarlyInput }, index) => {
      const field = document.querySelector('select')!;
      const drawn = field.value;
      if (index !== null) field.selectedIndex = index;
      const putBack = rememberEarlyInput();
      field.value = drawn;
      let told = 0;
      field.addEventListener('change', () => told++);
      putBack();
      return [field.value, told];
    }, chosen);
  }

  const marked = '<select><option>all<option selected>2025<option>2026</select>';
  const plain = '<select><option>all<option>2025</select>';
  const asking = '<select><option value="" disabled selected>choose<option>2025</select>';

  it.each([
    ['the first option, where another was drawn', marked, 0, 'all'],
    ['a later option', marked, 2, '2026'],
    ['another than the first, where none was marked', plain, 1, '2025'],
    ['an option in place of the request to choose', asking, 1, '2025'],
  ])('is put back and told: %s', async (_name, list, chosen, value) => {
    expect(await after(list, chosen)).toEqual([value, 1]);
  });

  it.each([
    ['a marked option', marked, '2025'],
    ['no marked option', plain, 'all'],
    ['a first option that cannot be chosen', '<select><option disabled>none<option>2025</select>', '2025'],
  ])('was not made: %s stays as it was drawn, and nobody is told', async (_name, list, value) => {
    expect(await after(list, null)).toEqual([value, 0]);
  });
});
