import { HostError } from "../../protocol/host-error";

/** Names of `Excel.GeometricShapeType` beside those of DrawingML, as far as labels can have them. */
const outlines: Readonly<Record<string, string>> = {
  Rectangle: "rect",
  RoundRectangle: "roundRect",
  Round1Rectangle: "round1Rect",
  Round2SameRectangle: "round2SameRect",
  Round2DiagonalRectangle: "round2DiagRect",
  SnipRoundRectangle: "snipRoundRect",
  Snip1Rectangle: "snip1Rect",
  Snip2SameRectangle: "snip2SameRect",
  Snip2DiagonalRectangle: "snip2DiagRect",
  Plaque: "plaque",
  Ellipse: "ellipse",
  Triangle: "triangle",
  RightTriangle: "rtTriangle",
  Diamond: "diamond",
  Parallelogram: "parallelogram",
  Trapezoid: "trapezoid",
  Pentagon: "pentagon",
  Hexagon: "hexagon",
  Octagon: "octagon",
  WedgeRectCallout: "wedgeRectCallout",
  WedgeRRectCallout: "wedgeRoundRectCallout",
  WedgeEllipseCallout: "wedgeEllipseCallout",
  BorderCallout1: "borderCallout1",
  BorderCallout2: "borderCallout2",
  AccentCallout1: "accentCallout1",
  AccentCallout2: "accentCallout2",
  LeftArrow: "leftArrow",
  RightArrow: "rightArrow",
  UpArrow: "upArrow",
  DownArrow: "downArrow",
  Chevron: "chevron",
  HomePlate: "homePlate",
};

/** Labels are boxes where nobody has chosen another outline. */
export function shapeOfOutline(outline: string | undefined): string {
  return Object.keys(outlines).find((word) => outlines[word] === outline) ?? "Rectangle";
}

export function outlineOfShape(shape: string): string {
  const outline = outlines[shape];
  if (outline === undefined)
    throw new HostError(
      "UnsupportedOperation",
      `The embedded host has no labels of the shape ${shape}.`,
    );
  return outline;
}
