import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { addressOf } from './address.ts';

const request = (forwarded?: string) =>
  ({ socket: { remoteAddress: '10.0.0.1' }, headers: { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage;

it.each([
  ['of the connection without proxies of our own, whatever is claimed', '1.2.3.4', 0, '10.0.0.1'],
  ['that our one proxy saw', '6.6.6.6, 1.2.3.4', 1, '1.2.3.4'],
  ['that the first of two proxies saw', '1.2.3.4, 10.0.0.2', 2, '1.2.3.4'],
  ['of the connection when the proxy said nothing', undefined, 1, '10.0.0.1'],
])('the address is that %s', (_what, forwarded, proxies, address) => {
  expect(addressOf(request(forwarded), proxies)).toBe(address);
});
