/** Why a file cannot be read at all. */
export type UnreadableCode =
  | 'EMPTY_FILE'
  | 'NOT_A_SPREADSHEET'
  | 'OLD_EXCEL'
  | 'OPEN_DOCUMENT'
  | 'ENCRYPTED'
  | 'BROKEN_FILE'
  | 'TOO_LARGE'
  | 'TOO_MANY_ROWS'
  | 'NO_ROWS'
  | 'ONE_COLUMN';

/** Thrown while opening or reading; nothing of the file may be kept. `message` says in Dutch what to do now. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
