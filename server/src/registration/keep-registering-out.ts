import { type Asks, lockOutOfLibraries } from './known.repository.ts';

/*
 * For whoever changes what visits are counted by: waits until nobody registers, imports or takes back in the library, and lets nobody
 * until the transaction ends.
 */
export { lockOutRegistering as keepRegisteringOut } from './known.repository.ts';

/**
 * For whoever stores visits on a condition: until the transaction ends nobody takes any back in the library. Whoever changed the condition
 * and then takes back either finds these visits, or is seen by a statement that comes after this one.
 */
export async function keepTakingBackOut(db: Asks, libraryId: string): Promise<void> {
  await db.query(lockOutOfLibraries, [`{${libraryId}}`]);
}
