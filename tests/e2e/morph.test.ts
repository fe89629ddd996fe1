/// <reference lib="dom" />
import { describe, expect, it } from 'vitest';
import { blankPage } from './blank-page.ts';
import { moduleIn } from './client-module.ts';

type Module = { morph(old: Element, fresh: Element): void };

describe('what stands on a page, made the same as what the server draws now', () => {
  const page = blankPage();

  /** Draws a page; every element of it is known by what it was when this page was drawn. */
  async function stands(inner: string): Promise<void> {
    await page().setContent(`<main>${inner}</main>`);
    await page().evaluate(() => {
      for (const element of document.querySelectorAll('main *')) Object.assign(element, { was: element.id });
    });
  }

  /** Makes it another page. @returns what stands there then */
  async function becomes(inner: string): Promise<string> {
    const module = await moduleIn<Module>(page(), 'morph.ts');
    return module.evaluate(({ morph }, html) => {
      const fresh = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
      morph(document.querySelector('main')!, fresh.querySelector('main')!);
      return document.querySelector('main')!.innerHTML;
    }, inner);
  }

  /** The ids of elements, and which of them stood there before; '-' for a new one. */
  const origins = (selector: string) =>
    page()
      .locator(selector)
      .evaluateAll((elements) => elements.map((each) => `${each.id} ${(each as { was?: string }).was ?? '-'}`));

  it('keeps each element of a list in another order, and what is written in it', async () => {
    await stands('<ul><li id="a"><input></li><li id="b"><input></li><li id="c"><input></li></ul>');
    await page().locator('#b input').fill('half');
    const wanted =
      '<ul><li id="c"><input></li><li id="d"><input></li><li id="a"><input></li><li id="b"><input></li></ul>';
    expect(await becomes(wanted)).toBe(wanted);
    expect(await origins('li')).toEqual(['c c', 'd -', 'a a', 'b b']);
    expect(await page().locator('#b input').inputValue()).toBe('half');
  });

  it('takes away what is not drawn any more, from the beginning, the middle and the end', async () => {
    await stands('<p id="a">1</p><p id="b">2</p><p id="c">3</p><p id="d">4</p><p id="e">5</p>');
    const wanted = '<p id="b">2</p><p id="d">four</p>';
    expect(await becomes(wanted)).toBe(wanted);
    expect(await origins('p')).toEqual(['b b', 'd d']);
  });

  it('leaves the keyboard where it is, also when something comes before it', async () => {
    await stands('<p id="a">12</p><button id="b">Kies</button>');
    await page().locator('#b').focus();
    await becomes('<p id="new">Nieuw</p><p id="a">13</p><button id="b" class="chosen">Kies</button>');
    expect(await page().evaluate(() => document.activeElement?.className)).toBe('chosen');
    expect(await origins('main > *')).toEqual(['new -', 'a a', 'b b']);
  });

  it('leaves the keyboard in what moves to another place', async () => {
    await stands('<ul><li id="a">1</li><li id="b"><a id="link" href="#">2</a></li></ul>');
    await page().locator('#link').focus();
    await becomes('<ul><li id="b"><a id="link" href="#">3</a></li><li id="a">1</li></ul>');
    expect(await page().evaluate(() => document.activeElement?.textContent)).toBe('3');
  });

  it('leaves unfolded what was unfolded, and folded what was folded', async () => {
    await stands('<details id="a"><summary>A</summary>1</details><details id="b"><summary>B</summary>1</details>');
    await page().locator('#a summary').click();
    await becomes('<details id="a"><summary>A</summary>2</details><details id="b"><summary>B</summary>2</details>');
    expect(await page().locator('#a').getAttribute('open')).toBe('');
    expect(await page().locator('#b').getAttribute('open')).toBeNull();
    expect(await page().locator('#a').innerText()).toBe('A\n2');
  });

  it('replaces an element by another kind, and text by an element', async () => {
    await stands('<p id="a">Geen cijfers</p>tekst<em id="c">c</em>');
    const wanted = '<table id="a"><tbody><tr><td>12</td></tr></tbody></table><b id="b">tekst</b><em id="c">c</em>';
    expect(await becomes(wanted)).toBe(wanted);
    expect(await origins('main > *')).toEqual(['a -', 'b -', 'c c']);
  });

  it('does not touch what is kept', async () => {
    await stands('<p id="a" data-kept>said</p><p id="b">1</p>');
    expect(await becomes('<p id="a" data-kept></p><p id="b">2</p>')).toBe(
      '<p id="a" data-kept="">said</p><p id="b">2</p>',
    );
  });

  it('tells a field that somebody changed what is chosen now', async () => {
    await stands('<input id="t" type="checkbox"><select id="s"><option selected>1</option><option>2</option></select>');
    await page().locator('#t').check();
    await page().locator('#s').selectOption('1');
    await becomes(
      '<input id="t" type="checkbox" checked><select id="s"><option>1</option><option selected>2</option></select>',
    );
    expect(await page().locator('#t').isChecked()).toBe(true);
    expect(await page().locator('#s').inputValue()).toBe('2');
  });
});
