import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { Municipality } from './municipality.entity.ts';
import { Province } from './province.entity.ts';
import { Statistic, StatisticKind } from './statistic.type.ts';
import { StatisticsByMunicipalityLoader } from './statistics-by-municipality.loader.ts';

/** Provinces, municipalities and their yearly figures; everyone may read them. */
@Resolver(() => Municipality)
export class MunicipalityResolver {
  @Query(() => [Province], { description: 'The provinces, by name.' })
  provinces(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Province[]> {
    return context.read.list(info, 'Province', {});
  }

  @Query(() => [Municipality], { description: 'Municipalities by name; all of them when nothing is asked for.' })
  municipalities(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('search', () => String, { nullable: true, description: 'Part of the name, in any case.' })
    search: string | null,
    @Arg('province', () => ID, { nullable: true, description: 'Code of a province, such as PV23.' })
    province: string | null,
  ): Promise<Municipality[]> {
    return context.read.list(
      info,
      'Municipality',
      {
        where: `($1::text is null or strpos(lower({t}.name), lower($1)) > 0) and ($2::text is null or {t}.province_code = $2)`,
      },
      [search?.trim() || null, province ?? null],
    );
  }

  @Query(() => Municipality, {
    nullable: true,
    description: 'One municipality; null when there is none with this code.',
  })
  municipality(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('code', () => ID, { description: 'Code of CBS, such as GM0148.' }) code: string,
  ): Promise<Municipality | null> {
    return context.read.one(info, 'Municipality', '{t}.code = $1', [code]);
  }

  @FieldResolver(() => [Statistic], { description: 'All its yearly figures, newest first.' })
  statistics(@Root() municipality: Municipality, @Ctx() context: RequestContext): Promise<Statistic[]> {
    return context.loaders.of(StatisticsByMunicipalityLoader).load(municipality.code);
  }

  @FieldResolver(() => Statistic, {
    nullable: true,
    description: 'Its latest known number of inhabitants; null when none is known.',
  })
  async inhabitants(@Root() municipality: Municipality, @Ctx() context: RequestContext): Promise<Statistic | null> {
    const statistics = await context.loaders.of(StatisticsByMunicipalityLoader).load(municipality.code);
    return statistics.find(({ kind }) => kind === StatisticKind.INHABITANTS) ?? null;
  }
}
