import type { CodeListName, CodeListsQuery } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';

export type Code = CodeListsQuery['codes'][number];

export const CODE_LISTS: Record<CodeListName, () => string> = {
  TOPIC: m.codelists_list_TOPIC,
  THEME: m.codelists_list_THEME,
  AGE: m.codelists_list_AGE,
};

/** A code with how deep it lies in the list: 0 is at the top. */
export interface PlacedCode extends Code {
  depth: number;
}

/** The codes with their depth, those that may still be chosen apart from those that ended. They come in the order of the list. */
export function placedCodes(codes: readonly Code[], today: string): { current: PlacedCode[]; ended: PlacedCode[] } {
  const depths = new Map<string, number>();
  const placed = codes.map((code) => {
    const depth = code.parent === null ? 0 : (depths.get(code.parent) ?? 0) + 1;
    depths.set(code.code, depth);
    return { ...code, depth };
  });
  const holds = ({ validUntil }: Code) => validUntil === null || validUntil > today;
  return { current: placed.filter(holds), ended: placed.filter((code) => !holds(code)) };
}
