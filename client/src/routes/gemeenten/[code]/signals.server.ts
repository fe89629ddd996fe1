import { SignalsAtMunicipalityDocument } from '#lib/graphql/graphql.ts';

/** The signals to a municipality: how many, and for its own people whether any waits; null for who may know of none. */
export async function signalsAt(locals: App.Locals, code: string) {
  const { signals, signalCounts } = await locals.api(SignalsAtMunicipalityDocument, {
    code,
    scope: { kind: 'MUNICIPALITY', id: code },
  });
  return signalCounts ? { counts: signalCounts, own: signals !== null } : null;
}
