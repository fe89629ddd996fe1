import type { HelpForm } from '#lib/graphql/graphql.ts';
import { HELP_FORMS } from '#lib/labels/desk.ts';
import type { NotedQuestion } from './visit-form.ts';

export type Coded = { code: string; label: string };

/** 'DigiD, vraag beantwoord': what was noted, to see at a glance that it is right. */
export function questionInWords(question: NotedQuestion, topics: readonly Coded[], themes: readonly Coded[]): string {
  const labelIn = (codes: readonly Coded[], code: string) => codes.find((each) => each.code === code)?.label;
  const help = question.help.map((each) => HELP_FORMS[each as HelpForm]?.().toLowerCase());
  return [labelIn(topics, question.topic), labelIn(themes, question.theme), ...help].filter(Boolean).join(', ');
}
