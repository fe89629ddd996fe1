import { expect, it } from 'vitest';
import type { ImportRun } from '../../imports/import-run.ts';
import { lineOf } from './imports.ts';

const run = (given: Partial<ImportRun>): ImportRun => ({
  ...{ libraryId: 'l', id: 'i', fileName: 'oud.xlsx', fileSize: 1, fileHash: '', shape: null, mapping: null },
  ...{ added: 0, known: 0, leftOut: 0, refused: 0, rowsDone: 0, rowsTotal: 300, failure: null, startedBy: 'u' },
  ...{ state: 'DONE', startedOn: '2025-03-10', finishedOn: '2025-03-10', undoneOn: null },
  ...given,
});

it.each([
  ['is read', { state: 'RUNNING' }, 'IMPORT_RUNNING', 300],
  ['is taken back', { state: 'UNDOING' }, 'IMPORT_RUNNING', 300],
  ['waits for its columns', { state: 'READ' }, 'IMPORT_WAITING', 300],
  ['was checked and not run', { state: 'CHECKED' }, 'IMPORT_WAITING', 300],
  ['failed', { state: 'FAILED' }, 'IMPORT_FAILED', 300],
  ['refused rows', { refused: 12 }, 'IMPORT_REFUSED_ROWS', 12],
] as const)('an import that %s has a line', (_what, given, kind, count) => {
  expect(lineOf(run(given), '2025-03-01')).toMatchObject({ kind, count, name: 'oud.xlsx', link: '/importeren/i' });
});

it.each([
  ['took every row', {}],
  ['was taken back', { state: 'UNDONE', refused: 3 }],
  ['refused rows long ago', { refused: 3, finishedOn: '2025-02-28' }],
  ['failed long ago', { state: 'FAILED', startedOn: '2025-02-01', finishedOn: null }],
] as const)('an import that %s has none', (_what, given) => {
  expect(lineOf(run(given), '2025-03-01')).toBeNull();
});
