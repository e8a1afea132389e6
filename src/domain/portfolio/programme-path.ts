/** Parts of a programme's path, outermost first: `Estates / Depots` is [Estates, Depots]. */
export function pathParts(programme: string | undefined): readonly string[] {
  if (programme === undefined) return [];
  return programme
    .split(/(?: \/)+ /)
    .map((part) => part.trim().replace(/\s+/g, " "))
    .filter((part) => part !== "");
}

/** The path in one spelling; "" for a project without a programme. */
export function programmePath(programme: string | undefined): string {
  return pathParts(programme).join(" / ");
}

/** The path of a programme and of everything above it, innermost last. */
export function pathsAbove(path: string): readonly string[] {
  const parts = pathParts(path);
  if (parts.length === 0) return [""];
  return parts.map((_, index) => parts.slice(0, index + 1).join(" / "));
}

/** Path order: a programme before its sub-programmes, what has no programme last. */
export function comparePaths(left: string, right: string): number {
  if (left === right) return 0;
  if (left === "") return 1;
  if (right === "") return -1;
  const leftParts = left.split(" / ");
  const rightParts = right.split(" / ");
  for (const [index, part] of leftParts.entries()) {
    const other = rightParts[index];
    if (other === undefined) return 1;
    const order = compareNames(part, other);
    if (order !== 0) return order;
  }
  return -1;
}

/** Names without regard to case, then by case, so that the order never depends on the order of tabs. */
export function compareNames(left: string, right: string): number {
  const lowLeft = left.toLowerCase();
  const lowRight = right.toLowerCase();
  if (lowLeft !== lowRight) return lowLeft < lowRight ? -1 : 1;
  return left < right ? -1 : left > right ? 1 : 0;
}
