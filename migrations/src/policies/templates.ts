/** Who may do what with the rows of a table: an SQL condition per command, `false` where nobody may. */
export interface RowAccess {
  read: string;
  insert: string;
  update: string;
  delete: string;
}

/** The application's role: it owns nothing and row-level security holds it. */
const application = 'regiepunt_app';

/**
 * Puts a table under row-level security: on, forced for its owner too, with a policy for each command.
 * @returns the statements, in order.
 */
export function secureTable(table: string, access: RowAccess, role = application): string[] {
  const commands = ['select'];
  if (access.insert !== 'false') commands.push('insert');
  if (access.update !== 'false') commands.push('update');
  if (access.delete !== 'false') commands.push('delete');
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy ${table}_select on ${table} for select to ${role} using (${access.read})`,
    `create policy ${table}_insert on ${table} for insert to ${role} with check (${access.insert})`,
    `create policy ${table}_update on ${table} for update to ${role} using (${access.update}) with check (${access.update})`,
    `create policy ${table}_delete on ${table} for delete to ${role} using (${access.delete})`,
    `grant ${commands.join(', ')} on ${table} to ${role}`,
  ];
}

/** Class "public": everyone reads, the maintainer writes. */
export const publicTable = (table: string, maintainer: string, read = 'true') =>
  secureTable(table, { read, insert: maintainer, update: maintainer, delete: maintainer });

/** Class "account": only the role that signs people in touches it; the application's own role has no right on it at all. */
export const accountTable = (table: string) =>
  secureTable(table, { read: 'true', insert: 'true', update: 'true', delete: 'true' }, 'regiepunt_access');

/**
 * Narrows a table to what a desk link may touch, beside whatever else its policies ask: restrictive, so that it only ever takes
 * away. Every table of a library with a point in its rows needs it; the server does not start otherwise.
 * @param condition true for everyone who is no desk link (settings.ts, `atOwnDesk`)
 * @param added what holds for new rows, where that is something else
 */
export const narrowToDesk = (table: string, condition: string, added = condition): string[] => [
  `create policy ${table}_of_desk on ${table} as restrictive for all to ${application} using (${condition}) with check (${added})`,
];
