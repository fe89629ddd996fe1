import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Int, Resolver } from 'type-graphql';
import { Viewer } from '../access/account.type.ts';
import { librariesToRegisterFor } from '../access/actions.ts';
import { Role } from '../access/roles.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { Location } from '../libraries/location.entity.ts';
import { Scope, ScopeKind } from './scope.type.ts';

/** Where the roles of the one who is signed in lead: the desks to register at, the dashboards to open. */
@Resolver(() => Viewer)
export class ViewerResolver {
  @FieldResolver(() => [Location], {
    description: 'Points where you may register visits today: not planned, not closed for good (mijn balies).',
  })
  deskLocations(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Location[]> {
    const { identity, today } = context;
    const where = `{t}.library_id = any ($1::uuid[]) and {t}.state <> 'CLOSED' and coalesce({t}.opens_on, case when {t}.state = 'PLANNED' then 'infinity' else '-infinity' end::date) <= $2::date
      and ({t}.closes_on is null or {t}.closes_on > $2::date) and ($3::uuid is null or {t}.id = $3)`;
    const own = identity?.desk?.locationId ?? null;
    return context.read.list(info, 'Location', { where, few: true }, [librariesToRegisterFor(identity), today, own]);
  }

  @FieldResolver(() => Int, {
    description:
      'Counts of visitors of others from 1 up to this are hidden from you (drempel), as the operator set it.',
  })
  hiddenBelow(@Ctx() context: RequestContext): number {
    return context.server.thresholds.parties;
  }

  @FieldResolver(() => [Scope], { description: 'Organisations whose dashboard you may open (mijn organisaties).' })
  scopes(@Ctx() context: RequestContext): Scope[] {
    const kinds: Partial<Record<Role, ScopeKind>> = {
      [Role.COORDINATOR]: ScopeKind.LIBRARY,
      [Role.MUNICIPAL_CONTACT]: ScopeKind.MUNICIPALITY,
      [Role.MUNICIPAL_CONTROLLER]: ScopeKind.MUNICIPALITY,
      [Role.POI_ADVISER]: ScopeKind.SUPPORT_ORGANISATION,
      [Role.NATIONAL_ANALYST]: ScopeKind.NATION,
    };
    const scopes = new Map<string, Scope>();
    for (const { role, organisationId: id, organisationName: name } of context.identity?.memberships ?? []) {
      const kind = kinds[role];
      if (kind) scopes.set(id, { kind, id, name });
    }
    return [...scopes.values()];
  }
}
