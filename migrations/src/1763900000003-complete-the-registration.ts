import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './policies/run.ts';

/** Everything a registration may hold (domain, chapter 5); all of it optional, so that older visits stay as they are. */
export class CompleteTheRegistration1763900000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `alter table visit
        add column satisfaction text check (satisfaction in ('YES', 'PARTLY', 'NO', 'UNKNOWN')),
        add column helper_kind text check (helper_kind in ('LIBRARY_STAFF', 'LIBRARY_VOLUNTEER', 'PARTNER_STAFF', 'PARTNER_VOLUNTEER', 'INTERN')),
        add column came_by text check (came_by in ('MUNICIPALITY', 'PARTNER', 'NATIONAL_AGENCY', 'DIGIHULPLIJN', 'CAMPAIGN', 'ACQUAINTANCE', 'RETURNING', 'UNKNOWN')),
        add column came_by_organisation_id uuid references organisation,
        add column import_id uuid,
        add check (came_by_organisation_id is null or came_by in ('PARTNER', 'NATIONAL_AGENCY'))`,
      `comment on column visit.helper_kind is 'The kind of helper, never who: that is in no row and no export.'`,
      `create index visit_by_import on visit (library_id, import_id) where import_id is not null`,
      `alter table question
        add column kind text check (kind in ('DIGITAL_GOVERNMENT', 'LIBRARY_SERVICE', 'OTHER')),
        add column organisation_id uuid references organisation,
        add column government_level text check (government_level in ('NATIONAL', 'MUNICIPALITY', 'PROVINCE', 'WATER_BOARD', 'NONE')),
        add column digid text check (digid in ('REQUEST', 'ACTIVATE', 'APP', 'FORGOTTEN', 'MANDATE')),
        add column referral_destination text check (referral_destination in ('COURSE', 'CONSULTATION_HOUR', 'LOCAL_PARTNER', 'NATIONAL_PARTNER')),
        add column referral_organisation_id uuid references organisation,
        add column referral_warm text check (referral_warm in ('ENROLLED', 'APPOINTMENT', 'CONTACT_SHARED')),
        add check (referral_destination is null or 'REFERRED' = any (help)),
        add check (referral_destination is not null or num_nonnulls(referral_organisation_id, referral_warm) = 0)`,
    ]);
  }

  down = forwardOnly;
}
