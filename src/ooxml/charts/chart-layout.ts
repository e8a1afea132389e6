import type { ChartLayout, ChartPart } from "../model/chart-model";
import { valueXml } from "./chart-xml";
import { childElement, descendant, numberAttribute, type XmlElement } from "../package/xml";

type Size = Pick<ChartPart, "width" | "height">;

/** A place given in points; "" where Excel chooses it. */
export function layoutXml(chart: Size, layout: ChartLayout | undefined): string {
  if (layout === undefined) return "";
  const { left, top, width, height, inner } = layout;
  if (left === undefined && top === undefined && width === undefined && height === undefined)
    return "";
  const share = (name: string, points: number | undefined, whole: number): string =>
    points === undefined || whole <= 0 ? "" : valueXml(name, points / whole);
  const mode = (name: string, points: number | undefined): string =>
    points === undefined ? "" : valueXml(name, "edge");
  return [
    "<c:layout><c:manualLayout>",
    inner === true ? valueXml("layoutTarget", "inner") : "",
    mode("xMode", left),
    mode("yMode", top),
    share("x", left, chart.width),
    share("y", top, chart.height),
    share("w", width, chart.width),
    share("h", height, chart.height),
    "</c:manualLayout></c:layout>",
  ].join("");
}

/** Undefined where Excel chooses the place. */
export function readLayout(parent: XmlElement | undefined, chart: Size): ChartLayout | undefined {
  const manual = descendant(parent, "layout", "manualLayout");
  if (!manual) return undefined;
  const points = (name: string, whole: number): number | undefined => {
    const share = numberAttribute(childElement(manual, name), "val");
    return share === undefined ? undefined : share * whole;
  };
  return {
    left: points("x", chart.width),
    top: points("y", chart.height),
    width: points("w", chart.width),
    height: points("h", chart.height),
    inner: childElement(manual, "layoutTarget")?.getAttribute("val") === "inner",
  };
}
