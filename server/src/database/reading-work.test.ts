import type { DataSource } from 'typeorm';
import { expect, it } from 'vitest';
import { ReadingWork } from './reading-work.ts';
import type { TenantSettings } from './unit-of-work.ts';

it('refuses to write, without asking the database for anything', async () => {
  const work = new ReadingWork({} as DataSource, {} as TenantSettings);
  await expect(work.write()).rejects.toThrow('Nothing is written before it is known who asks.');
});
