import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';

/** What figures can be about. */
export enum ScopeKind {
  LIBRARY = 'LIBRARY',
  MUNICIPALITY = 'MUNICIPALITY',
  SUPPORT_ORGANISATION = 'SUPPORT_ORGANISATION',
  NATION = 'NATION',
}
registerEnumType(ScopeKind, {
  name: 'ScopeKind',
  description: 'What figures are about (gebied).',
  valuesConfig: {
    LIBRARY: { description: 'One library, in all its municipalities.' },
    MUNICIPALITY: { description: 'One municipality, over all libraries that work there.' },
    SUPPORT_ORGANISATION: { description: 'All libraries a POI advises today, wherever their points lie.' },
    NATION: { description: 'The whole country; its id is "NL".' },
  },
});

/** What figures are about, by id. */
@InputType({ description: 'What figures are about.' })
export class ScopeInput {
  @Field(() => ScopeKind, { description: 'The kind.' })
  kind: ScopeKind;

  @Field(() => ID, { description: 'UUID of a library or POI, code of a municipality, or "NL".' })
  id: string;
}

/** What figures are about, with its name. */
@ObjectType({ description: 'What figures are about, with its name.', simpleResolvers: true })
export class Scope {
  @Field(() => ScopeKind, { description: 'The kind.' })
  kind: ScopeKind;

  @Field(() => ID, { description: 'UUID of a library or POI, code of a municipality, or "NL".' })
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;
}
