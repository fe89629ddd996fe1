/// <reference lib="dom" />
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type BrowserContext, type BrowserContextOptions, type Page, chromium as playwright } from 'playwright-core';
import { expect } from 'vitest';
import { platform } from './platform.ts';
import { signInByButton } from './visitor.ts';

/** A tablet at the desk: a browser with a profile that outlives it, so that it can be shut down and started again. */
export class DeskDevice {
  readonly #profile = mkdtempSync(join(tmpdir(), 'regiepunt-device-'));
  readonly #options: BrowserContextOptions & { args?: string[] };
  context!: BrowserContext;

  constructor(options: BrowserContextOptions & { args?: string[] } = {}) {
    this.#options = options;
  }

  /** Starts the browser; offline, it has no network from its first moment. */
  async start(offline = false): Promise<Page> {
    const { args = [], ...options } = this.#options;
    this.context = await playwright.launchPersistentContext(this.#profile, {
      executablePath: await chromium.executablePath(),
      args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage', ...args],
      headless: true,
      baseURL: platform().address,
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    await this.context.setOffline(offline);
    return this.context.pages()[0] ?? (await this.context.newPage());
  }

  /** Signs in, opens the desk, and waits until it would open without a network too. */
  async prepare(page: Page, persona: string): Promise<void> {
    await signInByButton(page, persona);
    await openDesk(page);
    await expect.poll(() => page.evaluate(opensOffline), { timeout: 30_000 }).toBe(true);
  }

  async end(): Promise<void> {
    await this.context?.close();
    rmSync(this.#profile, { recursive: true, force: true });
  }
}

/** In the page: whether the worker is in charge and has the desk. */
async function opensOffline(): Promise<boolean> {
  const kept = await caches.open('regiepunt-balie').then((cache) => cache.match('/balie'));
  return kept !== undefined && navigator.serviceWorker.controller !== null;
}

/** Opens the desk and waits until it has come to life: its waiting list says how it stands. */
export async function openDesk(page: Page, address = '/balie'): Promise<void> {
  await page.goto(address);
  await alive(page);
}

export async function alive(page: Page): Promise<void> {
  await page.locator('[data-testid=wachtend][data-alive]').waitFor({ state: 'attached' });
}

/** Sets the clock of the device; the page looks at it as when someone wakes the tablet. */
export async function setClock(page: Page, time: Date): Promise<void> {
  await page.clock.setFixedTime(time);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

/** Registers the commonest visit by keyboard: DigiD, question answered; it is kept once the form is empty again. */
export async function register(page: Page): Promise<void> {
  await page.keyboard.press('2');
  await page.keyboard.press('x');
  await page.locator('input[name=help]:checked').waitFor({ state: 'attached' });
  await page.keyboard.press('Enter');
  await page.locator('input[name=help]:checked').waitFor({ state: 'detached' });
}

/** How many visits and undos wait on this device, as its store has it. */
export async function waitingOn(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('regiepunt-balie');
        opening.onerror = () => reject(new Error('The store does not open'));
        opening.onsuccess = () => {
          const counting = opening.result.transaction('entries').objectStore('entries').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
}
