/**
 * The settings that carry who asks, local to one transaction. After COMMIT a local setting reads as '' and not as NULL, hence
 * nullif; wrapped in a sub-select, so that PostgreSQL reads it once per statement and not once per row.
 */
const setting = (name: string) => `nullif(current_setting('regiepunt.${name}', true), '')`;

/** True when `column` is one of the library ids in the setting. */
export const libraryIn = (
  name: 'libraries_register' | 'libraries_read' | 'libraries_manage' | 'libraries_count' | 'libraries_measure_own',
  column = 'library_id',
) => `${column} = any ((select ${setting(name)}::uuid[])::uuid[])`;

/** True when `column` is one of the municipality codes in the setting. */
export const municipalityIn = (name: 'municipalities_read' | 'municipalities_write', column = 'municipality_code') =>
  `${column} = any ((select ${setting(name)}::text[])::text[])`;

/** True when `column` is the user who asks. */
export const isUser = (column: string) => `${column} = (select ${setting('user_id')}::uuid)`;

/** True for a platform administrator. */
export const isPlatform = `(select ${setting('platform')} = 'on')`;

/** The kind of whoever acts, as the trail keeps it. */
export const actorKind = setting('actor_kind');

const deskLocation = `(select ${setting('desk_location')}::uuid)`;

/** True when `column` is the one point of the desk link that asks; for everyone else always. */
export const atOwnDesk = (column = 'location_id') => `(${deskLocation} is null or ${column} = ${deskLocation})`;

/** True when a condition about the point of the desk link that asks holds, named `{desk}` in it; for everyone else always. */
export const whereOfDesk = (condition: string) =>
  `(${deskLocation} is null or ${condition.replaceAll('{desk}', deskLocation)})`;
