import { registerEnumType } from 'type-graphql';

/** The fields of a registration a library may leave out; day, part of day, topic or theme, and help are always asked. */
export enum DeskField {
  CHANNEL = 'CHANNEL',
  DURATION = 'DURATION',
  SATISFACTION = 'SATISFACTION',
  HELPER_KIND = 'HELPER_KIND',
  CAME_BY = 'CAME_BY',
  KIND = 'KIND',
  ORGANISATION = 'ORGANISATION',
  GOVERNMENT_LEVEL = 'GOVERNMENT_LEVEL',
  DIGID = 'DIGID',
  REFERRAL = 'REFERRAL',
  VISITOR_AT_IDO = 'VISITOR_AT_IDO',
  VISITOR_AT_INFOPUNT = 'VISITOR_AT_INFOPUNT',
}
registerEnumType(DeskField, {
  name: 'DeskField',
  description: 'A field of the registration that the desks of a library may ask or leave out (veld aan de balie).',
  valuesConfig: {
    CHANNEL: { description: 'How the contact came about (kanaal).' },
    DURATION: { description: 'How long it took (duur).' },
    SATISFACTION: { description: 'Whether the visitor was helped to satisfaction (naar tevredenheid geholpen).' },
    HELPER_KIND: { description: 'What kind of helper it was (wie hielp: soort medewerker).' },
    CAME_BY: { description: 'How the visitor came to the point (hoe gekomen).' },
    KIND: { description: 'Digital government, library service or other (soort vraag).' },
    ORGANISATION: { description: 'The organisation the question is about (organisatie).' },
    GOVERNMENT_LEVEL: { description: 'The level of government the question is about (overheidslaag).' },
    DIGID: { description: 'What was done about DigiD (DigiD).' },
    REFERRAL: { description: 'Where somebody was referred to, and how (doorverwijzing).' },
    VISITOR_AT_IDO: { description: 'Estimated age, gender and language at an IDO (schatting van de bezoeker).' },
    VISITOR_AT_INFOPUNT: { description: 'The same estimate at an Infopunt (schatting van de bezoeker).' },
  },
});

/** What the desks of a library ask until it chooses otherwise: the visitor is estimated at an Infopunt, not at an IDO. */
export const standardFields: readonly DeskField[] = [
  DeskField.CHANNEL,
  DeskField.DURATION,
  DeskField.CAME_BY,
  DeskField.DIGID,
  DeskField.REFERRAL,
  DeskField.VISITOR_AT_INFOPUNT,
];

/** Chosen fields once each, in the order of the form. */
export const inFormOrder = (fields: readonly DeskField[]): DeskField[] =>
  Object.values(DeskField).filter((field) => fields.includes(field));
