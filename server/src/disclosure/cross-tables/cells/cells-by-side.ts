/** The cells of a cross-table as they are decided: by place, a code of the other dimension, and a code of this one. */
export interface CellsBySide {
  count: (place: number, other: number, code: number) => number;
  isHidden: (place: number, other: number, code: number) => boolean;
  hide: (place: number, other: number, code: number) => void;
}
