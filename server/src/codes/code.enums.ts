import { registerEnumType } from 'type-graphql';

/** The code lists a visit and its questions are filed under. */
export enum CodeListName {
  TOPIC = 'TOPIC',
  THEME = 'THEME',
  AGE = 'AGE',
}
registerEnumType(CodeListName, {
  name: 'CodeListName',
  description: 'A code list a visit or a question is filed under (codelijst).',
  valuesConfig: {
    TOPIC: { description: 'Topics of an IDO (onderwerpen).' },
    THEME: { description: "Themes of an Infopunt (thema's)." },
    AGE: { description: 'Estimated age of the visitor in years (leeftijdsgroepen).' },
  },
});
