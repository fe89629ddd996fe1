import { registerEnumType } from 'type-graphql';

/** What a membership lets someone do in one organisation (rol). */
export enum Role {
  COUNTER = 'COUNTER',
  COORDINATOR = 'COORDINATOR',
  MUNICIPAL_CONTACT = 'MUNICIPAL_CONTACT',
  MUNICIPAL_CONTROLLER = 'MUNICIPAL_CONTROLLER',
  POI_ADVISER = 'POI_ADVISER',
  NATIONAL_ANALYST = 'NATIONAL_ANALYST',
  PLATFORM_ADMINISTRATOR = 'PLATFORM_ADMINISTRATOR',
}

registerEnumType(Role, {
  name: 'Role',
  description: 'What a membership lets someone do in one organisation (rol). It holds for that organisation alone.',
  valuesConfig: {
    COUNTER: { description: 'Registers visits at the desk of a library (baliemedewerker).' },
    COORDINATOR: {
      description:
        'Runs the points of a library: registers, corrects, manages points, reads its figures (coördinator).',
    },
    MUNICIPAL_CONTACT: { description: 'Contact person of a municipality; reads its totals (contactpersoon gemeente).' },
    MUNICIPAL_CONTROLLER: { description: 'Looks after the money of a municipality; reads its totals (controller).' },
    POI_ADVISER: {
      description: 'Advises the libraries of a provincial support organisation; reads their totals (POI-adviseur).',
    },
    NATIONAL_ANALYST: {
      description: 'Reads the totals of the whole country for the national library (landelijk analist, KB).',
    },
    PLATFORM_ADMINISTRATOR: {
      description: 'Manages organisations and first users; sees no figures (platformbeheerder).',
    },
  },
});

/** The kinds of organisation a membership can be of. */
export enum OrganisationKind {
  LIBRARY = 'LIBRARY',
  MUNICIPALITY = 'MUNICIPALITY',
  SUPPORT_ORGANISATION = 'SUPPORT_ORGANISATION',
  PLATFORM = 'PLATFORM',
}

registerEnumType(OrganisationKind, {
  name: 'OrganisationKind',
  description: 'The kind of organisation a membership belongs to (soort organisatie).',
  valuesConfig: {
    LIBRARY: { description: 'Library organisation (bibliotheekorganisatie); its id is a UUID.' },
    MUNICIPALITY: { description: 'Municipality (gemeente); its id is the code, such as GM0148.' },
    SUPPORT_ORGANISATION: { description: 'Provincial support organisation (POI); its id is a UUID.' },
    PLATFORM: { description: 'The platform itself, for national analysts and administrators; its id is "NL".' },
  },
});

/** The kind of organisation each role belongs to. */
export const organisationKindOf: Record<Role, OrganisationKind> = {
  [Role.COUNTER]: OrganisationKind.LIBRARY,
  [Role.COORDINATOR]: OrganisationKind.LIBRARY,
  [Role.MUNICIPAL_CONTACT]: OrganisationKind.MUNICIPALITY,
  [Role.MUNICIPAL_CONTROLLER]: OrganisationKind.MUNICIPALITY,
  [Role.POI_ADVISER]: OrganisationKind.SUPPORT_ORGANISATION,
  [Role.NATIONAL_ANALYST]: OrganisationKind.PLATFORM,
  [Role.PLATFORM_ADMINISTRATOR]: OrganisationKind.PLATFORM,
};

/** Id of the platform as an organisation, and of the nation as a scope of figures. */
export const nationId = 'NL';
