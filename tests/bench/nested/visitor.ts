import { built } from './built.ts';

const { tenantSettings } =
  await built<typeof import('../../../server/src/access/tenant-settings.ts')>('access/tenant-settings');

/** What the policies know of someone who is not signed in: the same for every contestant, by the names PostgreSQL knows. */
export const visitorSettings: Record<string, string> = Object.fromEntries(
  Object.entries(tenantSettings(null)).map(([name, value]) => [`regiepunt.${name}`, value]),
);
