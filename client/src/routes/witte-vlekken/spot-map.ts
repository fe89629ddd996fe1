import type { WhiteSpotsQuery } from '#lib/graphql/graphql.ts';
import type { Metres } from '#lib/rijksdriehoek.ts';

type Spots = NonNullable<WhiteSpotsQuery['whiteSpots']>;

/** Room around the area, in metres. */
const ROOM = 7000;
/** With more municipalities names would stand on each other. */
const MOST_NAMES = 12;
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
  const inside = ({ x, y }: Metres) => x > box.x && x < box.x + box.width && -y > box.y && -y < box.y + box.height;
  const shown = squares.filter(inside);
  const far = (each: (typeof squares)[number]) => each.covered < each.inhabitants / 2;
  const level = (each: (typeof squares)[number]) =>
    LEVELS.findLastIndex((least) => each.inhabitants / squareKm ** 2 >= least);
  const path = (some: typeof squares) =>
    some.map(({ x, y }) => `M${x} ${-y - size}h${size}v${size}h${-size}z`).join('');
  return {
    box,
    unit: Math.min(box.width, box.height) / 100,
    near: path(shown.filter((each) => !far(each))),
    far: LEVELS.map((_, at) => path(shown.filter((each) => far(each) && level(each) === at))),
    points: points
      .filter(inside)
      .filter(({ state, counts }) => counts || state === 'PLANNED' || state === 'TRIAL')
      .map(({ id, name, x, y, counts }) => ({ id, name, x, y: -y, counts })),
    names: municipalities.length > MOST_NAMES ? [] : municipalities.map(({ name, x, y }) => ({ name, x, y: -y })),
  };
}

export type SpotMapLayout = ReturnType<typeof spotMap>;
