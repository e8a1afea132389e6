import type { ReactElement } from "react";

/** The mark at a point; `size` in points as in the file. */
export function Mark({
  shape,
  size,
  at,
  colour,
}: {
  readonly shape: string | undefined;
  readonly size: number;
  readonly at: { readonly x: number; readonly y: number };
  readonly colour: string;
}): ReactElement {
  const half = (size * (96 / 72)) / 2;
  const { x, y } = at;
  const corner = (dx: number, dy: number): string =>
    `${(x + dx * half).toFixed(1)},${(y + dy * half).toFixed(1)}`;
  if (shape === "square")
    return <rect x={x - half} y={y - half} width={2 * half} height={2 * half} fill={colour} />;
  if (shape === "diamond") {
    const points = [corner(0, -1), corner(1, 0), corner(0, 1), corner(-1, 0)];
    return <polygon points={points.join(" ")} fill={colour} />;
  }
  if (shape === "triangle") {
    const points = [corner(0, -1), corner(1, 1), corner(-1, 1)];
    return <polygon points={points.join(" ")} fill={colour} />;
  }
  return <circle cx={x} cy={y} r={half} fill={colour} />;
}
