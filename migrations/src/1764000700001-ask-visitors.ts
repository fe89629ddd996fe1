import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './policies/run.ts';
import { atOwnDesk, libraryIn } from './policies/settings.ts';
import { narrowToDesk, publicTable, secureTable } from './policies/templates.ts';

/** The first list of statements; another wording is another version, added by a migration of its own. */
const statements = ['KNOWS_WAY', 'WAS_HELPED', 'CAN_DO_ALONE', 'LEARNED', 'PLANS_COURSE', 'FINDS_IMPORTANT'];

const today = `(now() at time zone 'Europe/Amsterdam')::date`;
const setting = (name: string) => `(select nullif(current_setting('regiepunt.${name}', true), '')::text[])::text[]`;

/** That a row belongs to a period in which its point is asked about, today or (typed over) since it began. */
const inPeriod = (table: string, more: string) => `exists (select from survey_period p
  where p.library_id = ${table}.library_id and p.closed_on is null and ${today} >= p.from_day
    and (p.location_id is null or p.location_id = ${table}.location_id) and ${more})`;
const stillOpen = `${today} < p.until_day`;

/**
 * The survey among visitors (enquête). Whoever holds the link of a point answers, without being anybody: an answer carries its period,
 * and nothing that leads to a moment, a visit or a person. Nobody but the library can reach answers, and it too sees them added up
 * only. What others may know is written down once, when a period is closed (survey_result), and never changes after that.
 */
export class AskVisitors1764000700001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const manage = libraryIn('libraries_manage');
    const samePeriod = `p.id = survey_answer.period_id and p.version = survey_answer.version`;
    const result = { read: '', insert: manage, update: 'false', delete: 'false' };
    const ofOthers = `library_id::text = any (${setting('libraries_measure')}) or municipality_code = any (${setting('municipalities_measure')})
      or (select current_setting('regiepunt.nation_measure', true) = 'on')`;
    result.read = `${manage} or (field in ('response', 'score') or field like 'statement:%') and (${ofOthers})`;
    await runAll(runner, [
      `create table survey_version (
        version integer primary key check (version > 0),
        valid_from date not null unique
      )`,
      `create table survey_statement (
        version integer not null references survey_version,
        key text not null check (key ~ '^[A-Z][A-Z_]*$'),
        position integer not null,
        primary key (version, key),
        unique (version, position)
      )`,
      `comment on table survey_statement is 'What visitors are asked to agree with; the wording is a message of the client, by version and key.'`,
      `insert into survey_version values (1, '2019-01-01')`,
      `insert into survey_statement (version, key, position)
        values ${statements.map((key, at) => `(1, '${key}', ${at + 1})`).join(', ')}`,
      ...['survey_version', 'survey_statement'].flatMap((table) => publicTable(table, 'false')),

      `create table survey_period (
        library_id uuid not null references library,
        id uuid not null default gen_random_uuid(),
        location_id uuid,
        version integer not null references survey_version,
        from_day date not null,
        until_day date not null,
        closed_on date,
        opened_by uuid not null,
        closed_by uuid,
        primary key (library_id, id),
        foreign key (library_id, location_id) references location (library_id, id),
        check (until_day > from_day and until_day <= from_day + 183),
        check ((closed_on is null) = (closed_by is null))
      )`,
      `comment on column survey_period.location_id is 'The one point it is about; null for all points of the library.'`,
      `comment on column survey_period.until_day is 'The first day on which visitors can no longer answer.'`,
      `comment on column survey_period.closed_on is 'From then on paper is no longer typed over either, and its results stand.'`,
      // Anyone who holds the link of a point is told whether it asks something; who opened it is nobody's business.
      ...secureTable('survey_period', { read: 'true', insert: manage, update: manage, delete: 'false' }),
      `revoke select, update on survey_period from regiepunt_app`,
      `grant select (library_id, id, location_id, version, from_day, until_day, closed_on) on survey_period to regiepunt_app`,
      `grant update (until_day, closed_on, closed_by) on survey_period to regiepunt_app`,

      `create table survey_answer (
        library_id uuid not null,
        id uuid not null,
        period_id uuid not null,
        location_id uuid not null,
        version integer not null references survey_version,
        on_paper boolean not null,
        reason text,
        opinion text,
        statements jsonb not null default '{}' check (jsonb_typeof(statements) = 'object'),
        score smallint check (score between 0 and 10),
        age text,
        gender text,
        language text,
        improvement text check (length(improvement) between 1 and 500),
        primary key (library_id, id),
        foreign key (library_id, period_id) references survey_period (library_id, id),
        foreign key (library_id, location_id) references location (library_id, id)
      )`,
      `comment on table survey_answer is 'What a visitor answered, of a point and a period: no day, no visit, no person, no device.'`,
      `create index survey_answer_by_period on survey_answer (library_id, period_id, location_id)`,
      ...secureTable('survey_answer', {
        read: manage,
        insert: `not on_paper and ${inPeriod('survey_answer', `${samePeriod} and ${stillOpen}`)}
          or on_paper and ${manage} and ${inPeriod('survey_answer', samePeriod)}`,
        update: 'false',
        delete: 'false',
      }),
      ...narrowToDesk('survey_answer', atOwnDesk()),

      `create table survey_pace (
        library_id uuid not null,
        location_id uuid not null,
        day date not null,
        minute smallint not null check (minute between 0 and 1439),
        in_minute integer not null,
        in_day integer not null,
        primary key (library_id, location_id),
        foreign key (library_id, location_id) references location (library_id, id)
      )`,
      `comment on table survey_pace is 'How many answers a point got in the running minute and day, against stuffing; gone when the period is closed.'`,
      ...secureTable('survey_pace', {
        read: `${manage} or ${inPeriod('survey_pace', stillOpen)}`,
        insert: inPeriod('survey_pace', stillOpen),
        update: inPeriod('survey_pace', stillOpen),
        delete: manage,
      }),
      ...narrowToDesk('survey_pace', atOwnDesk()),

      `create table survey_result (
        library_id uuid not null,
        period_id uuid not null,
        field text not null,
        part integer not null,
        location_ids uuid[] not null,
        municipality_code text,
        answers integer not null,
        counts jsonb not null,
        primary key (library_id, period_id, field, part),
        foreign key (library_id, period_id) references survey_period (library_id, id),
        check (field = 'response' or answers >= 5)
      )`,
      `comment on table survey_result is 'What a closed period told: per question the smallest sets of points with five answers or more, each with how often what was answered.'`,
      `comment on column survey_result.field is 'response (answers and visits per point), score, statement:KEY; and for the library alone reason, opinion, age, gender, language.'`,
      `comment on column survey_result.municipality_code is 'The municipality all points of this part lie in; null when they lie in several.'`,
      `create index survey_result_by_municipality on survey_result (municipality_code, field)`,
      ...secureTable('survey_result', result),
    ]);
  }

  down = forwardOnly;
}
