/** Shares in percent, by code; they need not add up to 100. */
export type Shares = readonly (readonly [code: string, share: number])[];

/** National topics of the IDO registration in 2023 (KB). */
export const topicShares: Shares = [
  ['devices', 25],
  ['digid', 22],
  ['income-tax', 5],
  ['municipal-schemes', 5],
  ['online-banking', 4],
  ['allowances', 4],
  ['health-declaration', 3],
  ['public-transport', 3],
  ['facilities', 2],
  ['energy-allowance', 2],
  ['pension', 1],
  ['insurance', 1],
  ['uwv', 1],
  ['understanding', 1],
  ['digital-library', 1],
  ['housing', 1],
  ['digital-care', 1],
  ['other', 18],
];

/** Of the broad themes no shares are published; these are invented. */
export const themeShares: Shares = [
  ['general', 24],
  ['sports', 4],
  ['youth', 6],
  ['learning', 9],
  ['informal-care', 6],
  ['integration', 5],
  ['transport', 8],
  ['volunteering', 5],
  ['work-income', 16],
  ['living', 8],
  ['care', 9],
];

/** Estimated age in 2023: under 25 2, 25 to 65 37, over 65 54, unknown 6; the finer classes within those are invented. */
export const ageShares: Shares = [
  ['UNDER_18', 0.5],
  ['FROM_18_TO_24', 1.5],
  ['FROM_25_TO_39', 9],
  ['FROM_40_TO_54', 12],
  ['FROM_55_TO_65', 16],
  ['FROM_66_TO_74', 28],
  ['FROM_75', 26],
  ['UNKNOWN', 6],
];

export const genderShares: Shares = [
  ['MALE', 44],
  ['FEMALE', 52],
  ['UNKNOWN', 4],
];

export const languageShares: Shares = [
  ['DUTCH', 62],
  ['OTHER', 28],
  ['UNKNOWN', 10],
];

/** How many questions a visit has: 1.53 on average (2024). */
export const questionsPerVisit: readonly (readonly [questions: number, share: number])[] = [
  [1, 64],
  [2, 24],
  [3, 8],
  [4, 3],
  [5, 1],
];

/** 38 of 100 conversations take over 20 minutes: 32 with one question (64 of 100 visits), 48.7 with more. */
export const durationShares: { one: Shares; more: Shares } = {
  one: [
    ['UNDER_5', 13],
    ['FROM_5_TO_10', 23],
    ['FROM_10_TO_20', 32],
    ['FROM_20_TO_40', 23],
    ['OVER_40', 9],
  ],
  more: [
    ['UNDER_5', 4.7],
    ['FROM_5_TO_10', 14.7],
    ['FROM_10_TO_20', 31.9],
    ['FROM_20_TO_40', 34.1],
    ['OVER_40', 14.6],
  ],
};
