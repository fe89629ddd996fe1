import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './policies/run.ts';
import { actorKind, isPlatform, isUser, libraryIn } from './policies/settings.ts';

/**
 * A system that only takes registrations out reads all that makes them up: their counts, days without visitors and the library's
 * own codes too. That it took them is written down.
 */
export class LetSystemsLeaveATrail1763900100003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const acts = `(${libraryIn('libraries_register')} or ${libraryIn('libraries_read')})`;
    await runAll(runner, [
      ...['metric_day', 'metric_month', 'zero_day'].map(
        (table) => `alter policy ${table}_select on ${table} using (${acts})`,
      ),
      `alter policy code_select on code using (library_id is null or ${acts} or ${isPlatform})`,
      `alter policy audit_entry_insert on audit_entry
        with check (${acts} and ${isUser('actor_id')} and actor_kind = (select coalesce(${actorKind}, 'USER')))`,
    ]);
  }

  down = forwardOnly;
}
