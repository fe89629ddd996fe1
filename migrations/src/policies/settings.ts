/**
 * The settings that carry who asks, local to one transaction. After COMMIT a local setting reads as '' and not as NULL, hence
 * nullif; wrapped in a sub-select, so that PostgreSQL reads it once per statement and not once per row.
 */
const setting = (name: string) => `nullif(current_setting('regiepunt.${name}', true), '')`;

/** True when `column` is one of the library ids in the setting. */
export const libraryIn = (name: 'libraries_register' | 'libraries_manage' | 'libraries_count', column = 'library_id') =>
  `${column} = any ((select ${setting(name)}::uuid[])::uuid[])`;

/** True when `column` is the user who asks. */
export const isUser = (column: string) => `${column} = (select ${setting('user_id')}::uuid)`;

/** True for a platform administrator. */
export const isPlatform = `(select ${setting('platform')} = 'on')`;
