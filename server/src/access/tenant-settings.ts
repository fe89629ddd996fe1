import type { TenantSettings } from '../database/unit-of-work.ts';
import { librariesByToken, librariesToRegisterFor } from './actions.ts';
import { type Identity, organisationsWith } from './identity.ts';
import { Role } from './roles.ts';

const array = (ids: string[]) => `{${ids.join(',')}}`;

/**
 * The settings row-level security decides by: one array per class of action, made from the memberships valid today, so that
 * "counter at A, coordinator at B" never becomes coordinator at A.
 */
export function tenantSettings(identity: Identity | null): TenantSettings {
  const coordinates = organisationsWith(identity, Role.COORDINATOR);
  const ownFigures = [...coordinates, ...librariesByToken(identity, 'READ_FIGURES')];
  const municipalities = organisationsWith(identity, Role.MUNICIPAL_CONTACT, Role.MUNICIPAL_CONTROLLER);
  return {
    user_id: identity?.actor.id ?? '',
    actor_kind: identity?.actor.kind ?? '',
    libraries_register: array(librariesToRegisterFor(identity)),
    libraries_read: array(librariesByToken(identity, 'READ_REGISTRATIONS')),
    desk_location: identity?.desk?.locationId ?? '',
    libraries_manage: array(coordinates),
    libraries_count: array(coordinates),
    municipalities_read: array(municipalities),
    municipalities_write: array(organisationsWith(identity, Role.MUNICIPAL_CONTACT)),
    libraries_measure: array([...ownFigures, ...(identity?.advisedLibraries ?? [])]),
    libraries_measure_own: array(ownFigures),
    municipalities_measure: array([...municipalities, ...(identity?.advisedMunicipalities ?? [])]),
    municipalities_measure_inside: array(municipalities),
    support_organisations_measure: array(organisationsWith(identity, Role.POI_ADVISER)),
    nation_measure: organisationsWith(identity, Role.NATIONAL_ANALYST).length > 0 ? 'on' : 'off',
    platform: organisationsWith(identity, Role.PLATFORM_ADMINISTRATOR).length > 0 ? 'on' : 'off',
  };
}
