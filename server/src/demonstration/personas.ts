import { addDays, type Day } from '../calendar/amsterdam.ts';
import type { TimeSpan } from './time-span.ts';

/** A membership of a persona; the organisation is a key of the plan, or the code of a municipality. */
export interface PersonaMembership {
  role: string;
  library?: string;
  municipality?: string;
  support?: string;
  managesUsers?: boolean;
  /** First day on which it no longer holds. */
  until?: Day;
}

/** Someone to sign in as in the demonstration, by one button and never with a password. */
export interface Persona {
  key: string;
  name: string;
  /** Who this is and what they may do, for the page with the buttons. */
  description: string;
  memberships: PersonaMembership[];
}

/** A user of each role, and one whose membership has ended. */
export function personasOn({ today }: TimeSpan): Persona[] {
  return [
    {
      key: 'balie',
      name: 'Wilma Zandstra',
      description:
        'Baliemedewerker van Bibliotheek De Lindeboom. Registreert bezoeken bij de punten van deze bibliotheek en ziet geen cijfers.',
      memberships: [{ role: 'COUNTER', library: 'lindeboom' }],
    },
    {
      key: 'coordinator',
      name: 'Henk Overmars',
      description:
        'Coördinator van Bibliotheek De Lindeboom. Beheert punten en openingstijden, ziet alle cijfers van de bibliotheek en nodigt collega’s uit.',
      memberships: [{ role: 'COORDINATOR', library: 'lindeboom', managesUsers: true }],
    },
    {
      key: 'balie-en-coordinator',
      name: 'Fatima Driessen',
      description:
        'Baliemedewerker bij Bibliotheek De Lindeboom en coördinator bij Bibliotheek De IJsvogel. Bij De Lindeboom kan zij alleen registreren.',
      memberships: [
        { role: 'COUNTER', library: 'lindeboom' },
        { role: 'COORDINATOR', library: 'ijsvogel' },
      ],
    },
    {
      key: 'gemeente',
      name: 'Marieke Tolhuis',
      description:
        'Contactpersoon van de gemeente Dalfsen. Ziet de totalen van alle punten in Dalfsen, van beide bibliotheken die er werken.',
      memberships: [{ role: 'MUNICIPAL_CONTACT', municipality: 'GM0148' }],
    },
    {
      key: 'controller',
      name: 'Gerard Spijkerman',
      description: 'Controller van de gemeente Dalfsen. Let op het geld en ziet de totalen van Dalfsen.',
      memberships: [{ role: 'MUNICIPAL_CONTROLLER', municipality: 'GM0148' }],
    },
    {
      key: 'poi-adviseur',
      name: 'Sanne Wielinga',
      description:
        'Adviseur van POI De Wegwijzer, voor Overijssel en Gelderland. Ziet de totalen van de bibliotheken en gemeenten daar.',
      memberships: [{ role: 'POI_ADVISER', support: 'wegwijzer' }],
    },
    {
      key: 'landelijk-analist',
      name: 'Joris van der Palm',
      description:
        'Landelijk analist. Ziet de totalen van elke gemeente en van heel Nederland, nooit afzonderlijke bezoeken.',
      memberships: [{ role: 'NATIONAL_ANALYST' }],
    },
    {
      key: 'beheerder',
      name: 'Noor Haverkamp',
      description: 'Platformbeheerder. Beheert organisaties en nodigt de eerste gebruikers uit; ziet geen cijfers.',
      memberships: [{ role: 'PLATFORM_ADMINISTRATOR', managesUsers: true }],
    },
    {
      key: 'balie-elders',
      name: 'Appie Brouwershoek',
      description:
        'Baliemedewerker van Bibliotheek De Zilverreiger in Enschede, Losser en Haaksbergen. Ziet niets van andere bibliotheken.',
      memberships: [{ role: 'COUNTER', library: 'zilverreiger' }],
    },
    {
      key: 'oud-coordinator',
      name: 'Trudy Kamerling',
      description:
        'Was coördinator van Bibliotheek De Zilverreiger; dat is twee maanden geleden afgelopen. Kan inloggen, maar niets meer zien of doen.',
      memberships: [{ role: 'COORDINATOR', library: 'zilverreiger', managesUsers: true, until: addDays(today, -60) }],
    },
  ];
}
