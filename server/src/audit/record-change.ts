import type { EntityManager } from 'typeorm';
import type { Identity } from '../access/identity.ts';

/** What can happen to what a library keeps; the same words as in the database. */
export type ChangeAction =
  | 'VISIT_REGISTERED'
  | 'VISIT_UNDONE'
  | 'VISIT_CORRECTED'
  | 'VISIT_REMOVED'
  | 'ZERO_RECORDED'
  | 'ZERO_WITHDRAWN'
  | 'LOCATION_SAVED'
  | 'OPENING_HOURS_SAVED'
  | 'CLOSURES_SAVED'
  | 'CODE_SAVED'
  | 'ORGANISATION_SAVED'
  | 'DESK_SETTING_SAVED'
  | 'DESK_LINK_MADE'
  | 'DESK_LINK_WITHDRAWN'
  | 'API_TOKEN_MADE'
  | 'API_TOKEN_WITHDRAWN'
  | 'VISITS_IMPORTED'
  | 'IMPORT_UNDONE'
  | 'VISITS_EXPORTED'
  | 'FIGURES_EXPORTED'
  | 'SIGNAL_SENT'
  | 'SIGNAL_DROPPED'
  | 'SIGNAL_ANSWERED'
  | 'SURVEY_OPENED'
  | 'SURVEY_CLOSED';

/** One line of the trail: who changed what, from what to what. The database adds when. */
export interface Change {
  libraryId: string;
  action: ChangeAction;
  subjectId: string;
  before: unknown;
  after: unknown;
}

/** Adds a line to the audit log, in the same transaction as the change it tells of. */
export async function recordChange(manager: EntityManager, actor: Identity, entry: Change): Promise<void> {
  await manager.query(
    `insert into audit_entry (library_id, actor_kind, actor_id, action, subject_id, before, after) values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      ...[entry.libraryId, actor.actor.kind, actor.actor.id, entry.action, entry.subjectId],
      ...[json(entry.before), json(entry.after)],
    ],
  );
}

const json = (value: unknown) => (value === null || value === undefined ? null : JSON.stringify(value));
