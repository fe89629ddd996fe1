/** What a file may ask of the server. Measured while reading: the sizes that a zip file states are never believed. */
export interface ReadingLimits {
  /** Files inside an xlsx. */
  entries: number;
  /** Bytes of the unpacked xlsx, all its parts together. A sheet of a million rows is some 700 MB. */
  unpackedBytes: number;
  /** How many times larger than packed one part may become, once it is larger than 10 MB. Ordinary sheets stay below 60. */
  ratio: number;
  /** Different texts in an xlsx, and their characters together: the one thing of it that is held in memory. */
  sharedStrings: number;
  sharedCharacters: number;
  /** Characters of one cell, and of one line of a csv. Excel itself allows 32,767 in a cell. */
  cellCharacters: number;
  lineCharacters: number;
  rows: number;
  columns: number;
}

export const READING_LIMITS: ReadingLimits = {
  entries: 2_000,
  unpackedBytes: 1_500_000_000,
  ratio: 250,
  sharedStrings: 1_000_000,
  sharedCharacters: 32_000_000,
  cellCharacters: 32_767,
  lineCharacters: 1_000_000,
  rows: 1_000_000,
  columns: 1_000,
};
