/*
 * For whoever changes what visits are counted by: waits until nobody registers, imports or takes back in the library, and lets nobody
 * until the transaction ends.
 */
export { lockOutRegistering as keepRegisteringOut } from './known.repository.ts';
