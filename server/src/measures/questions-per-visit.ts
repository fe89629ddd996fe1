/** Questions per visit (vragen per bezoek); null without visits: a mean of nothing is not 0. */
export const questionsPerVisit = (questions: number, visits: number): number | null =>
  visits > 0 ? questions / visits : null;
