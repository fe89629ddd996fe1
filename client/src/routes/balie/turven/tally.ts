/** How often each subject was tapped since the page was opened. */
export type Counts = Readonly<Record<string, number>>;

/** The counts as they travel with the form, without JavaScript; what is no number counts as nothing. */
export function readCounts(packed: unknown): Counts {
  try {
    const read = JSON.parse(String(packed)) as Record<string, unknown>;
    return Object.fromEntries(
      Object.entries(read).filter((each): each is [string, number] => Number.isInteger(each[1])),
    );
  } catch {
    return {};
  }
}

export function tallied(counts: Counts, subject: string, step: 1 | -1): Counts {
  return { ...counts, [subject]: Math.max(0, (counts[subject] ?? 0) + step) };
}

export function totalOf(counts: Counts): number {
  return Object.values(counts).reduce((sum, each) => sum + each, 0);
}
