import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

/** The parts of the KB's form. */
export enum MonthSection {
  TOPIC = 'TOPIC',
  THEME = 'THEME',
  AGE = 'AGE',
  GENDER = 'GENDER',
  LANGUAGE = 'LANGUAGE',
}
registerEnumType(MonthSection, {
  name: 'MonthSection',
  description: 'The parts of the monthly form of the national library (onderdeel van het maandformulier).',
  valuesConfig: {
    TOPIC: { description: 'Questions by topic (vragen per onderwerp).' },
    THEME: { description: 'Questions by theme (vragen per thema).' },
    AGE: { description: 'Visits by age (bezoeken per leeftijd).' },
    GENDER: { description: 'Visits by gender (bezoeken per geslacht).' },
    LANGUAGE: { description: 'Visits by first language (bezoeken per eerste taal).' },
  },
});

/** A line of the monthly form. */
@ObjectType({ description: 'A line of the monthly form: a category with its count.', simpleResolvers: true })
export class MonthReportLine {
  @Field(() => MonthSection, { description: 'The part of the form.' })
  section: MonthSection;
  @Field(() => String, { description: 'The category, in Dutch.' })
  label: string;
  @Field(() => Int, { description: 'Questions for topics and themes, visits for the rest.' })
  count: number;
}

/** A month of one point. */
@ObjectType({
  description:
    'A month of one point in the categories of the national form (maandcijfers), so that nothing is typed twice.',
  simpleResolvers: true,
})
export class PointMonth {
  @Field(() => ID, { description: 'UUID of the point.' })
  id: string;
  @Field(() => String, { description: 'Name of the point.' })
  name: string;
  @Field(() => String, { description: 'Name of its municipality.' })
  municipality: string;
  @Field(() => Int, { description: 'Visits in the month.' })
  visits: number;
  @Field(() => Int, { description: 'Questions in the month.' })
  questions: number;
  @Field(() => [MonthReportLine], { description: 'Every category of the form, zero too.' })
  lines: MonthReportLine[];
}
