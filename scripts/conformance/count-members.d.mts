export type MemberCounts = {
  readonly documented: number;
  readonly newer: number;
  readonly imitated: number;
  readonly refused: number;
  readonly lines: number;
};

/** Counts of each family of objects, in the order of the page. */
export function countMembers(types: unknown, excel: unknown): Map<string, MemberCounts>;
