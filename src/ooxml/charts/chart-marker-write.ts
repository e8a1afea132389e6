import type { ChartPoint, ChartSeries, ChartShape } from "../model/chart-model";
import { NO_LINE, optionalXml, paintXml, solidFill, valueXml } from "./chart-xml";

const MARKERS = "circle dash diamond dot none picture plus square star triangle x".split(" ");
const USUAL_SIZE = 6;

type Marked = Pick<
  ChartSeries | ChartPoint,
  "fill" | "line" | "marker" | "markerSize" | "markerFill" | "markerLine"
>;

/** The mark at the points; "" leaves it to Excel. */
export function markerXml(shape: ChartShape, marked: Marked): string {
  const wanted = (marked.marker ?? (shape.markers ? "automatic" : "none")).toLowerCase();
  const automatic = wanted === "automatic" || wanted === "auto";
  const symbol = MARKERS.find((name) => name === wanted) ?? "none";
  if (!automatic && symbol === "none") return `<c:marker>${valueXml("symbol", "none")}</c:marker>`;
  const size = marked.markerSize ?? (automatic ? undefined : USUAL_SIZE);
  const content = [
    automatic ? "" : valueXml("symbol", symbol),
    optionalXml("size", size),
    looksXml(marked),
  ].join("");
  return content === "" ? "" : `<c:marker>${content}</c:marker>`;
}

function looksXml(marked: Marked): string {
  const colour = markColour(marked);
  const { markerLine } = marked;
  if (colour === undefined && markerLine === undefined) return "";
  const edge =
    markerLine === undefined ? NO_LINE : `<a:ln w="9525">${solidFill(markerLine)}</a:ln>`;
  return `<c:spPr>${paintXml(colour)}${edge}</c:spPr>`;
}

/** A mark without a colour of its own has that of its line. */
function markColour({ markerFill, line, fill }: Marked): string | undefined {
  if (markerFill !== undefined) return markerFill;
  const own = line?.colour === "none" ? undefined : line?.colour;
  return own ?? (fill === "none" ? undefined : fill);
}
