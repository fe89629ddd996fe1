import type { WhiteSpotsQuery } from '#lib/graphql/graphql.ts';
import type { Metres } from '#lib/rijksdriehoek.ts';

type Spots = NonNullable<WhiteSpotsQuery['whiteSpots']>;

/** Room around the area, in metres. */
const ROOM = 7000;
/** Height of a name on the map, and how far above the middle of its municipality it stands, in hundredths of the map. */
export const NAME = { height: 3.4, above: 2 } as const;
/** Inhabitants per square kilometre from which a square is darker. */
const LEVELS = [0, 250, 1000] as const;

/** An area as a few SVG paths, in metres with the north on top: squares where people live, points, names. */
export function spotMap({ squares, squareKm, points, municipalities }: Spots, place: Metres | null) {
  const size = squareKm * 1000;
  const spots: Metres[] = [...municipalities, ...(place ? [place] : [])];
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
  const box = {
    x: Math.min(...xs) - ROOM,
    y: -Math.max(...ys) - ROOM,
    width: Math.max(...xs) - Math.min(...xs) + 2 * ROOM,
    height: Math.max(...ys) - Math.min(...ys) + 2 * ROOM,
  };
  const unit = Math.min(box.width, box.height) / 100;
  const inside = ({ x, y }: Metres) => x > box.x && x < box.x + box.width && -y > box.y && -y < box.y + box.height;
  const shown = squares.filter(inside);
  const far = (each: (typeof squares)[number]) => each.covered < each.inhabitants / 2;
  const level = (each: (typeof squares)[number]) =>
    LEVELS.findLastIndex((least) => each.inhabitants / squareKm ** 2 >= least);
  const path = (some: typeof squares) =>
    some.map(({ x, y }) => `M${x} ${-y - size}h${size}v${size}h${-size}z`).join('');
  return {
    box,
    unit,
    near: path(shown.filter((each) => !far(each))),
    far: LEVELS.map((_, at) => path(shown.filter((each) => far(each) && level(each) === at))),
    points: points
      .filter(inside)
      .filter(({ state, counts }) => counts || state === 'PLANNED' || state === 'TRIAL')
      .map(({ id, name, x, y, counts }) => ({ id, name, x, y: -y, counts })),
    names: namesOf(municipalities, box, unit),
  };
}

/** The names there is room for, the places with most inhabitants first: none stands on another. */
function namesOf(municipalities: Spots['municipalities'], box: { x: number; width: number }, unit: number) {
  const people = ({ coverage }: Spots['municipalities'][number]) => coverage?.inhabitants ?? 0;
  const placed: { name: string; x: number; y: number; half: number }[] = [];
  for (const each of municipalities.toSorted((a, b) => people(b) - people(a))) {
    // A letter is on average some half as wide as it is high.
    const half = (each.name.length * NAME.height * unit * 0.55) / 2;
    const x = Math.max(box.x + half, Math.min(each.x, box.x + box.width - half));
    const here = { name: each.name, x, y: -each.y, half };
    const free = placed.every(
      (other) =>
        Math.abs(other.x - x) > other.half + half + unit || Math.abs(other.y - here.y) > NAME.height * unit * 1.2,
    );
    if (free) placed.push(here);
  }
  return placed.map(({ name, x, y }) => ({ name, x, y }));
}

export type SpotMapLayout = ReturnType<typeof spotMap>;
