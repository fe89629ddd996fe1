import { addDays } from '../calendar/amsterdam.ts';
import type { RowsByTable } from './network-rows.ts';
import { personasOn, type PersonaMembership } from './personas.ts';
import { libraryIds, supportIds } from './plan-ids.ts';
import type { Random } from './random.ts';
import type { TimeSpan } from './time-span.ts';

/** The personas with their memberships, valid through the three years. None has a password: they sign in by a button only. */
export function personaRows(span: TimeSpan, chance: Random): RowsByTable {
  const libraries = libraryIds(chance);
  const supports = supportIds(chance);
  const users: Record<string, unknown>[] = [];
  const memberships: Record<string, unknown>[] = [];
  for (const [at, persona] of personasOn(span).entries()) {
    const ids = chance.fork(`persona ${persona.key}`);
    const id = ids.uuid();
    users.push({
      id,
      email: `${persona.key}@demo.regiepunt.example`,
      name: persona.name,
      persona: persona.key,
      persona_description: persona.description,
      // A day apart, in the order of the page with the buttons.
      created_on: addDays(span.from, at),
    });
    const row = ({ role, library, municipality, support, managesUsers, until }: PersonaMembership) => ({
      id: ids.uuid(),
      user_id: id,
      role,
      library_id: library ? libraries.get(library) : null,
      municipality_code: municipality ?? null,
      support_organisation_id: support ? supports.get(support) : null,
      manages_users: managesUsers ?? false,
      valid_from: span.from,
      valid_until: until ?? null,
    });
    memberships.push(...persona.memberships.map(row));
  }
  return [
    ['app_user', users],
    ['membership', memberships],
  ];
}
