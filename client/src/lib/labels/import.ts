import type { ImportGrouping, ImportOutcome, ImportShape, ImportState } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';

export const IMPORT_STATES: Record<ImportState, () => string> = {
  UPLOADED: m.import_state_UPLOADED,
  READ: m.import_state_READ,
  CHECKING: m.import_state_CHECKING,
  CHECKED: m.import_state_CHECKED,
  RUNNING: m.import_state_RUNNING,
  DONE: m.import_state_DONE,
  FAILED: m.import_state_FAILED,
  UNDOING: m.import_state_UNDOING,
  UNDONE: m.import_state_UNDONE,
};

/** States in which the server is at work. */
export const IMPORT_BUSY: Partial<Record<ImportState, () => string>> = {
  UPLOADED: m.import_busy_UPLOADED,
  CHECKING: m.import_busy_CHECKING,
  RUNNING: m.import_busy_RUNNING,
  UNDOING: m.import_busy_UNDOING,
};

export const IMPORT_SHAPES: Record<ImportShape, () => string> = {
  QUESTION: m.import_shape_QUESTION,
  VISIT: m.import_shape_VISIT,
  TOTALS: m.import_shape_TOTALS,
};

export const IMPORT_GROUPINGS: Record<ImportGrouping, () => string> = {
  NUMBER: m.import_grouping_NUMBER,
  EMPTY_DAY: m.import_grouping_EMPTY_DAY,
  EACH_ROW: m.import_grouping_EACH_ROW,
};

export const IMPORT_OUTCOMES: Record<ImportOutcome, () => string> = {
  REFUSED: m.import_outcome_REFUSED,
  LEFT_OUT: m.import_outcome_LEFT_OUT,
  NOTED: m.import_outcome_NOTED,
};

/** Why a file was not taken, by the word in the address. */
export const IMPORT_REFUSALS: Record<string, () => string> = {
  NIET_INGELOGD: m.import_refused_NIET_INGELOGD,
  GEEN_BIBLIOTHEEK: m.import_refused_GEEN_BIBLIOTHEEK,
  GEEN_BESTAND: m.import_refused_GEEN_BESTAND,
  TE_GROOT: m.import_refused_TE_GROOT,
  AFGEBROKEN: m.import_refused_AFGEBROKEN,
};
