import { describe, expect, it } from 'vitest';
import { placedCodes, type Code } from './code-list.ts';

const code = (name: string, parent: string | null, validUntil: string | null = null): Code => ({
  ...{ code: name, label: name, parent, validUntil },
  ...{ choosable: true, own: false, validFrom: '2018-01-01' },
});

describe('a code list', () => {
  it('shows how deep each code lies, and keeps what ended apart', () => {
    const codes = [
      code('devices', null),
      code('laptop', 'devices'),
      code('mouse', 'laptop'),
      code('fax', null, '2024-01-01'),
    ];
    const { current, ended } = placedCodes(codes, '2024-01-01');
    expect(current.map(({ code, depth }) => [code, depth])).toEqual([
      ['devices', 0],
      ['laptop', 1],
      ['mouse', 2],
    ]);
    expect(ended.map(({ code }) => code)).toEqual(['fax']);
  });

  it('still holds a code on its last day', () => {
    expect(placedCodes([code('fax', null, '2024-01-02')], '2024-01-01').current).toHaveLength(1);
  });
});
