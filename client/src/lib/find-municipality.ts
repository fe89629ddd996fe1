/** Lower case, without accents, apostrophes and dashes: 'Súdwest-Fryslân' and 'sudwest fryslan' are one. */
export function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/^gemeente\s+/, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The municipality someone typed, or those it could be: by whole name, then by beginning, then anywhere in it. */
export function findMunicipality<Named extends { name: string }>(
  municipalities: readonly Named[],
  typed: string,
): { found?: Named; candidates: Named[] } {
  const wanted = plain(typed);
  if (wanted === '') return { candidates: [] };
  const exact = municipalities.find((each) => plain(each.name) === wanted);
  if (exact) return { found: exact, candidates: [] };
  const beginning = municipalities.filter((each) => plain(each.name).startsWith(wanted));
  const candidates =
    beginning.length > 0 ? beginning : municipalities.filter((each) => plain(each.name).includes(wanted));
  return candidates.length === 1 ? { found: candidates[0], candidates: [] } : { candidates: candidates.slice(0, 12) };
}
