/** Zone of a buffer: green, keep going; yellow, plan a recovery; red, act. */
export type BufferZone = "green" | "yellow" | "red";

/** A line of the fever chart: share of the buffer at nothing and at all of the chain done. */
export type ZoneLine = { readonly start: number; readonly end: number };

export type ZoneLines = { readonly greenYellow: ZoneLine; readonly yellowRed: ZoneLine };

/**
 * Sloped lines, the default: early use of the buffer weighs more. Tools differ on them, so both ends
 * of both are settings.
 */
export const slopedZones: ZoneLines = {
  greenYellow: { start: 0.1, end: 0.7 },
  yellowRed: { start: 0.3, end: 0.9 },
};

/** Horizontal thirds, as in the Theory of Constraints Handbook, "Knowing When to Act". */
export const thirdsZones: ZoneLines = {
  greenYellow: { start: 1 / 3, end: 1 / 3 },
  yellowRed: { start: 2 / 3, end: 2 / 3 },
};

const noise = 1e-9;

/** The zone of a share of the buffer used at a share of the chain done; a line belongs to the better. */
export function bufferZone(chainComplete: number, consumed: number, lines: ZoneLines): BufferZone {
  if (consumed <= lineAt(lines.greenYellow, chainComplete) + noise) return "green";
  return consumed <= lineAt(lines.yellowRed, chainComplete) + noise ? "yellow" : "red";
}

/** Days of the buffer up to which it is green and yellow, at a share of the chain done. */
export function zoneLimits(
  buffer: number,
  chainComplete: number,
  lines: ZoneLines,
): { readonly green: number; readonly yellow: number } {
  return {
    green: buffer * lineAt(lines.greenYellow, chainComplete),
    yellow: buffer * lineAt(lines.yellowRed, chainComplete),
  };
}

function lineAt(line: ZoneLine, chainComplete: number): number {
  const share = Math.min(1, Math.max(0, chainComplete));
  return line.start + (line.end - line.start) * share;
}
