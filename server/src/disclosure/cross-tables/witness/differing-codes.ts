/** The codes in which two sets differ. */
export const differing = (one: readonly number[], other: readonly number[]): number[] => [
  ...one.filter((code) => !other.includes(code)),
  ...other.filter((code) => !one.includes(code)),
];
