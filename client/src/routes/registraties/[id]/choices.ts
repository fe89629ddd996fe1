/** Something with a name to choose by. */
export type Named = { id: string; name: string };

/** The options of a closed list of the schema, in its order. */
export const choices = (labels: Record<string, () => string>): { value: string; label: string }[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label: label() }));

/** Things with a name as options, by name. */
export const named = (things: readonly Named[]): { value: string; label: string }[] =>
  things.map(({ id, name }) => ({ value: id, label: name })).sort((a, b) => a.label.localeCompare(b.label, 'nl'));
