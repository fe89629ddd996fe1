/** How long the keys rest before a text is judged, in milliseconds. */
const pause = 600;

/**
 * What the server would say of a text, told while it is written: once the keys rest, and not when the field is left. A field is often
 * left by pressing the button below it, and a warning that then comes or goes moves that button from under the finger: no click.
 */
export class WarningAfterPause {
  /** Why the text would be refused; null when it would not, or was not judged yet. */
  text = $state<string | null>(null);
  #judge: () => string | null;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #pressed = false;

  constructor(judge: () => string | null) {
    this.#judge = judge;
  }

  /** A warning that stands is judged again at each key; a new one waits until the keys rest. */
  typed(): void {
    if (this.text === null) this.#wait();
    else this.text = this.#judge();
  }

  /** Listens on the whole page whether something is being pressed, for as long as the field is there; undo with what it returns. */
  listen(): () => void {
    const down = () => (this.#pressed = true);
    const up = () => (this.#pressed = false);
    // Let go outside the window, nothing tells so: it shows when the pointer comes back.
    const moved = ({ buttons }: PointerEvent) => buttons === 0 && up();
    const ends = ['pointerup', 'pointercancel'] as const;
    addEventListener('pointerdown', down, true);
    addEventListener('pointermove', moved, true);
    for (const end of ends) addEventListener(end, up, true);
    // Of the window alone, and not of the field that is left for the button.
    addEventListener('blur', up);
    return () => {
      clearTimeout(this.#waiting);
      removeEventListener('pointerdown', down, true);
      removeEventListener('pointermove', moved, true);
      for (const end of ends) removeEventListener(end, up, true);
      removeEventListener('blur', up);
    };
  }

  #wait(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => (this.#pressed ? this.#wait() : (this.text = this.#judge())), pause);
  }
}
