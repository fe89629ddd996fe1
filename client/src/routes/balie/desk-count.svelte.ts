import type { Day } from '#lib/day.ts';
import { onSent, queue } from '#lib/offline/queue.ts';

type Counted = { visits: number; questions: number };
type OnServer = Counted & { day: Day };

/** What the point registered on a day: what the server counted, what was registered here since, and what still waits here. */
export class DeskCount {
  #server = $state.raw<OnServer | null>(null);
  #here = $state.raw<Readonly<Record<string, { day: Day; questions: number }>>>({});
  /** Taken back here: still on its way perhaps, but no longer to be counted. */
  #gone = $state.raw<readonly string[]>([]);
  readonly #location: string;

  constructor(location: string, server: OnServer) {
    this.#location = location;
    this.#server = server;
  }

  /** Counts what another tab or an earlier page left on this device once it is sent; answers how to stop. */
  watch(): () => void {
    return onSent((visits) => {
      for (const { input } of visits) {
        if (input.locationId === this.#location) this.add(String(input.id), input.day, input.questions.length);
      }
    });
  }

  add(visitId: string, day: Day, questions: number): void {
    this.#here = { ...this.#here, [visitId]: { day, questions } };
  }

  remove(visitId: string): void {
    this.#gone = [...this.#gone, visitId];
  }

  /** Whether the server's count of that day is known; without it, only what this device did is counted. */
  knows(day: Day): boolean {
    return this.#server?.day === day;
  }

  on(day: Day): Counted {
    const waiting = queue.entries.filter(
      (entry) =>
        entry.kind === 'register' &&
        entry.input.locationId === this.#location &&
        entry.input.day === day &&
        !(entry.visitId in this.#here) &&
        !this.#gone.includes(entry.visitId),
    );
    const here = Object.entries(this.#here)
      .filter(([visitId, each]) => each.day === day && !this.#gone.includes(visitId))
      .map(([, each]) => each.questions);
    const questions = [
      ...here,
      ...waiting.map((entry) => (entry.kind === 'register' ? entry.input.questions.length : 0)),
    ];
    const counted = this.#server?.day === day ? this.#server : { visits: 0, questions: 0 };
    return {
      visits: counted.visits + questions.length,
      questions: counted.questions + questions.reduce((sum, each) => sum + each, 0),
    };
  }

  /** Asks the server for the count of another day, without leaving the page; offline it stays unknown. */
  async ask(day: Day): Promise<void> {
    const answer = await fetch(`/balie/aantal?punt=${this.#location}&dag=${day}`).catch(() => null);
    if (!answer?.ok) return;
    this.#server = (await answer.json()) as OnServer;
    this.#here = Object.fromEntries(Object.entries(this.#here).filter(([, each]) => each.day !== day));
  }
}
