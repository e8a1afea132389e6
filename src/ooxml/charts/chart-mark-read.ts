import { numberOf, readLine, readPaint } from "./chart-looks-read";
import type { ChartSeries } from "../model/chart-model";
import type { ThemeColours } from "../styles/colours";
import { childElement, type XmlElement } from "../package/xml";

type ReadMark = Pick<ChartSeries, "markerSize" | "markerFill" | "markerLine">;

/** Size and colours of a mark. */
export function readMark(marker: XmlElement | undefined, theme: ThemeColours): ReadMark {
  const looks = childElement(marker, "spPr");
  const edge = readLine(looks, theme)?.colour;
  return {
    markerSize: numberOf(marker, "size"),
    markerFill: readPaint(looks, theme),
    markerLine: edge === "none" ? undefined : edge,
  };
}
