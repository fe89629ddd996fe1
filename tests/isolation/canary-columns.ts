import { tableClasses } from '../../server/src/database/table-classes.ts';
import type { TestDatabase } from '../../server/src/testing/test-database.ts';

/** Public tables that also hold what is not public yet: planned points, and a library's own codes. */
const partlyPrivate = ['location', 'opening_hours', 'closure', 'code'];

/** Texts from a closed list or the code of something public: they cannot hold a canary, and tell nothing of their own. */
const closedLists = new Set([
  ...['location.municipality_code', 'location.label', 'location.host_kind', 'location.variant', 'location.access_mode'],
  ...['location.state', 'opening_hours.kind', 'visit.municipality_code', 'visit.part_of_day', 'visit.channel'],
  ...['visit.duration', 'visit.age', 'visit.gender', 'visit.language', 'question.topic_list', 'question.topic'],
  ...['question.theme_list', 'question.theme', 'question.help', 'audit_entry.action', 'metric_day.municipality_code'],
  ...['metric_day.dimension', 'metric_month.municipality_code', 'metric_month.dimension', 'membership.role'],
  ...[
    'visit.age_list',
    'visit.satisfaction',
    'visit.helper_kind',
    'visit.came_by',
    'question.kind',
    'question.government_level',
  ],
  ...[
    'question.digid',
    'question.referral_destination',
    'question.referral_warm',
    'audit_entry.actor_kind',
    'desk_setting.fields',
  ],
  ...['api_token.scopes'],
  ...['reason', 'opinion', 'statements', 'age', 'gender', 'language'].map((column) => `survey_answer.${column}`),
  ...[
    'survey_result.field',
    'survey_result.municipality_code',
    'survey_result.municipality_codes',
    'survey_result.counts',
  ],
  ...['signal.municipality_code', 'signal.state', 'signal_content.municipality_code', 'signal_content.list'],
  ...['signal_content.code', 'signal_dropped.municipality_code', 'signal_dropped.list', 'signal_dropped.code'],
  ...['import_run.file_hash', 'import_run.state', 'import_run.shape', 'import_remark.outcome'],
  ...[
    'reported_total.dimension',
    'reported_total.code',
    'reported_total.unit',
    'metric_month_changed.municipality_code',
  ],
  ...['area_kind', 'area_id', 'dimension', 'codes'].map((column) => `decided_figure.${column}`),
  ...['row_dimension', 'column_dimension', 'put_aside'].map((column) => `decided_pair.${column}`),
  ...['row_dimension', 'column_dimension', 'area_kind', 'area_id'].map((column) => `decided_cross.${column}`),
  ...['row_codes', 'column_codes'].map((column) => `decided_cross.${column}`),
  ...['code.list', 'code.code', 'code.parent_code'],
  ...['membership.municipality_code', 'invitation.role', 'invitation.municipality_code'],
]);

/** Columns with private text in which this word does not stand in any row: a new column needs a canary too. */
export async function columnsWithoutWord(admin: TestDatabase['admin'], word: string): Promise<string[]> {
  const isPrivate = (table: string) =>
    !['public', 'internal'].includes(tableClasses[table]!) || partlyPrivate.includes(table);
  const { rows } = await admin.query<{ table: string; column: string }>(
    `select table_name as table, column_name as column from information_schema.columns
     where table_schema = 'public' and table_name = any ($1) and udt_name in ('text', '_text', 'varchar', 'json', 'jsonb', 'citext')`,
    [Object.keys(tableClasses).filter(isPrivate)],
  );
  const missing: string[] = [];
  for (const { table, column } of rows) {
    if (closedLists.has(`${table}.${column}`)) continue;
    const found = await admin.query(`select from ${table} where ${column}::text ilike '%' || $1 || '%' limit 1`, [
      word,
    ]);
    if (found.rowCount === 0) missing.push(`${table}.${column}`);
  }
  return missing;
}
