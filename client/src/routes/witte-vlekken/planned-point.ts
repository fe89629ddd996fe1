import type { WhatIfQuery } from '#lib/graphql/graphql.ts';
import { type Degrees, type Metres, degreesOf } from '#lib/rijksdriehoek.ts';

export type WhatIf = NonNullable<WhatIfQuery['whatIf']>;

interface Ways {
  /** What a point there would change; null when that cannot be asked now. */
  ask: (place: Degrees) => Promise<WhatIf | null>;
  /** Opens the page with the point there. */
  go: (place: Degrees) => Promise<void>;
  /** Shows where it is being moved to, and what it changes there as far as that is known; nulls: what the page says. */
  show: (place: Metres | null, whatIf: WhatIf | null) => void;
}

/** Milliseconds without a key after which a point has come to where it was moved to. */
const PAUSE = 800;

/**
 * A point while someone moves it over the map. Where it is and what it changes are shown at once; the page, with its address to share,
 * follows when it lies still. Without JavaScript the links beside the map do the same, a page at a time.
 */
export class PlannedPoint {
  readonly #ways: Ways;
  #place: Metres | null = null;
  #whatIf: WhatIf | null = null;
  #asking = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(ways: Ways) {
    this.#ways = ways;
  }

  /** Moves it, in the hand of someone who will let go. */
  move(place: Metres): void {
    clearTimeout(this.#pause);
    this.#show(place, this.#whatIf);
    void this.#tell();
  }

  /** Moves it by a key: it lies still when no other follows. */
  step(place: Metres): void {
    this.move(place);
    this.#pause = setTimeout(() => void this.settle(), PAUSE);
  }

  /** It lies still: the page follows. */
  async settle(): Promise<void> {
    clearTimeout(this.#pause);
    const place = this.#place;
    if (!place) return;
    await this.#ways.go(degreesOf(place));
    // Unless it was taken up again meanwhile.
    if (this.#place === place) this.#show(null, null);
  }

  /** Asks about the place where it is now, one at a time: places it passed meanwhile are never asked about. */
  async #tell(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    for (let told: Metres | null = null; this.#place && this.#place !== told;) {
      told = this.#place;
      const whatIf = await this.#ways.ask(degreesOf(told));
      if (whatIf && this.#place) this.#show(this.#place, whatIf);
    }
    this.#asking = false;
  }

  #show(place: Metres | null, whatIf: WhatIf | null): void {
    [this.#place, this.#whatIf] = [place, whatIf];
    this.#ways.show(place, whatIf);
  }
}
