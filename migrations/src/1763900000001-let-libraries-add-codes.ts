import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './policies/run.ts';
import { isPlatform, libraryIn } from './policies/settings.ts';

/** The groups of the KB's form, with the finer ages below each; only the finer ones are shown at the desk. */
const ages: [code: string, label: string, parent: string | null][] = [
  ['UNDER_25', 'Jonger dan 25', null],
  ['UNDER_18', 'Jonger dan 18', 'UNDER_25'],
  ['FROM_18_TO_24', '18 tot en met 24', 'UNDER_25'],
  ['FROM_25_TO_65', '25 tot en met 65', null],
  ['FROM_25_TO_39', '25 tot en met 39', 'FROM_25_TO_65'],
  ['FROM_40_TO_54', '40 tot en met 54', 'FROM_25_TO_65'],
  ['FROM_55_TO_65', '55 tot en met 65', 'FROM_25_TO_65'],
  ['OVER_65', 'Ouder dan 65', null],
  ['FROM_66_TO_74', '66 tot en met 74', 'OVER_65'],
  ['FROM_75', '75 en ouder', 'OVER_65'],
  ['UNKNOWN', 'Onbekend', null],
];
const headings = ['UNDER_25', 'FROM_25_TO_65', 'OVER_65'];

/**
 * A library adds codes below a national one, so that its figures roll up to the national list; ages become a list too, because
 * older registrations carry other age groups. A code that fits no national one has UNKNOWN above it: nationally it counts as that.
 */
export class LetLibrariesAddCodes1763900000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const maintainer = `(library_id is null and ${isPlatform}) or ${libraryIn('libraries_manage')}`;
    const reader = `library_id is null or ${libraryIn('libraries_register')} or ${isPlatform}`;
    await runAll(runner, [
      `alter table code drop constraint code_list_check, drop constraint code_code_check,
        add column library_id uuid references library,
        add column choosable boolean not null default true,
        add constraint code_list_check check (list in ('TOPIC', 'THEME', 'AGE')),
        add constraint code_code_check check (code ~ '^[A-Za-z][A-Za-z0-9_-]*$'),
        add constraint code_label_check check (length(trim(label)) between 1 and 80),
        add constraint code_of_library_rolls_up check (library_id is null or parent_code is not null)`,
      `create index code_by_library on code (library_id)`,
      `comment on column code.choosable is 'False: a heading under which others roll up, or a code of old registrations; accepted, not shown at the desk.'`,
      `drop policy code_select on code`,
      `drop policy code_insert on code`,
      `drop policy code_update on code`,
      `drop policy code_delete on code`,
      `create policy code_select on code for select to regiepunt_app using (${reader})`,
      `create policy code_insert on code for insert to regiepunt_app with check (${maintainer})`,
      `create policy code_update on code for update to regiepunt_app using (${maintainer}) with check (${maintainer})`,
      // Old registrations keep their meaning: a code ends, it never goes.
      `create policy code_delete on code for delete to regiepunt_app using (false)`,
      `revoke delete on code from regiepunt_app`,
      `create table series_break (
        list text not null,
        day date not null,
        explanation text not null,
        primary key (list, day)
      )`,
      `comment on table series_break is 'Days from which figures are counted in another way: growth across one says little. List: the code list it is about, or ALL.'`,
      `insert into series_break values ('ALL', '2024-04-01',
        'Sinds 1 april 2024 is er een nieuw registratieformulier. Daarop worden meer vragen per bezoek ingevuld.')`,
      `alter table series_break enable row level security`,
      `alter table series_break force row level security`,
      ...['select', 'insert', 'update', 'delete'].map((command) => {
        const using = command === 'insert' ? '' : `using (${command === 'select' ? 'true' : isPlatform})`;
        const check = command === 'insert' || command === 'update' ? `with check (${isPlatform})` : '';
        return `create policy series_break_${command} on series_break for ${command} to regiepunt_app ${using} ${check}`;
      }),
      `grant select, insert, update, delete on series_break to regiepunt_app`,
    ]);
    await runner.query(
      `insert into code (list, code, label, parent_code, position, valid_from, choosable)
       select 'AGE', given.code, given.label, given.parent, given.position, '2018-01-01', not given.code = any ($4)
       from unnest($1::text[], $2::text[], $3::text[]) with ordinality as given (code, label, parent, position)`,
      [ages.map(([code]) => code), ages.map(([, label]) => label), ages.map(([, , parent]) => parent), headings],
    );
    await runAll(runner, [
      `alter table visit drop constraint visit_age_check,
        add column age_list text not null default 'AGE' check (age_list = 'AGE'),
        add foreign key (age_list, age) references code (list, code)`,
    ]);
  }

  down = forwardOnly;
}
