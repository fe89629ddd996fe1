import type { Partner } from './desk-data.ts';

/** The organisations to choose from for a kind of referral: the library's own, the national ones, or, where that leaves none, all. */
export function partnersFor(destination: string, partners: readonly Partner[]): readonly Partner[] {
  const national = { LOCAL_PARTNER: false, NATIONAL_PARTNER: true }[destination];
  const some = partners.filter((partner) => partner.national === national);
  return some.length > 0 ? some : partners;
}
