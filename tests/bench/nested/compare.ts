import { size } from './network.ts';

interface Answer {
  data: { libraries: { locations: { name: string }[] }[] };
}

/** An answer without what is a matter of style: white space, and seconds on the clock. */
function normalised(body: string): Answer {
  return JSON.parse(body, (name, value: unknown) =>
    name === 'opens' || name === 'closes' ? String(value).slice(0, 5) : value,
  ) as Answer;
}

/**
 * Makes sure that everyone answers the same, in the same order, and nothing that row-level security hides.
 * @throws with the first place where two answers part.
 */
export function compareBodies(bodies: Map<string, string>): void {
  const [[firstName, first], ...others] = [...bodies].map(([name, body]) => [name, normalised(body)] as const) as [
    [string, Answer],
    ...[string, Answer][],
  ];
  for (const [name, answer] of others) {
    const place = firstDifference(first, answer, '');
    if (place !== null) throw new Error(`${name} does not answer what ${firstName} answers: they part at ${place}.`);
  }
  const { libraries } = first.data;
  const locations = libraries.flatMap((library) => library.locations);
  if (libraries.length !== size.libraries || locations.length !== size.locations) {
    throw new Error(
      `The answer has ${libraries.length} libraries and ${locations.length} points; ${size.libraries} and ${size.locations} may be seen.`,
    );
  }
}

function firstDifference(one: unknown, other: unknown, path: string): string | null {
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other)
    return one === other ? null : `${path} (${String(one)}, ${String(other)})`;
  const keys = Object.keys(one);
  if (keys.join() !== Object.keys(other).join()) return `${path} (${keys.join()}; ${Object.keys(other).join()})`;
  for (const key of keys) {
    const place = firstDifference(one[key as never], other[key as never], `${path}/${key}`);
    if (place !== null) return place;
  }
  return null;
}
