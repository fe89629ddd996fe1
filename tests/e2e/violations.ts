/// <reference lib="dom" />
import axe from 'axe-core';
import type { Page } from 'playwright-core';

const options: axe.RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  // Of what is as it should be nothing is written out.
  resultTypes: ['violations'],
};

/**
 * Which rules of accessibility a page goes against, and where. The page looks at itself and hands over only what is
 * wrong: handing over everything that was looked at, to put it together in a second page, took five times as long.
 */
export async function violationsOn(page: Page): Promise<string[]> {
  if (page.frames().length > 1) throw new Error('Inside a frame nobody looks yet: no page had one.');
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (options) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }, options);
}
