import { expect, test } from 'vitest';
import { gatherAsks } from './gather-asks.ts';

const stretch = '2024-01-01 2025-01-01';

test('dimensions of one area and stretch are one ask', () => {
  const keys = [`NATION NL ${stretch} ALL PROVINCE total`, `NATION NL ${stretch} ALL PROVINCE topic`];
  expect(gatherAsks(keys)).toEqual([
    {
      ...{ kind: 'NATION', ids: ['NL'], from: '2024-01-01', until: '2025-01-01', cut: 'all', grain: 'PROVINCE' },
      dimensions: ['total', 'topic'],
    },
  ]);
});

test('areas that are asked the same are one ask, whatever the order; another stretch or dimension is another', () => {
  const asks = gatherAsks([
    `MUNICIPALITY GM0001 ${stretch} ALL MONTH total`,
    `MUNICIPALITY GM0002 ${stretch} ALL MONTH topic`,
    `MUNICIPALITY GM0002 ${stretch} ALL MONTH total`,
    `MUNICIPALITY GM0003 ${stretch} ALL MONTH total`,
    `MUNICIPALITY GM0001 ${stretch} MONTH MONTH total`,
  ]);
  expect(asks.map(({ ids, cut, dimensions }) => [ids, cut, dimensions])).toEqual([
    [['GM0001', 'GM0003'], 'all', ['total']],
    [['GM0002'], 'all', ['topic', 'total']],
    [['GM0001'], 'month', ['total']],
  ]);
});
