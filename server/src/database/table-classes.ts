/** Who owns a row. Every table is of exactly one class; the server refuses to start otherwise (docs/decisions). */
export type TableClass = 'public' | 'library' | 'counts' | 'municipality' | 'shared' | 'account' | 'internal';

/** The class of each table. A new table without a line here stops the server and fails the tests. */
export const tableClasses: Readonly<Record<string, TableClass>> = {
  province: 'public',
  municipality: 'public',
  municipality_successor: 'public',
  municipality_statistic: 'public',
  support_organisation: 'public',
  support_organisation_province: 'public',
  library: 'public',
  library_support: 'public',
  service_area: 'public',
  location: 'public',
  location_municipality: 'public',
  opening_hours: 'public',
  closure: 'public',
  code: 'public',
  grant_scheme: 'public',
  visit: 'library',
  question: 'library',
  audit_entry: 'library',
  metric_day: 'counts',
  metric_month: 'counts',
  app_user: 'account',
  membership: 'account',
  session: 'account',
  invitation: 'account',
  migrations: 'internal',
};
