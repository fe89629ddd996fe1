import type { Arranger } from './arranged-rows.ts';
import type { Case } from './expectations.ts';
import type { Network } from './mirrored-networks.ts';

type Variables = Record<string, unknown>;

/**
 * Every way to ask for something of another network: all its ids at once, as its own people would ask, and one id of it at a
 * time, of whatever kind, in a question that is otherwise about one's own.
 */
export async function foreignVariables(
  cases: Case[],
  own: Network,
  foreign: Network,
  arrange: Arranger,
): Promise<Variables[]> {
  const asks: Variables[] = [];
  for (const asked of cases.filter(({ byLink }) => !byLink)) {
    asks.push(await asked.variables(foreign, arrange));
    const ours = await asked.variables(own, arrange);
    const ids = Object.entries(foreign).filter(([kind]) => !['invitationToken', 'deskCode'].includes(kind));
    for (const place of idsIn(ours)) for (const [, id] of ids) asks.push(replaced(ours, place, id));
  }
  return asks;
}

/** Where the ids stand: UUIDs and codes of provinces and municipalities. */
function idsIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value === 'string') return /^([0-9a-f-]{36}|(GM|PV)\d+)$/.test(value) ? [path] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, below]) => idsIn(below, [...path, key]));
}

function replaced(variables: Variables, [first, ...rest]: string[], id: string): Variables {
  const below = rest.length > 0 ? replaced(variables[first!] as Variables, rest, id) : id;
  return { ...variables, [first!]: below };
}
