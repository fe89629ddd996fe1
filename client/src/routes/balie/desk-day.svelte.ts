import { today, type Day } from '#lib/day.ts';
import { chosenAfter, resetReason, type ChosenDay, type ResetReason } from './day-reset.ts';

const LOOK_EVERY_MS = 15_000;

/** The day the desk registers for: today by the device's clock, also when the page came from the cache or stayed open overnight. */
export class DeskDay {
  today = $state('');
  /** Why the desk went back to today by itself, to say so. */
  reset = $state<ResetReason | null>(null);
  #chosen = $state.raw<ChosenDay | null>(null);
  #touched = Date.now();
  #busy = () => false;
  readonly day = $derived(this.#chosen?.day ?? this.today);
  readonly past = $derived(this.#chosen !== null);
  /** Whether midnight passed while something was filled in: it stays of the day it was begun for. */
  readonly heldOver = $derived(this.#chosen !== null && this.#chosen.on !== this.today);

  constructor(shown: { day: Day; today: Day }) {
    this.today = shown.today;
    if (shown.day < shown.today) this.#chosen = { day: shown.day, on: shown.today };
  }

  /** Follows the clock and the hand; answers how to stop. */
  watch(): () => void {
    const touch = () => (this.#touched = Date.now());
    const look = () => this.look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    // A page from the cache may be of another day: what is tapped on it now is of today.
    this.today = today();
    look();
    for (const event of TOUCHES) addEventListener(event, touch, { passive: true });
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      for (const event of TOUCHES) removeEventListener(event, touch);
      document.removeEventListener('visibilitychange', look);
    };
  }

  /** The day does not change by itself while this says that something is filled in. */
  holdWhile(busy: () => boolean): void {
    this.#busy = busy;
  }

  /** Goes on for an earlier day, as if it was chosen now. */
  choose(day: Day): void {
    this.#chosen = day < this.today ? { day, on: this.today } : null;
    this.reset = null;
  }

  /** Goes on with what was begun for an earlier day; once it is saved, the desk is back at today. */
  hold(day: Day): void {
    if (day < this.day) this.#chosen = { day, on: day };
  }

  backToToday(reason: ResetReason | null = null): void {
    this.#chosen = null;
    this.reset = reason;
    const address = location.pathname + location.search.replace(/([?&])dag=[^&]*/, '$1');
    history.replaceState(history.state, '', address);
  }

  /** Looks at the clock: before saving, so that it is for the day that is shown, and after, since then nothing holds the day. */
  look(): void {
    const now = { today: today(), restedMs: Date.now() - this.#touched, busy: this.#busy() };
    this.#chosen = chosenAfter({ chosen: this.#chosen, shown: this.today }, now);
    this.today = now.today;
    const reason = resetReason(this.#chosen, now);
    if (reason) this.backToToday(reason);
  }
}

const TOUCHES = ['pointerdown', 'keydown', 'wheel'] as const;
