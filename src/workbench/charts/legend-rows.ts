/** Pixels of a row of legend entries. */
export const legendRow = 22;

/**
 * The places of legend entries in rows, each as full as the room allows, in their order. An entry wider
 * than the room has a row of its own.
 */
export function breakLegend(
  widths: readonly number[],
  room: number,
): readonly (readonly number[])[] {
  const rows: number[][] = [];
  let filled = 0;
  widths.forEach((width, place) => {
    const last = rows.at(-1);
    if (last !== undefined && filled + width <= room) {
      last.push(place);
      filled += width;
      return;
    }
    rows.push([place]);
    filled = width;
  });
  return rows;
}
