/** What a point counted in a month at one code of one dimension. */
export interface MonthCount {
  dimension: string;
  code: string;
  visits: number;
  questions: number;
}

/** A category of the KB's form. */
export interface MonthCategory {
  code: string;
  label: string;
}

/** The categories of a month, in the order of the form. */
export interface MonthCategories {
  topics: MonthCategory[];
  themes: MonthCategory[];
  ages: MonthCategory[];
}

/** A line of the month: so many questions, or so many visits, in a category. */
export interface MonthLine {
  section: 'TOPIC' | 'THEME' | 'AGE' | 'GENDER' | 'LANGUAGE';
  label: string;
  count: number;
}

const genders: MonthCategory[] = [
  { code: 'MALE', label: 'Man' },
  { code: 'FEMALE', label: 'Vrouw' },
];
const languages: MonthCategory[] = [
  { code: 'DUTCH', label: 'Nederlands' },
  { code: 'OTHER', label: 'Anders' },
];
/** The form knows no "not asked": there it is unknown. */
const unknown = 'Onbekend of niet gevraagd';

/**
 * A month of a point in the categories of the KB's form: questions by topic (IDO) and theme (Infopunt), visits by age, gender and
 * first language. A code of the library itself counts in the national one above it. Visits of which nothing was asked are unknown,
 * so that each of the three adds up to the visits of the month.
 */
export function monthLines(
  counts: readonly MonthCount[],
  categories: MonthCategories,
  label: 'IDO' | 'INFOPUNT' | 'BOTH',
): MonthLine[] {
  const at = (dimension: string, code: string) =>
    counts.find((count) => count.dimension === dimension && count.code === code) ?? { visits: 0, questions: 0 };
  const all = at('total', '').visits;
  const byQuestions = (section: MonthLine['section'], dimension: string, list: MonthCategory[]) =>
    list.map(({ code, label }) => ({ section, label, count: at(dimension, code).questions }));
  const byVisits = (section: MonthLine['section'], dimension: string, list: MonthCategory[]) => {
    const known = list
      .filter(({ code }) => code !== 'UNKNOWN')
      .map(({ code, label }) => ({ section, label, count: at(dimension, code).visits }));
    const rest = all - known.reduce((total, { count }) => total + count, 0);
    return [...known, { section, label: unknown, count: rest }];
  };
  return [
    ...(label === 'INFOPUNT' ? [] : byQuestions('TOPIC', 'topic', categories.topics)),
    ...(label === 'IDO' ? [] : byQuestions('THEME', 'theme', categories.themes)),
    ...byVisits('AGE', 'age', categories.ages),
    ...byVisits('GENDER', 'gender', genders),
    ...byVisits('LANGUAGE', 'language', languages),
  ];
}
