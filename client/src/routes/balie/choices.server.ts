import type { DeskField, LocationLabel } from '#lib/graphql/graphql.ts';
import * as labels from '#lib/labels/desk.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Choices, Option } from './desk-data.ts';

const optionsOf = <Key extends string>(texts: Record<Key, () => string>) =>
  (Object.keys(texts) as Key[]).map((value) => ({ value, label: texts[value]() }));

/** What may be chosen at a point: what is always asked, and of the rest what its library switched on. */
export function choicesFor(
  fields: readonly DeskField[],
  label: LocationLabel,
  ages: readonly { code: string | number; label: string; choosable: boolean }[],
): Choices {
  const estimate = fields.includes(label === 'IDO' ? 'VISITOR_AT_IDO' : 'VISITOR_AT_INFOPUNT');
  const choice = (on: boolean, label: string, options: readonly Option[]) => (on ? { label, options } : undefined);
  const has = (field: DeskField) => fields.includes(field);
  const offered: Choices = {
    help: { label: m.desk_help(), options: optionsOf(labels.HELP_FORMS) },
    partOfDay: { label: m.desk_part(), options: optionsOf(labels.PARTS_OF_DAY) },
    channel: choice(has('CHANNEL'), m.desk_channel(), optionsOf(labels.CHANNELS)),
    duration: choice(has('DURATION'), m.desk_duration(), optionsOf(labels.DURATIONS)),
    digid: choice(has('DIGID'), m.desk_digid(), optionsOf(labels.DIGID_FOLLOW_UPS)),
    destination: choice(has('REFERRAL'), m.desk_destination(), optionsOf(labels.DESTINATIONS)),
    warm: choice(has('REFERRAL'), m.desk_warm(), optionsOf(labels.WARM)),
    kind: choice(has('KIND'), m.desk_kind(), optionsOf(labels.QUESTION_KINDS)),
    government: choice(has('GOVERNMENT_LEVEL'), m.desk_level(), optionsOf(labels.GOVERNMENT_LEVELS)),
    cameBy: choice(has('CAME_BY'), m.desk_came(), optionsOf(labels.CAME_BY)),
    satisfaction: choice(has('SATISFACTION'), m.desk_satisfaction(), optionsOf(labels.SATISFACTIONS)),
    helperKind: choice(has('HELPER_KIND'), m.desk_helper(), optionsOf(labels.HELPER_KINDS)),
    age: choice(estimate, m.desk_age(), agesOf(ages)),
    gender: choice(estimate, m.desk_gender(), optionsOf(labels.GENDERS)),
    language: choice(estimate, m.desk_language(), optionsOf(labels.LANGUAGES)),
  };
  return Object.fromEntries(Object.entries(offered).filter(([, value]) => value)) as Choices;
}

const agesOf = (ages: Parameters<typeof choicesFor>[2]) =>
  ages.filter(({ choosable }) => choosable).map(({ code, label }) => ({ value: String(code), label }));
