import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';

/** What figures can be about. */
export enum ScopeKind {
  LOCATION = 'LOCATION',
  LIBRARY = 'LIBRARY',
  LIBRARY_IN_MUNICIPALITY = 'LIBRARY_IN_MUNICIPALITY',
  MUNICIPALITY = 'MUNICIPALITY',
  SUPPORT_ORGANISATION = 'SUPPORT_ORGANISATION',
  PROVINCE = 'PROVINCE',
  NATION = 'NATION',
}
registerEnumType(ScopeKind, {
  name: 'ScopeKind',
  description: 'What figures are about (gebied).',
  valuesConfig: {
    LOCATION: { description: 'One point (informatiepunt), by its UUID.' },
    LIBRARY: { description: 'One library, in all its municipalities.' },
    LIBRARY_IN_MUNICIPALITY: {
      description:
        'The points of one library in one municipality, by "<UUID of the library>:<code of the municipality>".',
    },
    MUNICIPALITY: { description: 'One municipality, over all libraries that work there.' },
    SUPPORT_ORGANISATION: { description: 'All libraries a POI advises today, wherever their points lie.' },
    PROVINCE: { description: 'One province, over all libraries that work there, by its code.' },
    NATION: { description: 'The whole country; its id is "NL".' },
  },
});

const ids =
  'UUID of a point, library or POI, code of a municipality or province, "<UUID>:<code>" of a library in a municipality, or "NL".';

/** What figures are about, by id. */
@InputType({ description: 'What figures are about.' })
export class ScopeInput {
  @Field(() => ScopeKind, { description: 'The kind.' })
  kind: ScopeKind;

  @Field(() => ID, { description: ids })
  id: string;
}

/** What figures are about, with its name. */
@ObjectType({ description: 'What figures are about, with its name.', simpleResolvers: true })
export class Scope {
  @Field(() => ScopeKind, { description: 'The kind.' })
  kind: ScopeKind;

  @Field(() => ID, { description: ids })
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;
}
