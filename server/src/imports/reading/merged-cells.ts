import { type Cell, EMPTY } from './row.ts';
import type { MergedArea } from './sheet-scan.ts';

/** Cells that may be filled in all, and columns of one area: a sheet that claims to be one merged cell costs no more. */
const MOST_FILLED = 3_000_000;
const WIDEST = 200;

/** Puts the value of a merged area in all its cells, row by row from the top. */
export class MergedCells {
  #starting = new Map<number, MergedArea[]>();
  #going: { area: MergedArea; cell: Cell }[] = [];
  #filled = 0;

  constructor(areas: readonly MergedArea[]) {
    for (const area of areas) {
      const starting = this.#starting.get(area.top);
      if (starting) starting.push(area);
      else this.#starting.set(area.top, [area]);
    }
  }

  fill(row: number, cells: Cell[]): void {
    if (this.#going.length === 0 && !this.#starting.has(row)) return;
    this.#going = this.#going.filter(({ area }) => area.bottom >= row);
    for (const { area, cell } of this.#going) {
      this.#copy(cells, area.left, cell, 'DOWN');
      for (let at = area.left + 1; at <= widest(area); at++) this.#copy(cells, at, cell, 'ACROSS');
    }
    for (const area of this.#starting.get(row) ?? []) {
      const cell = cells[area.left];
      if (!cell || cell.kind === 'EMPTY') continue;
      for (let at = area.left + 1; at <= widest(area); at++) this.#copy(cells, at, cell, 'ACROSS');
      if (area.bottom > row && this.#going.length < 1_000) this.#going.push({ area, cell });
    }
  }

  #copy(cells: Cell[], at: number, cell: Cell, merged: 'ACROSS' | 'DOWN'): void {
    // A cell below a merged one can still hold something that nobody sees.
    if (this.#filled >= MOST_FILLED) return;
    this.#filled++;
    while (cells.length < at) cells.push(EMPTY);
    cells[at] = { ...cell, merged };
  }
}

const widest = ({ left, right }: MergedArea): number => Math.min(right, left + WIDEST);
