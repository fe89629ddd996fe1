import { registerEnumType } from 'type-graphql';

/** What the visitor came for. */
export enum SurveyReason {
  GOVERNMENT = 'GOVERNMENT',
  DIGID = 'DIGID',
  DEVICE = 'DEVICE',
  LETTER = 'LETTER',
  MONEY = 'MONEY',
  CARE_OR_HOUSING = 'CARE_OR_HOUSING',
  LEARNING = 'LEARNING',
  OTHER = 'OTHER',
}
registerEnumType(SurveyReason, {
  name: 'SurveyReason',
  description: 'What the visitor came for, in their own eyes (reden van het bezoek).',
  valuesConfig: {
    GOVERNMENT: { description: 'To arrange something with the government (iets regelen met de overheid).' },
    DIGID: { description: 'DigiD.' },
    DEVICE: { description: 'Help with a telephone, tablet or computer (apparaat).' },
    LETTER: { description: 'A letter or a form (brief of formulier).' },
    MONEY: { description: 'Money, taxes or allowances (geld, belasting of toeslagen).' },
    CARE_OR_HOUSING: { description: 'Care, health or housing (zorg of wonen).' },
    LEARNING: { description: 'To learn something, or a course (iets leren).' },
    OTHER: { description: 'Something else (iets anders).' },
  },
});

/** What the visitor thought of the help. */
export enum SurveyOpinion {
  VERY_GOOD = 'VERY_GOOD',
  GOOD = 'GOOD',
  FAIR = 'FAIR',
  POOR = 'POOR',
  VERY_POOR = 'VERY_POOR',
}
registerEnumType(SurveyOpinion, {
  name: 'SurveyOpinion',
  description: 'What the visitor thought of the help (oordeel over de hulp).',
  valuesConfig: {
    VERY_GOOD: { description: 'Very good (heel goed).' },
    GOOD: { description: 'Good (goed).' },
    FAIR: { description: 'Fair (gaat wel).' },
    POOR: { description: 'Poor (niet goed).' },
    VERY_POOR: { description: 'Very poor (slecht).' },
  },
});

/** Age as the visitor says it, in the classes of the national list. */
export enum SurveyAge {
  UNDER_18 = 'UNDER_18',
  FROM_18_TO_24 = 'FROM_18_TO_24',
  FROM_25_TO_39 = 'FROM_25_TO_39',
  FROM_40_TO_54 = 'FROM_40_TO_54',
  FROM_55_TO_65 = 'FROM_55_TO_65',
  FROM_66_TO_74 = 'FROM_66_TO_74',
  FROM_75 = 'FROM_75',
}
registerEnumType(SurveyAge, {
  name: 'SurveyAge',
  description: 'Age as the visitor says it (leeftijd); never mixed with what a desk estimates.',
  valuesConfig: {
    UNDER_18: { description: 'Younger than 18.' },
    FROM_18_TO_24: { description: '18 to 24.' },
    FROM_25_TO_39: { description: '25 to 39.' },
    FROM_40_TO_54: { description: '40 to 54.' },
    FROM_55_TO_65: { description: '55 to 65.' },
    FROM_66_TO_74: { description: '66 to 74.' },
    FROM_75: { description: '75 and older.' },
  },
});

/** Gender as the visitor says it. */
export enum SurveyGender {
  FEMALE = 'FEMALE',
  MALE = 'MALE',
  OTHER = 'OTHER',
}
registerEnumType(SurveyGender, {
  name: 'SurveyGender',
  description: 'Gender as the visitor says it (geslacht); never mixed with what a desk estimates.',
  valuesConfig: {
    FEMALE: { description: 'Woman (vrouw).' },
    MALE: { description: 'Man.' },
    OTHER: { description: 'Otherwise (anders).' },
  },
});

/** Language spoken at home, as the visitor says it. */
export enum SurveyLanguage {
  DUTCH = 'DUTCH',
  OTHER = 'OTHER',
}
registerEnumType(SurveyLanguage, {
  name: 'SurveyLanguage',
  description: 'Language the visitor speaks most at home, as they say it (taal).',
  valuesConfig: {
    DUTCH: { description: 'Dutch (Nederlands).' },
    OTHER: { description: 'Another language (een andere taal).' },
  },
});

/** How far a period is. */
export enum SurveyPeriodState {
  PLANNED = 'PLANNED',
  OPEN = 'OPEN',
  TYPING = 'TYPING',
  CLOSED = 'CLOSED',
}
registerEnumType(SurveyPeriodState, {
  name: 'SurveyPeriodState',
  description: 'How far a measurement period is (stand van de meetperiode).',
  valuesConfig: {
    PLANNED: { description: 'Its first day has not come (gepland).' },
    OPEN: { description: 'Visitors can answer (open).' },
    TYPING: { description: 'Over for visitors; paper can be typed over (overtypen).' },
    CLOSED: { description: 'Closed by the coordinator; its results stand (afgesloten).' },
  },
});
