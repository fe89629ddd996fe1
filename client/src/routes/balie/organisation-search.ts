import type { Partner } from './desk-data.ts';

const SHOWN = 8;

/** As people type: without accents, capitals or signs. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .toLowerCase();

/** The organisations with what was typed in their name: those with a word that begins with it first. */
export function findPartners(partners: readonly Partner[], typed: string): Partner[] {
  const sought = plain(typed.trim());
  const rank = ({ name }: Partner) => {
    const text = plain(name);
    if (text.startsWith(sought)) return 0;
    return text.includes(` ${sought}`) ? 1 : text.includes(sought) ? 2 : -1;
  };
  return partners
    .map((partner) => ({ partner, place: rank(partner) }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place)
    .slice(0, SHOWN)
    .map(({ partner }) => partner);
}
