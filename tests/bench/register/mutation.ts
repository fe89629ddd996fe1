/** What a desk sends, and asks back. */
export const mutation =
  'mutation Register($input: RegisterVisitInput!) { registerVisit(input: $input) { alreadyRegistered registered { day visits questions } problems { code message path } } }';
