import { findPersonalData, type PersonalDataKind } from '@regiepunt/personal-data';
import { m } from '../paraglide/messages.js';
import { getLocale } from '../paraglide/runtime.js';

const KINDS: Record<PersonalDataKind, () => string> = {
  BSN: m.survey_personal_BSN,
  TELEPHONE: m.survey_personal_TELEPHONE,
  EMAIL: m.survey_personal_EMAIL,
  IBAN: m.survey_personal_IBAN,
  ADDRESS: m.survey_personal_ADDRESS,
};

/** Why a text of a visitor is refused, in their language: what stands in it, and why that may not be; null when it may be sent. */
export function refusalOf(text: string): string | null {
  const kinds = [...new Set(findPersonalData(text).map(({ kind }) => kind))];
  if (kinds.length === 0) return null;
  const listed = new Intl.ListFormat(getLocale()).format(kinds.map((kind) => KINDS[kind]()));
  return m.survey_improvement_personal({ what: listed });
}
