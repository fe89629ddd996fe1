const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A value for a comparison with a uuid column: what is no UUID becomes null, which equals nothing, instead of an error. */
export const uuidOrNull = (id: string | null | undefined): string | null =>
  id && pattern.test(id) ? id.toLowerCase() : null;
