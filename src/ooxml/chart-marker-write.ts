import type { ChartPoint, ChartSeries, ChartShape } from "./chart-model";
import { paintXml, solidFill, NO_LINE, valueXml } from "./chart-xml";

const MARKERS = "circle dash diamond dot none picture plus square star triangle x".split(" ");
const USUAL_SIZE = 6;

type Marked = Pick<
  ChartSeries | ChartPoint,
  "fill" | "line" | "marker" | "markerSize" | "markerFill" | "markerLine"
>;

/** The mark at the points; "" leaves it to Excel. */
export function markerXml(shape: ChartShape, marked: Marked): string {
  const wanted = (marked.marker ?? (shape.markers ? "automatic" : "none")).toLowerCase();
  const colour = markColour(marked);
  const edge =
    marked.markerLine === undefined
      ? NO_LINE
      : `<a:ln w="9525">${solidFill(marked.markerLine)}</a:ln>`;
  const looks =
    colour === undefined && marked.markerLine === undefined
      ? ""
      : `<c:spPr>${paintXml(colour)}${edge}</c:spPr>`;
  if (wanted === "automatic" || wanted === "auto") {
    const size = marked.markerSize === undefined ? "" : valueXml("size", marked.markerSize);
    return looks + size === "" ? "" : `<c:marker>${size}${looks}</c:marker>`;
  }
  const symbol = MARKERS.find((name) => name === wanted) ?? "none";
  if (symbol === "none") return `<c:marker>${valueXml("symbol", "none")}</c:marker>`;
  const size = valueXml("size", marked.markerSize ?? USUAL_SIZE);
  return `<c:marker>${valueXml("symbol", symbol)}${size}${looks}</c:marker>`;
}

/** A mark without a colour of its own has that of its line. */
function markColour({ markerFill, line, fill }: Marked): string | undefined {
  if (markerFill !== undefined) return markerFill;
  const own = line?.colour === "none" ? undefined : line?.colour;
  return own ?? (fill === "none" ? undefined : fill);
}
