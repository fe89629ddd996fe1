import type { DeskData, Option } from './desk-data.ts';
import type { NotedQuestion } from './visit-form.ts';

/** 'DigiD, vraag beantwoord': what was noted, to see at a glance that it is right. */
export function questionInWords(
  question: Pick<NotedQuestion, 'topic' | 'theme' | 'help'>,
  { topics, themes, choices }: Pick<DeskData, 'topics' | 'themes' | 'choices'>,
): string {
  const labelOf = (options: readonly Option[], value: string) => options.find((each) => each.value === value)?.label;
  const help = question.help.map((form) => labelOf(choices.help.options, form)?.toLowerCase());
  return [labelOf(topics, question.topic), labelOf(themes, question.theme), ...help].filter(Boolean).join(', ');
}
