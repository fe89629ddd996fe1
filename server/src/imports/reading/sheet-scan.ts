import { columnIndex } from './cell-reference.ts';

/** An area of cells shown as one; rows count from 1, columns from 0, both ends included. */
export interface MergedArea {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** What a first reading of a sheet tells. */
export interface ScannedSheet {
  /** Rows with something in them. */
  rows: number;
  merged: MergedArea[];
}

const MOST_AREAS = 20_000;
const LONGEST_TAG = 1_000;

/**
 * Counts the filled rows of a sheet and finds its merged areas. Those stand behind the rows they are about, and the size
 * that a sheet states in front is often wrong: so a sheet is read twice, this time for a few tags only.
 */
export async function scanSheet(chunks: AsyncIterable<string>): Promise<ScannedSheet> {
  const scanned: ScannedSheet = { rows: 0, merged: [] };
  let empty = false;
  let rest = '';
  for await (const chunk of chunks) {
    const text = rest + chunk;
    for (const [, tag, attributes] of text.matchAll(/<(?:\w+:)?(row|v|is|mergeCell)(?=[\s/>])([^<>]*)>/g)) {
      if (tag === 'row') empty = true;
      else if (tag === 'mergeCell') {
        const area = areaOf(attributes!);
        if (area && scanned.merged.length < MOST_AREAS) scanned.merged.push(area);
      } else if (empty) {
        scanned.rows++;
        empty = false;
      }
    }
    const open = text.lastIndexOf('<');
    // A tag that goes on in the next piece.
    rest = open > text.lastIndexOf('>') && text.length - open < LONGEST_TAG ? text.slice(open) : '';
  }
  return scanned;
}

function areaOf(attributes: string): MergedArea | null {
  const [, left, top, right, bottom] =
    /ref=["']\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)["']/.exec(attributes) ?? [];
  if (!left || !right) return null;
  return { top: Number(top), left: columnIndex(left), bottom: Number(bottom), right: columnIndex(right) };
}
