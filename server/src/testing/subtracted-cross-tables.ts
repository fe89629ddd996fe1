import type { Random } from '../demonstration/random.ts';
import { type CrossYear, answerAt } from '../disclosure/cross-tables/cells/cross-year.ts';
import type { CrossDecision } from '../disclosure/cross-tables/decide-cross-table.ts';

/**
 * Subtracts pairs of answers that are shown, of one cell in two areas, or of what is left of a row or column whose figure everyone knows when the other
 * cells of it that are shown are taken off; and counts how often what is left is a hidden answer. Each cell of a point has a random number of 62
 * bits: two sets of them are the same when the sums of their numbers are.
 */
export function recoveredBySubtracting(
  year: CrossYear,
  { hidden, covered }: CrossDecision,
  { pairs, chance }: { pairs: number; chance: Random },
): number {
  const { rows, columns } = year;
  const random = () => (BigInt(chance.integer(1, 2 ** 31)) << 31n) + BigInt(chance.integer(0, 2 ** 31 - 1));
  const numbers = new BigInt64Array(year.areas * rows * columns);
  for (const { areas } of year.points)
    for (let row = 0; row < rows; row += 1)
      for (let column = 0; column < columns; column += 1) {
        const number = random();
        for (const area of areas) numbers[answerAt(year, area, row, column)]! += number;
      }
  const secret = new Set<bigint>();
  const shown: { number: bigint; about: string }[] = [];
  const lines = Array.from({ length: year.areas }, (_, area) => [
    ...Array.from({ length: rows }, (_row, row) =>
      Array.from({ length: columns }, (_, c) => answerAt(year, area, row, c)),
    ),
    ...Array.from({ length: columns }, (_column, c) =>
      Array.from({ length: rows }, (_, row) => answerAt(year, area, row, c)),
    ),
  ]).flat();
  hidden.forEach((isHidden, at) => {
    if (covered[at] === 1) secret.add(numbers[at]!);
    else if (isHidden === 0) shown.push({ number: numbers[at]!, about: `cell ${at % (rows * columns)}` });
  });
  for (const line of lines) {
    const open = line.filter((at) => hidden[at] === 1);
    if (open.length > 0) shown.push({ number: open.reduce((sum, at) => sum + numbers[at]!, 0n), about: 'rest' });
  }
  shown.push({ number: 0n, about: 'rest' });
  const comparable = [...Map.groupBy(shown, ({ about }) => about).values()];
  let found = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    const same = chance.pick(comparable);
    const difference = chance.pick(same).number - chance.pick(same).number;
    if (secret.has(difference) || secret.has(-difference)) found += 1;
  }
  return found;
}
