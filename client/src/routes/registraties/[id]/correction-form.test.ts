import { describe, expect, it } from 'vitest';
import { nameOnceSent, readCorrection } from './correction-form.ts';

const registration = {
  ...{ id: 'v', libraryId: 'b', locationId: 'p', location: 'Balie', day: '2026-03-02', partOfDay: 'MORNING' as const },
  ...{ channel: 'DESK' as const, duration: null, satisfaction: null, helperKind: null, cameBy: null },
  ...{ cameByOrganisationId: null, age: null, gender: null, language: null, questions: [] },
};
const topics = [
  { code: 'digid', parent: null },
  { code: 'digid-app', parent: 'digid' },
  { code: 'devices', parent: null },
];
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
      topics,
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
      topics,
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
      topics,
    );
    expect(input).toMatchObject({ channel: 'DESK', gender: null });
  });

  describe('that changes a choice', () => {
    const referral = { destination: 'COURSE' as const, organisationId: null, warm: 'ENROLLED' as const };
    const question = {
      ...{ topic: 'digid', theme: null, help: ['HELPED' as const, 'REFERRED' as const], kind: null },
      ...{ organisationId: null, governmentLevel: null, digid: 'REQUEST' as const, referral },
    };
    const corrected = (topic: string, digid: string, help: string[], destination = 'COURSE') =>
      readCorrection(
        form([
          ...([
            ['questions', '1'],
            ['topic.0', topic],
            ['digid.0', digid],
          ] as [string, string][]),
          ...([
            ['destination.0', destination],
            ['warm.0', 'ENROLLED'],
          ] as [string, string][]),
          ...help.map((each): [string, string] => ['help.0', each]),
        ]),
        { ...registration, questions: [question] },
        topics,
      ).questions[0];

    it('lets go of the follow-up of DigiD with the topic, unless the other one stands below DigiD', () => {
      expect(corrected('devices', 'REQUEST', ['HELPED', 'REFERRED'])).toMatchObject({ digid: null, referral });
      expect(corrected('digid-app', 'REQUEST', ['HELPED', 'REFERRED'])).toMatchObject({ digid: 'REQUEST', referral });
      expect(corrected('digid', 'REQUEST', ['HELPED', 'REFERRED'])).toMatchObject({ digid: 'REQUEST', referral });
    });

    it('lets go of the referral when nobody was referred after all', () => {
      expect(corrected('digid', 'REQUEST', ['HELPED'])).toMatchObject({ digid: 'REQUEST', referral: null });
    });

    it('keeps what was chosen anew, so that it can be said that it does not go together', () => {
      expect(corrected('devices', 'APP', ['HELPED'], 'LOCAL_PARTNER')).toMatchObject({
        digid: 'APP',
        referral: { destination: 'LOCAL_PARTNER' },
      });
    });
  });
});

describe('the name of a field once a correction is drawn as it was sent', () => {
  const sent = form([
    ['questions', '4'],
    ['topic.0', 'digid'],
    ['remove.0', 'on'],
    ['topic.1', 'devices'],
    ['kind.2', 'SIMPLE'],
  ]);
  it.each([
    ['day', 'day'],
    ['topic.0', null],
    ['topic.1', 'topic.0'],
    ['kind.2', null],
    ['help.3', 'help.1'],
  ])('%s is %s', (name, once) => {
    expect(nameOnceSent(sent, name)).toBe(once);
  });
});
