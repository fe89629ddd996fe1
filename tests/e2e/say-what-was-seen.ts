import { afterEach } from 'vitest';
import { openPages } from './visitor.ts';

/** When a test fails, says what stood on every page that was open: a time-out alone does not tell what was there instead. */
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const { page, troubles } of openPages()) {
    const text = await page.locator('body').innerText({ timeout: 5000 }).catch(String);
    process.stderr.write(`Seen at ${page.url()}:\n${text}\nTroubles: ${troubles.join('\n') || 'none'}\n`);
  }
});
