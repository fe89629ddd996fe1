import {
  cameByWords,
  channelWords,
  destinationWords,
  digidWords,
  durationWords,
  genderWords,
  governmentLevelWords,
  helpWords,
  helperKindWords,
  kindWords,
  languageWords,
  partOfDayWords,
  satisfactionWords,
  warmWords,
} from '../exports/words.ts';
import { Dimension } from './dimension.type.ts';

/** What each dimension is called, in Dutch. */
export const dimensionNames: Readonly<Record<Dimension, string>> = {
  TOPIC: 'Onderwerp',
  THEME: 'Thema',
  KIND: 'Soort vraag',
  ORGANISATION: 'Organisatie',
  GOVERNMENT_LEVEL: 'Overheidslaag',
  DIGID: 'Vervolg bij DigiD',
  HELP: 'Geboden hulp',
  SOLVED: 'Opgelost',
  REFERRAL_DESTINATION: 'Doorverwezen naar',
  REFERRAL_ORGANISATION: 'Doorverwezen naar organisatie',
  REFERRAL_WARM: 'Warm doorverwezen',
  CAME_BY: 'Gekomen via',
  SENDER: 'Verwijzer',
  CHANNEL: 'Kanaal',
  WEEKDAY: 'Weekdag',
  AGE: 'Leeftijd',
  GENDER: 'Geslacht',
  LANGUAGE: 'Eerste taal',
  DURATION: 'Duur',
  SATISFACTION: 'Naar tevredenheid geholpen',
  HELPER_KIND: 'Soort helper',
  PART_OF_DAY: 'Dagdeel',
  OPENING_HOURS_CLASS: 'Openingsuren per week',
  VARIANT: 'Variant',
  HOST_KIND: 'Soort plek',
};

const weekdays = ['Maandag', 'Dinsdag', 'Woensdag', 'Donderdag', 'Vrijdag', 'Zaterdag', 'Zondag'];

/** The words of the dimensions whose codes are fixed, in the order in which they are shown. */
const fixed: Partial<Record<Dimension, Readonly<Record<string, string>>>> = {
  KIND: kindWords,
  GOVERNMENT_LEVEL: governmentLevelWords,
  DIGID: digidWords,
  HELP: helpWords,
  SOLVED: { YES: 'opgelost', NO: 'niet opgelost' },
  REFERRAL_DESTINATION: destinationWords,
  REFERRAL_WARM: warmWords,
  CAME_BY: cameByWords,
  CHANNEL: channelWords,
  GENDER: genderWords,
  LANGUAGE: languageWords,
  DURATION: durationWords,
  SATISFACTION: satisfactionWords,
  HELPER_KIND: helperKindWords,
  PART_OF_DAY: partOfDayWords,
  OPENING_HOURS_CLASS: {
    UP_TO_8: 'tot en met 8 uur',
    FROM_8_TO_16: 'meer dan 8 tot en met 16 uur',
    FROM_16_TO_24: 'meer dan 16 tot en met 24 uur',
    FROM_24_TO_32: 'meer dan 24 tot en met 32 uur',
    FROM_32_TO_40: 'meer dan 32 en minder dan 40 uur',
    FROM_40: '40 uur of meer',
    UNKNOWN: 'geen uren ingevuld',
  },
  VARIANT: { BASIC: 'basis', ALWAYS_AVAILABLE: 'altijd aanwezig', BROAD: 'breed informatiepunt' },
  HOST_KIND: {
    LIBRARY_BRANCH: 'bibliotheekvestiging',
    KULTURHUS: 'kulturhus',
    COMMUNITY_CENTRE: 'buurthuis',
    JOINT_SQUARE: 'gezamenlijk plein',
    NEIGHBOURHOOD_TEAM: 'wijkteam',
    TOWN_HALL: 'gemeentehuis',
    HOSPITAL: 'ziekenhuis',
    PHARMACY: 'apotheek',
    GP_PRACTICE: 'huisartsenpraktijk',
    CARE_HOME: 'verzorgingshuis',
    SUPERMARKET: 'supermarkt',
    SHOP: 'winkel',
    RESTAURANT: 'restaurant',
    MOBILE: 'mobiel punt',
    TELEPHONE: 'telefonisch punt',
  },
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A code of a dimension with what people read. */
export interface Label {
  code: string;
  label: string;
}

/** The codes of a dimension with their words, in the order in which they are shown; null where they are in a list or directory. */
export const fixedLabels = (dimension: Dimension): readonly Label[] | null => labels[dimension] ?? null;

const labels: Partial<Record<Dimension, readonly Label[]>> = {
  ...Object.fromEntries(
    Object.entries(fixed).map(([dimension, words]) => [
      dimension,
      Object.entries(words).map(([code, label]) => ({ code, label: capital(label) })),
    ]),
  ),
  WEEKDAY: weekdays.map((label, at) => ({ code: String(at + 1), label })),
};
