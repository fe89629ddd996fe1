import { expect, it } from 'vitest';
import { type Identity, withoutMemberships } from './identity.ts';
import { RememberedIdentities } from './remembered-identities.ts';

const somebody = (id: string): Identity => ({
  ...withoutMemberships,
  ...{ actor: { kind: 'USER', id }, userId: id, name: id, desk: null, token: null },
});

it('remembers who a session spoke for when it was last looked up', () => {
  const remembered = new RememberedIdentities();
  remembered.keep('session', somebody('Ans'));
  remembered.keep('session', somebody('Bram'));
  expect(remembered.of('session')).toEqual(somebody('Bram'));
  expect(remembered.of('another')).toBeNull();
});

it('forgets a session that has ended', () => {
  const remembered = new RememberedIdentities();
  remembered.keep('session', somebody('Ans'));
  remembered.keep('session', null);
  expect(remembered.of('session')).toBeNull();
});

it('forgets the session that was looked up longest ago when there are more than two thousand', () => {
  const remembered = new RememberedIdentities();
  for (let at = 0; at < 2000; at += 1) remembered.keep(`session ${at}`, somebody(`${at}`));
  remembered.keep('session 0', somebody('0'));
  remembered.keep('one more', somebody('more'));
  expect([remembered.of('session 0')?.name, remembered.of('session 1'), remembered.of('session 2')?.name]).toEqual([
    '0',
    null,
    '2',
  ]);
});
