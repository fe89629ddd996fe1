import { registerEnumType } from 'type-graphql';

/** The code lists a question is filed under. */
export enum CodeListName {
  TOPIC = 'TOPIC',
  THEME = 'THEME',
}
registerEnumType(CodeListName, {
  name: 'CodeListName',
  description: 'A code list a question is filed under (codelijst).',
  valuesConfig: {
    TOPIC: { description: 'Topics of an IDO (onderwerpen).' },
    THEME: { description: "Themes of an Infopunt (thema's)." },
  },
});
