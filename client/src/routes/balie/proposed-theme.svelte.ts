import type { DeskData } from './desk-data.ts';
import { check } from './form-fields.ts';

/** At a point that asks a topic and a theme: the theme that goes with the topic is filled in, unless one was chosen by hand. */
export class ProposedTheme {
  theme = $state('');
  #byHand = false;
  readonly #desk: Pick<DeskData, 'label' | 'topics'>;

  constructor(desk: Pick<DeskData, 'label' | 'topics'>) {
    this.#desk = desk;
  }

  /** Begins anew, with what was chosen before: another theme than that of the topic was chosen by hand. */
  begin({ topic, theme }: { topic: string; theme: string } = { topic: '', theme: '' }): void {
    this.theme = '';
    this.#byHand = theme !== '' && theme !== this.#of(topic);
  }

  /** Follows a choice that was made on the form. */
  follow(form: HTMLFormElement | undefined, { name, value }: HTMLInputElement): void {
    if (name === 'theme') {
      this.#byHand = true;
      this.theme = '';
    }
    if (name !== 'topic' || this.#desk.label !== 'BOTH' || this.#byHand) return;
    this.theme = this.#of(value) ?? '';
    if (form && this.theme) check(form, 'theme', this.theme);
  }

  #of(topic: string): string | null | undefined {
    return this.#desk.topics.find(({ value }) => value === topic)?.theme;
  }
}
