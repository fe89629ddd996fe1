import { expect, test } from 'vitest';
import type { Choices } from './desk-data.ts';
import { readBox } from './sheet-code.ts';

const help = { label: '', options: ['HELPED', 'ANSWERED', 'INFORMATION'].map((value) => ({ value, label: value })) };
// The desk shows the most used first; paper keeps the numbers of the list.
const topics = [
  { value: 'uwv', label: 'UWV', number: 13 },
  { value: 'digid', label: 'DigiD', number: 2 },
];
const desk = { label: 'IDO' as const, topics, themes: [], choices: { help } as Choices };

test.each(['2b', '2B', ' 2 b ', '2,b', '2-b'])('%j is subject 2, helped in way B', (text) => {
  expect(readBox(text, desk)).toEqual({ subject: 'digid', help: ['ANSWERED'] });
});

test('several letters are several help forms, each once', () => {
  expect(readBox('13aca', desk)).toEqual({ subject: 'uwv', help: ['HELPED', 'INFORMATION'] });
});

test('an empty box is nothing, and what is not on the sheet is a mistake', () => {
  expect(readBox('  ', desk)).toBeNull();
  for (const text of ['2', 'b', '1b', '2z', '2b3c', '99a']) expect(readBox(text, desk)).toBeUndefined();
});
