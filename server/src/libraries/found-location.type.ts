import { Field, Float, ObjectType } from 'type-graphql';
import { Location } from './location.entity.ts';

/** A point found near a place. */
@ObjectType({ description: 'A point found for someone looking for help.', simpleResolvers: true })
export class FoundLocation {
  @Field(() => Location, { description: 'The point.' })
  location: Location;

  @Field(() => Float, {
    nullable: true,
    description: 'Distance in a straight line, in kilometres; null when the point has no coordinates.',
  })
  distanceKm: number | null;
}
