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

/** Said of anything behind a password. */
export const encrypted = (): UnreadableFile =>
  new UnreadableFile(
    'ENCRYPTED',
    'Dit bestand is met een wachtwoord beveiligd. Haal het wachtwoord eraf (Bestand, Info, Werkmap beveiligen) en probeer het opnieuw.',
  );

/** Said of a file that unpacks to more than any list of visits needs. */
export const tooLarge = (): UnreadableFile =>
  new UnreadableFile(
    'TOO_LARGE',
    'Dit bestand wordt bij het uitpakken veel te groot. Zet alleen de registraties in een nieuw bestand, en sla dat op als CSV.',
  );

/** Said of a file that stops halfway or contradicts itself. */
export const broken = (cause: unknown): UnreadableFile =>
  new UnreadableFile(
    'BROKEN_FILE',
    'Dit bestand is beschadigd. Open het in Excel, sla het opnieuw op als Excel-werkmap (.xlsx), en probeer het nog eens.',
    { cause },
  );

/** Said of a file with more rows than one import takes. */
export const tooManyRows = (most: number): UnreadableFile =>
  new UnreadableFile(
    'TOO_MANY_ROWS',
    `Dit bestand heeft meer dan ${most.toLocaleString('nl-NL')} rijen. Verdeel het over meer bestanden, bijvoorbeeld per jaar.`,
  );
