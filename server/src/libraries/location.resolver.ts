import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Float, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { may } from '../access/actions.ts';
import { uuidOrNull } from '../database/uuid.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { Closure } from './closure.entity.ts';
import { findLocations } from './find-locations.ts';
import { FoundLocation } from './found-location.type.ts';
import { Location } from './location.entity.ts';
import { LocationState } from './location.enums.ts';
import { SaveClosuresInput, SaveLocationInput, SaveLocationPayload, SaveOpeningHoursInput } from './location.inputs.ts';
import { hoursPerWeek, openingStatus } from './opening-hours.ts';
import { OpeningStatus } from './opening-status.type.ts';
import { saveClosures } from './save-closures.ts';
import { saveLocation } from './save-location.ts';
import { saveOpeningHours } from './save-opening-hours.ts';

/** Points: what everyone may see of them, and what their coordinator may change. */
@Resolver(() => Location)
export class LocationResolver {
  @Query(() => [Location], { description: 'Points by name; planned ones only of libraries you register for.' })
  locations(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('library', () => ID, { nullable: true, description: 'UUID of a library.' }) library: string | null,
    @Arg('municipality', () => ID, { nullable: true, description: 'Code of a municipality, such as GM0148.' })
    municipality: string | null,
    @Arg('state', () => LocationState, { nullable: true, description: 'Only points in this state.' })
    state: LocationState | null,
  ): Promise<Location[]> {
    const where = `($1::text is null or {t}.library_id = $2::uuid) and ($3::text is null or {t}.municipality_code = $3) and ($4::text is null or {t}.state = $4)`;
    const values = [library ?? null, uuidOrNull(library), municipality ?? null, state ?? null];
    return context.read.list(info, 'Location', { where, few: Boolean(library ?? municipality) }, values);
  }

  @Query(() => Location, {
    nullable: true,
    description: 'One point; null when there is none you may see with this id.',
  })
  location(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'UUID.' }) id: string,
  ): Promise<Location | null> {
    return context.read.one(info, 'Location', '{t}.id = $1::uuid', [uuidOrNull(id)]);
  }

  @Query(() => [FoundLocation], {
    description:
      'Points for a visitor, in the municipality first and then nearest first; at least the nearest five, at most 50.',
  })
  findLocations(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('municipality', () => ID, { nullable: true, description: 'Code of a municipality, such as GM0148.' })
    municipality: string | null,
    @Arg('longitude', () => Float, { nullable: true, description: 'Longitude of the visitor in degrees (WGS84).' })
    longitude: number | null,
    @Arg('latitude', () => Float, { nullable: true, description: 'Latitude of the visitor in degrees (WGS84).' })
    latitude: number | null,
    @Arg('radiusKm', () => Float, { defaultValue: 10, description: 'How far to look, in kilometres, 50 at most.' })
    radiusKm: number,
  ): Promise<FoundLocation[]> {
    return findLocations(context, info, { municipality, longitude, latitude, radiusKm });
  }

  @FieldResolver(() => Float, {
    description: 'Opening hours a week that hold today, computed from the pieces (openingsuren per week).',
  })
  hoursPerWeek(@Root() location: Location, @Ctx() context: RequestContext): number {
    return hoursPerWeek(location.openingHours, context.today);
  }

  @FieldResolver(() => OpeningStatus, { description: 'Whether it is open now, and when next (nu open).' })
  opening(@Root() location: Location, @Ctx() context: RequestContext): OpeningStatus {
    const closures = location.closures.map(({ fromDay: from, untilDay: until, reason }) => ({ from, until, reason }));
    return openingStatus(context.now, location.openingHours, closures, location);
  }

  @FieldResolver(() => [Closure], {
    description:
      'Periods in which it is closed (sluitingen), the earliest first: those of today and later; for coordinators of the library also those of the past.',
  })
  closures(@Root() location: Location, @Ctx() context: RequestContext): Closure[] {
    if (may(context.identity, 'location.manage', location.libraryId)) return location.closures;
    return location.closures.filter(({ untilDay }) => untilDay > context.today);
  }

  @Mutation(() => SaveLocationPayload, { description: 'Adds a point or changes it; for coordinators of the library.' })
  saveLocation(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SaveLocationInput, {
      description: 'The whole point; the id is made by the client and may be sent again.',
    })
    input: SaveLocationInput,
  ): Promise<SaveLocationPayload> {
    return saveLocation(context, info, input);
  }

  @Mutation(() => SaveLocationPayload, {
    description: 'Replaces the opening hours of a point; for coordinators of the library.',
  })
  saveOpeningHours(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SaveOpeningHoursInput, { description: 'All pieces of opening hours of the point.' })
    input: SaveOpeningHoursInput,
  ): Promise<SaveLocationPayload> {
    return saveOpeningHours(context, info, input);
  }

  @Mutation(() => SaveLocationPayload, {
    description: 'Replaces the closures of a point; for coordinators of the library.',
  })
  saveClosures(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SaveClosuresInput, { description: 'All closures of the point.' })
    input: SaveClosuresInput,
  ): Promise<SaveLocationPayload> {
    return saveClosures(context, info, input);
  }
}
