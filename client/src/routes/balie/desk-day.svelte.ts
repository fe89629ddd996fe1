import { today, type Day } from '#lib/day.ts';
import { resetReason, type ResetReason } from './day-reset.ts';

const LOOK_EVERY_MS = 15_000;

/** The day the desk registers for: today by the device's clock, also when the page came from the cache or stayed open overnight. */
export class DeskDay {
  today = $state('');
  /** Why the desk went back to today by itself, to say so. */
  reset = $state<ResetReason | null>(null);
  #chosen = $state.raw<{ day: Day; on: Day } | null>(null);
  #touched = Date.now();
  readonly day = $derived(this.#chosen?.day ?? this.today);
  readonly past = $derived(this.#chosen !== null);

  constructor(shown: { day: Day; today: Day }) {
    this.today = shown.today;
    if (shown.day < shown.today) this.#chosen = { day: shown.day, on: shown.today };
  }

  /** Follows the clock and the hand; answers how to stop. */
  watch(): () => void {
    const touch = () => (this.#touched = Date.now());
    const look = () => this.#look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    look();
    for (const event of TOUCHES) addEventListener(event, touch, { passive: true });
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      for (const event of TOUCHES) removeEventListener(event, touch);
      document.removeEventListener('visibilitychange', look);
    };
  }

  backToToday(reason: ResetReason | null = null): void {
    this.#chosen = null;
    this.reset = reason;
    const address = location.pathname + location.search.replace(/([?&])dag=[^&]*/, '$1');
    history.replaceState(history.state, '', address);
  }

  #look(): void {
    this.today = today();
    const reason = resetReason(this.#chosen, { today: this.today, restedMs: Date.now() - this.#touched });
    if (reason) this.backToToday(reason);
  }
}

const TOUCHES = ['pointerdown', 'keydown', 'wheel'] as const;
