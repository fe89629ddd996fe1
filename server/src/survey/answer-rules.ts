import { type Problem, problem } from '../graphql/problem.ts';
import { personalDataProblem } from '../privacy/refuse-personal-data.ts';
import type { SurveyAnswerInput } from './survey.inputs.ts';

/** Longest free text, in characters. */
const longestText = 500;

/** What of an answer does not fit; none means it can be stored. */
export function answerProblems(input: SurveyAnswerInput, statements: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  const wrong = (field: string, message: string) => problems.push(problem('INVALID_INPUT', message, ['input', field]));

  const keys = input.statements.map(({ key }) => key);
  if (new Set(keys).size < keys.length || keys.some((key) => !statements.includes(key)))
    wrong('statements', 'Deze stelling hoort niet bij deze enquête, of staat er twee keer.');
  if (input.statements.some(({ agreement }) => agreement < 1 || agreement > 5))
    wrong('statements', 'Kies bij een stelling een antwoord van 1 tot en met 5.');
  if (input.score != null && (input.score < 0 || input.score > 10))
    wrong('score', 'Geef een cijfer van 0 tot en met 10.');
  if ((input.improvement ?? '').length > longestText)
    wrong('improvement', `De tekst is te lang: hooguit ${longestText} tekens.`);
  const personal = personalDataProblem(input.improvement, ['input', 'improvement']);
  if (personal) problems.push(personal);
  if (problems.length === 0 && isEmpty(input))
    problems.push(problem('INVALID_INPUT', 'Er is nog niets ingevuld. Vul ten minste één vraag in.', ['input']));
  return problems;
}

function isEmpty(input: SurveyAnswerInput): boolean {
  const { reason, opinion, statements, score, age, gender, language, improvement } = input;
  const given = [reason, opinion, score, age, gender, language, improvement?.trim() || null];
  return statements.length === 0 && given.every((value) => value == null);
}
