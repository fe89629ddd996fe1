import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './policies/run.ts';

/** The trail also tells who recorded the closed periods of a point: they decide which days count as missing. */
export class LetClosuresLeaveATrail1763900600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `alter table audit_entry
        drop constraint audit_entry_action_check,
        add constraint audit_entry_action_check check (action in ('VISIT_REGISTERED', 'VISIT_UNDONE', 'VISIT_CORRECTED', 'VISIT_REMOVED',
          'ZERO_RECORDED', 'ZERO_WITHDRAWN', 'LOCATION_SAVED', 'OPENING_HOURS_SAVED', 'CLOSURES_SAVED', 'CODE_SAVED', 'ORGANISATION_SAVED',
          'DESK_SETTING_SAVED', 'DESK_LINK_MADE', 'DESK_LINK_WITHDRAWN', 'API_TOKEN_MADE', 'API_TOKEN_WITHDRAWN', 'VISITS_IMPORTED',
          'IMPORT_UNDONE', 'VISITS_EXPORTED'))`,
    ]);
  }

  down = forwardOnly;
}
