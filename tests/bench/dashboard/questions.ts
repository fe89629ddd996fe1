/** The six distributions of a dashboard, by the names of the API and of the counts. */
export const dimensions = {
  TOPIC: 'topic',
  HELP: 'help',
  SOLVED: 'solved',
  CHANNEL: 'channel',
  CAME_BY: 'came_by',
  REFERRAL_DESTINATION: 'referral_destination',
} as const;

/** A full dashboard: cards with their comparison, the course of two years, six distributions. */
export const dashboard = `
  query ($scope: ScopeInput!, $from: Day!, $until: Day!, $before: Day!, $seriesFrom: Day!, $seriesUntil: Day!) {
    figures(scope: $scope, from: $from, until: $until) {
      scope { kind id name } standing visits questions questionsPerVisit reach { value inhabitants }
      compare(from: $before, until: $from) { visits questions questionsPerVisit reach { value } }
      course: compare(from: $seriesFrom, until: $seriesUntil) { series(grain: MONTH) { starts visits questions } }
      distributions(dimensions: [${Object.keys(dimensions).join(' ')}]) {
        dimension unit total notAsked state cells { code label visits questions share }
      }
    }
  }`;

/** A cross-table over the registrations themselves, which only the library itself can ask for. */
export const crossTable = `
  query ($scope: ScopeInput!, $from: Day!, $until: Day!) {
    figures(scope: $scope, from: $from, until: $until) {
      crossTable(rows: TOPIC, columns: DURATION) { visits }
      partOfDayByWeekday { visits }
    }
  }`;

/** Days of the periods of a dashboard. */
export type Periods = Record<'from' | 'until' | 'before' | 'seriesFrom' | 'seriesUntil', string>;

/** The periods of the dashboard: the twelve months that are over, the twelve before, and 24 months up to and with the running one. */
export function periodsOn(today: string): Periods {
  const firstOf = (monthsBack: number) => {
    const month = new Date(`${today.slice(0, 7)}-01T00:00:00Z`);
    month.setUTCMonth(month.getUTCMonth() - monthsBack);
    return month.toISOString().slice(0, 10);
  };
  return {
    ...{ from: firstOf(12), until: firstOf(0), before: firstOf(24) },
    ...{ seriesFrom: firstOf(23), seriesUntil: firstOf(-1) },
  };
}

/** Whose dashboard. */
export interface Asked {
  kind: 'LIBRARY' | 'MUNICIPALITY' | 'PROVINCE' | 'NATION';
  id: string;
}
