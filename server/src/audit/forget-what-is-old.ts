import type pg from 'pg';

/** For how many days the exact time of a change is kept; after that only its day. */
const exactTimeDays = 30;
/** For how many days an invitation is kept after it was accepted or ended, with the e-mail address in it. */
const invitationDays = 30;
/** For how many days a device or a token is kept after it was withdrawn or ended: as long as a year's accounts are looked at. */
const withdrawnDays = 400;
/** For how many days a visit that was taken back is remembered; a device that was away longer is not heard of again. */
const undoneDays = 400;

/** For how many days a file that was brought in and not finished is kept: old spreadsheets hold personal data. */
const fileDays = 7;

/**
 * Forgets what is kept for a time only: the exact time of changes, invitations that are over, and devices and tokens that were
 * withdrawn, never used or ended. Run at every start and once a day.
 * @param client a connection as the migrator: the application itself may not change the trail
 */
export async function forgetWhatIsOld(client: pg.Client): Promise<void> {
  const day = `date_trunc('day', happened_at at time zone 'Europe/Amsterdam') at time zone 'Europe/Amsterdam'`;
  await client.query(
    `update audit_entry set happened_at = ${day} where happened_at < now() - make_interval(days => $1) and happened_at <> ${day}`,
    [exactTimeDays],
  );
  await client.query(
    `delete from invitation where coalesce(accepted_at, expires_at) < now() - make_interval(days => $1)`,
    [invitationDays],
  );
  await client.query(`delete from visit_undone where undone_on < current_date - $1::int`, [undoneDays]);
  await client.query(
    `delete from desk_link where withdrawn_on < current_date - $1::int or last_used_on < current_date - $1::int
       or (paired_on is null and made_on < current_date - $1::int)`,
    [withdrawnDays],
  );
  await client.query(`delete from api_token where least(withdrawn_on, ends_on) < current_date - $1::int`, [
    withdrawnDays,
  ]);
  await client.query(
    `with old as (select library_id, id from import_run where started_at < now() - make_interval(days => $1) and (reading is not null
       or mapping -> 'values' <> '{}' or exists (select from import_file f where f.library_id = import_run.library_id and f.import_id = import_run.id))),
     gone as (delete from import_file f using old where f.library_id = old.library_id and f.import_id = old.id)
     update import_run r set reading = null, mapping = jsonb_set(mapping, '{values}', '{}') from old where r.library_id = old.library_id and r.id = old.id`,
    [fileDays],
  );
  const startDay = `date_trunc('day', started_at at time zone 'Europe/Amsterdam') at time zone 'Europe/Amsterdam'`;
  await client.query(
    `update import_run set started_at = ${startDay} where started_at < now() - make_interval(days => $1) and started_at <> ${startDay}`,
    [exactTimeDays],
  );
}
