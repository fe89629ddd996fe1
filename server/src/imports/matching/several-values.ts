import type { ImportField } from './mapping.ts';

/** Fields of which one cell may hold several values. */
export const SEVERAL: ReadonlySet<ImportField> = new Set<ImportField>(['TOPIC', 'THEME', 'HELP']);

const BETWEEN = /\s*[,;/+&\n|]\s*|\s+en\s+/;

/** The values in one cell; a slash or 'en' also stands within a value, so the whole text is to be tried first. */
export const partsOf = (text: string): string[] => text.split(BETWEEN).filter((part) => part.trim() !== '');
