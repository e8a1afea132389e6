import type { PortfolioRow, ProgrammeRow, SteeringPack } from "#domain/steering-pack/steering-pack";

/** A line of the portfolio table: a programme's heading, or a project under it. */
export type PackLine =
  | { readonly kind: "programme"; readonly programme: ProgrammeRow; readonly continued: boolean }
  | { readonly kind: "project"; readonly project: PortfolioRow };

/** Programmes and their projects in the order of the pack; projects without a programme come as they are. */
export function packLines(pack: SteeringPack): readonly PackLine[] {
  const programmes = new Map(pack.programmes.map((programme) => [programme.path, programme]));
  const lines: PackLine[] = [];
  let path: string | undefined;
  for (const project of pack.projects) {
    const own = project.programme ?? "";
    if (own !== path) {
      path = own;
      const programme = programmes.get(own);
      if (programme !== undefined) lines.push({ kind: "programme", programme, continued: false });
    }
    lines.push({ kind: "project", project });
  }
  return lines;
}

/**
 * Splits the lines into pages that hold at most `room` (in whatever unit `sizes` has). A page that
 * begins inside a programme repeats its heading, and no heading stands last on a page.
 */
export function splitLines(
  lines: readonly PackLine[],
  sizes: readonly number[],
  room: number,
): readonly (readonly PackLine[])[] {
  const pages: PackLine[][] = [[]];
  let used = 0;
  let heading: { readonly line: PackLine; readonly size: number } | undefined;
  for (const [index, line] of lines.entries()) {
    const size = sizes[index] ?? 1;
    if (used > 0 && used + size + followerSize(line, sizes[index + 1]) > room) {
      const repeated = line.kind === "project" ? heading : undefined;
      pages.push(repeated === undefined ? [] : [continued(repeated.line)]);
      used = repeated?.size ?? 0;
    }
    if (line.kind === "programme") heading = { line, size };
    pages.at(-1)?.push(line);
    used += size;
  }
  return pages;
}

/** A heading takes the first line below it along. */
function followerSize(line: PackLine, next: number | undefined): number {
  return line.kind === "programme" ? (next ?? 0) : 0;
}

function continued(line: PackLine): PackLine {
  return line.kind === "programme" ? { ...line, continued: true } : line;
}
