import { describe, expect, it } from 'vitest';
import { readCorrection } from './correction-form.ts';

const registration = {
  ...{ id: 'v', libraryId: 'b', locationId: 'p', location: 'Balie', day: '2026-03-02', partOfDay: 'MORNING' as const },
  ...{ channel: 'DESK' as const, duration: null, satisfaction: null, helperKind: null, cameBy: null },
  ...{ cameByOrganisationId: null, age: null, gender: null, language: null, questions: [] },
};
function form(fields: [string, string][]): FormData {
  const filled = new FormData();
  for (const [name, value] of fields) filled.append(name, value);
  return filled;
}

describe('a correction', () => {
  it('keeps what the form does not name, and empties what was left empty', () => {
    const input = readCorrection(
      form([
        ['duration', ''],
        ['questions', '0'],
      ]),
      { ...registration, duration: 'UNDER_5' },
    );
    expect(input).toMatchObject({
      day: '2026-03-02',
      partOfDay: 'MORNING',
      channel: 'DESK',
      duration: null,
      questions: [],
    });
  });

  it('takes questions by their number, without empty ones and those that were taken out', () => {
    const { questions } = readCorrection(
      form([
        ...([
          ['questions', '3'],
          ['topic.0', 'digid'],
          ['help.0', 'HELPED'],
          ['help.0', 'REFERRED'],
        ] as [string, string][]),
        ...([
          ['destination.0', 'COURSE'],
          ['warm.0', 'ENROLLED'],
          ['topic.1', 'devices'],
          ['remove.1', 'on'],
        ] as [string, string][]),
        ['topic.2', ''],
      ]),
      registration,
    );
    expect(questions).toHaveLength(1);
    expect(questions[0]).toMatchObject({
      ...{ topic: 'digid', theme: null, help: ['HELPED', 'REFERRED'] },
      referral: { destination: 'COURSE', organisationId: null, warm: 'ENROLLED' },
    });
  });

  it('takes no word for a choice that is not on the list', () => {
    const input = readCorrection(
      form([
        ['channel', 'FAX'],
        ['gender', 'X'],
        ['questions', '0'],
      ]),
      registration,
    );
    expect(input).toMatchObject({ channel: 'DESK', gender: null });
  });
});
