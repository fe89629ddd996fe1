import { describe, expect, it } from 'vitest';
import { isOwnOrigin } from './own-origin.ts';

describe('the page that opens a socket', () => {
  const address = 'https://regiepunt.example';

  it('is ours when it comes from the address people use', () => {
    expect(isOwnOrigin('https://regiepunt.example', 'regiepunt.example', address)).toBe(true);
    expect(isOwnOrigin('https://regiepunt.example:443', 'anything', address)).toBe(true);
  });

  it.each([
    'https://evil.example',
    'http://regiepunt.example',
    'https://regiepunt.example:8443',
    'https://regiepunt.example.evil.example',
    'https://sub.regiepunt.example',
    'null',
    '',
    undefined,
  ])('is not ours from %s', (origin) => {
    expect(isOwnOrigin(origin, 'regiepunt.example', address)).toBe(false);
  });

  it('is ours by the host it came by where no address is set', () => {
    expect(isOwnOrigin('http://localhost:4000', 'localhost:4000', null)).toBe(true);
    expect(isOwnOrigin('http://localhost:4001', 'localhost:4000', null)).toBe(false);
    expect(isOwnOrigin('http://localhost:4000', undefined, null)).toBe(false);
  });
});
