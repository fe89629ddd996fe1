import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './policies/run.ts';
import { actorKind, isUser, libraryIn, municipalityIn, whereOfDesk } from './policies/settings.ts';
import { narrowToDesk, secureTable } from './policies/templates.ts';

const list = (name: string) => `(select nullif(current_setting('regiepunt.${name}', true), '')::text[])::text[]`;
const nation = `(select current_setting('regiepunt.nation_measure', true) = 'on')`;

/**
 * A signal (signaal) from a library to a municipality: what goes wrong in its digital services, with counts as evidence. Its parties
 * stand on the row: one library, one municipality. That there is one, and how far it is, advisers and the national library may count;
 * what it says only its parties read, so it is a table of its own.
 */
export class LetLibrariesSendSignals1764000800001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const manage = libraryIn('libraries_manage');
    const member = `${libraryIn('libraries_register')} or ${municipalityIn('municipalities_read')}`;
    const answers = municipalityIn('municipalities_write');
    const counts = `library_id::text = any (${list('libraries_measure')}) or municipality_code = any (${list('municipalities_measure')}) or ${nation}`;
    const atDesk = (table: string) =>
      whereOfDesk(
        `exists (select from location l where l.library_id = ${table}.library_id and l.id = {desk} and l.municipality_code = ${table}.municipality_code)`,
      );
    await runAll(runner, [
      `create table signal (
        library_id uuid not null references library,
        id uuid not null,
        municipality_code text not null references municipality,
        state text not null default 'NEW' check (state in ('NEW', 'TAKEN_UP', 'SOLVED', 'DECLINED')),
        sent_on date not null,
        first_answered_on date,
        answered_on date,
        primary key (library_id, id),
        unique (library_id, id, municipality_code),
        check (state <> 'NEW' or first_answered_on is null and answered_on is null)
      )`,
      `comment on column signal.answered_on is 'Day on which the municipality last took it up, answered, solved or declined it.'`,
      `create index signal_by_municipality on signal (municipality_code, sent_on)`,
      ...secureTable('signal', {
        read: `${member} or ${counts}`,
        insert: `${manage} and state = 'NEW'`,
        update: answers,
        delete: 'false',
      }),
      ...narrowToDesk('signal', atDesk('signal')),
      `revoke update on signal from regiepunt_app`,
      `grant update (state, first_answered_on, answered_on) on signal to regiepunt_app`,

      `create table signal_content (
        library_id uuid not null,
        id uuid not null,
        municipality_code text not null,
        list text not null check (list in ('TOPIC', 'THEME')),
        code text not null,
        label text not null,
        month date not null check (extract(day from month) = 1),
        questions integer not null check (questions >= 0),
        questions_before integer check (questions_before >= 0),
        expected_low integer check (expected_low >= 0),
        expected_high integer check (expected_high >= expected_low),
        proposed boolean not null,
        text text check (length(text) between 1 and 1000),
        answer text check (length(answer) between 1 and 1000),
        primary key (library_id, id),
        unique (library_id, municipality_code, list, code, month),
        foreign key (library_id, id, municipality_code) references signal (library_id, id, municipality_code),
        check ((expected_low is null) = (expected_high is null))
      )`,
      `comment on table signal_content is 'What a signal says: its counts as they were when it was sent, the words of the library, the answer of the municipality.'`,
      `comment on column signal_content.label is 'Name of the topic on that day: codes of its own a library shows to nobody else.'`,
      `comment on column signal_content.questions_before is 'In the same month a year earlier; null when nothing was registered then.'`,
      `create index signal_content_by_municipality on signal_content (municipality_code)`,
      ...secureTable('signal_content', { read: member, insert: manage, update: answers, delete: 'false' }),
      ...narrowToDesk('signal_content', atDesk('signal_content')),
      `revoke update on signal_content from regiepunt_app`,
      `grant update (answer) on signal_content to regiepunt_app`,

      `create table signal_dropped (
        library_id uuid not null references library,
        municipality_code text not null references municipality,
        list text not null check (list in ('TOPIC', 'THEME')),
        code text not null,
        month date not null check (extract(day from month) = 1),
        primary key (library_id, municipality_code, list, code, month)
      )`,
      `comment on table signal_dropped is 'Proposals a coordinator dropped: not proposed again for that topic and month.'`,
      ...secureTable('signal_dropped', { read: manage, insert: manage, update: 'false', delete: 'false' }),

      // Added to whatever the trail tells of by now, so that no action is lost that another migration added.
      `do $$ declare known text := (select pg_get_constraintdef(oid) from pg_constraint
          where conrelid = 'audit_entry'::regclass and conname = 'audit_entry_action_check'); begin
        alter table audit_entry drop constraint audit_entry_action_check;
        execute 'alter table audit_entry add constraint audit_entry_action_check ' || regexp_replace(known, 'ARRAY\\[',
          'ARRAY[''SIGNAL_SENT''::text, ''SIGNAL_DROPPED''::text, ''SIGNAL_ANSWERED''::text, ');
      end $$`,
      // The municipality leaves its answer in the trail of the library, and nothing else.
      `alter policy audit_entry_insert on audit_entry
        with check ((${(['libraries_register', 'libraries_read', 'libraries_measure_own'] as const).map((name) => libraryIn(name)).join(' or ')}
            or action = 'SIGNAL_ANSWERED' and exists (select from signal s where s.library_id = audit_entry.library_id and s.id = audit_entry.subject_id
              and ${municipalityIn('municipalities_write', 's.municipality_code')}))
          and ${isUser('actor_id')} and actor_kind = (select coalesce(${actorKind}, 'USER')))`,
    ]);
  }

  down = forwardOnly;
}
