import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './policies/run.ts';
import { actorKind, isUser, libraryIn } from './policies/settings.ts';

/** The trail also tells who took figures of a library out of the platform; a system that may only read figures leaves that trail too. */
export class LetExportsOfFiguresLeaveATrail1764000200001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const acts = (['libraries_register', 'libraries_read', 'libraries_measure_own'] as const).map((name) =>
      libraryIn(name),
    );
    await runAll(runner, [
      `alter table audit_entry
        drop constraint audit_entry_action_check,
        add constraint audit_entry_action_check check (action in ('VISIT_REGISTERED', 'VISIT_UNDONE', 'VISIT_CORRECTED', 'VISIT_REMOVED',
          'ZERO_RECORDED', 'ZERO_WITHDRAWN', 'LOCATION_SAVED', 'OPENING_HOURS_SAVED', 'CLOSURES_SAVED', 'CODE_SAVED', 'ORGANISATION_SAVED',
          'DESK_SETTING_SAVED', 'DESK_LINK_MADE', 'DESK_LINK_WITHDRAWN', 'API_TOKEN_MADE', 'API_TOKEN_WITHDRAWN', 'VISITS_IMPORTED',
          'IMPORT_UNDONE', 'VISITS_EXPORTED', 'FIGURES_EXPORTED'))`,
      `alter policy audit_entry_insert on audit_entry
        with check ((${acts.join(' or ')}) and ${isUser('actor_id')} and actor_kind = (select coalesce(${actorKind}, 'USER')))`,
    ]);
  }

  down = forwardOnly;
}
