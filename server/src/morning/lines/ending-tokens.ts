import { apiTokens } from '../../access/api-tokens.ts';
import { addDays } from '../../calendar/amsterdam.ts';
import type { FindLines } from '../morning-line.ts';
import { MorningLineKind, MorningSeverity } from '../morning.type.ts';

/** How many days ahead the end of a token is told: time enough to give another system a new one. */
const ahead = 30;

/** Tokens that end within a month; a system that uses one then stops without a word. */
export const endingTokens: FindLines = async (context, { libraryId }) => {
  const tokens = (await apiTokens(context, libraryId)) ?? [];
  const { today } = context;
  return tokens
    .filter(({ endsOn }) => endsOn >= today && endsOn <= addDays(today, ahead))
    .map(({ name, endsOn }) => ({
      kind: MorningLineKind.TOKEN_ENDING,
      severity: MorningSeverity.ATTENTION,
      count: 1,
      link: `/bibliotheken/${libraryId}/api`,
      name,
      day: endsOn,
    }));
};
