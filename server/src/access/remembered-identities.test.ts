import { expect, it } from 'vitest';
import { dayAt, instantAt } from '../calendar/amsterdam.ts';
import { withoutMemberships } from './identity.ts';
import { RememberedIdentities, type RememberedIdentity } from './remembered-identities.ts';
import { hashOfToken } from './tokens.ts';

const moment = (time: string, day = '2026-03-02') => ({ now: instantAt(day, time), today: day });
const ten = moment('10:00');

const somebody = (id: string): Omit<RememberedIdentity, 'tokenHash'> => ({
  identity: { ...withoutMemberships, actor: { kind: 'USER', id }, userId: id, name: id, desk: null, token: null },
  version: `of ${id}`,
  ...{ at: ten.now, today: ten.today },
});

it('remembers who a session spoke for when it was last looked up, and how to hold it against the database', () => {
  const remembered = new RememberedIdentities();
  remembered.keep('session', somebody('Ans'));
  remembered.keep('session', somebody('Bram'));
  expect(remembered.of('session', ten)).toEqual({ ...somebody('Bram'), tokenHash: hashOfToken('session') });
  expect(remembered.of('another', ten)).toBeNull();
});

it('forgets a session that has ended', () => {
  const remembered = new RememberedIdentities();
  remembered.keep('session', somebody('Ans'));
  remembered.keep('session', null);
  expect(remembered.of('session', ten)).toBeNull();
});

it('has a session looked up again after five minutes, for its use has to be written down', () => {
  const remembered = new RememberedIdentities();
  remembered.keep('session', somebody('Ans'));
  expect(remembered.of('session', moment('10:04'))?.version).toBe('of Ans');
  expect(remembered.of('session', moment('10:05'))).toBeNull();
});

it('has a session looked up again on the next day, of which other memberships may be valid', () => {
  const remembered = new RememberedIdentities();
  const justBefore = instantAt('2026-03-02', '23:59');
  remembered.keep('session', { ...somebody('Ans'), at: justBefore, today: dayAt(justBefore) });
  expect(remembered.of('session', moment('23:59'))?.version).toBe('of Ans');
  expect(remembered.of('session', moment('00:00', '2026-03-03'))).toBeNull();
});

it('forgets the session that was looked up longest ago when there are more than two thousand', () => {
  const remembered = new RememberedIdentities();
  for (let at = 0; at < 2000; at += 1) remembered.keep(`session ${at}`, somebody(`${at}`));
  remembered.keep('session 0', somebody('0'));
  remembered.keep('one more', somebody('more'));
  expect(['session 0', 'session 1', 'session 2'].map((session) => remembered.of(session, ten)?.version)).toEqual([
    'of 0',
    undefined,
    'of 2',
  ]);
});
