import { absent, defineMeasure, number } from './measure.ts';

/** The mark visitors give in the survey. */
export const score = defineMeasure({
  key: 'SCORE',
  name: 'Rapportcijfer',
  unit: 'SCORE',
  definition:
    'Het gemiddelde cijfer van 0 tot 10 dat bezoekers in de enquête geven. De respons is het aantal antwoorden gedeeld door de bezoeken in de weken van de enquête. Antwoorden van punten die alleen samen met punten in een andere gemeente te tonen zijn, tellen in een gemeente niet mee; in een provincie alleen als die punten er alle in liggen.',
  description: 'Mean mark of the survey, 0 to 10 (rapportcijfer), with the number of answers.',
  numeratorName: 'gemiddeld cijfer',
  denominatorName: 'antwoorden',
  registered: false,
  needs: ['survey'],
  compute: ({ survey }) => {
    if (!survey) return absent('NOT_REGISTERED', 'In deze periode is geen enquête gehouden.');
    const period = { from: survey.from, until: survey.until };
    if (survey.mean === null)
      return absent(
        'HIDDEN',
        survey.explanation ?? `Er zijn te weinig antwoorden om dit te laten zien (minder dan ${survey.fewest}).`,
      );
    const response = survey.response === null ? null : `Respons: ${Math.round(survey.response * 100)}%.`;
    const explanation = [response, survey.explanation].filter(Boolean).join(' ') || null;
    return number(survey.mean, { numerator: survey.mean, denominator: survey.answers, period, explanation });
  },
});
