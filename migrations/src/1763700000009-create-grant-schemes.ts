import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './policies/run.ts';
import { isPlatform } from './policies/settings.ts';
import { publicTable } from './policies/templates.ts';

/**
 * Grant schemes are data. The SPUK amounts were computed once: its years share the reference dates of 2023 and are not indexed.
 * Of 2026 neither the regime nor the amount is known, so it carries no rates.
 */
export class CreateGrantSchemes1763700000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `create table grant_scheme (
        year integer primary key check (year between 2019 and 2100),
        regime text not null check (regime in ('SPUK', 'UNKNOWN')),
        inhabitant_rate_cents integer check (inhabitant_rate_cents >= 0),
        education_rate_cents integer check (education_rate_cents >= 0),
        inhabitants_reference date,
        education_reference date,
        check ((regime = 'UNKNOWN') = (num_nonnulls(inhabitant_rate_cents, education_rate_cents, inhabitants_reference, education_reference) = 0)),
        check (num_nonnulls(inhabitant_rate_cents, education_rate_cents, inhabitants_reference, education_reference) in (0, 4))
      )`,
      `insert into grant_scheme values
        (2023, 'SPUK', 83, 70, '2022-01-01', '2020-01-01'),
        (2024, 'SPUK', 83, 70, '2022-01-01', '2020-01-01'),
        (2025, 'SPUK', 83, 70, '2022-01-01', '2020-01-01'),
        (2026, 'UNKNOWN', null, null, null, null)`,
      ...publicTable('grant_scheme', isPlatform),
    ]);
  }

  down = forwardOnly;
}
