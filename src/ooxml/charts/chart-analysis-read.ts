import {
  flagOf,
  numberOf,
  readBox,
  readFont,
  readLine,
  readRotation,
  valueOf,
} from "./chart-looks-read";
import type { ChartErrorBars, ChartSeries, ChartTrendline } from "../model/chart-model";
import { readText } from "./chart-text-read";
import type { ThemeColours } from "../styles/colours";
import {
  attribute,
  childElement,
  childElements,
  descendant,
  type XmlElement,
} from "../package/xml";

const TREND_TYPES = ["exp", "linear", "log", "movingAvg", "poly", "power"] as const;

export function readTrendlines(
  series: XmlElement,
  theme: ThemeColours,
): ChartTrendline[] | undefined {
  const lines = childElements(series, "trendline").map((element) => readTrendline(element, theme));
  return lines.length > 0 ? lines : undefined;
}

function readTrendline(element: XmlElement, theme: ThemeColours): ChartTrendline {
  const type = TREND_TYPES.find((word) => word === valueOf(element, "trendlineType"));
  const label = childElement(element, "trendlineLbl");
  const extras: Partial<ChartTrendline> = {
    polynomialOrder: numberOf(element, "order"),
    period: numberOf(element, "period"),
    forward: numberOf(element, "forward"),
    backward: numberOf(element, "backward"),
    intercept: numberOf(element, "intercept"),
    label: label && readTrendlineLabel(label, theme),
  };
  const said = Object.entries(extras).filter(([, value]) => value !== undefined);
  return {
    name: childElement(element, "name")?.textContent ?? undefined,
    type: type ?? "linear",
    showEquation: flagOf(element, "dispEq") === true,
    showRSquared: flagOf(element, "dispRSqr") === true,
    line: readLine(childElement(element, "spPr"), theme),
    ...Object.fromEntries(said),
  };
}

function readTrendlineLabel(label: XmlElement, theme: ThemeColours): ChartTrendline["label"] {
  const own = readText(label, theme);
  const looks = childElement(label, "txPr");
  return {
    text: own?.text,
    numberFormat: attribute(childElement(label, "numFmt"), "formatCode"),
    font: own?.font ?? readFont(descendant(looks, "p", "pPr", "defRPr"), theme),
    rotation: own?.rotation ?? readRotation(childElement(looks, "bodyPr")),
    box: readBox(label, theme),
  };
}

const INCLUDED = ["both", "minus", "plus"] as const;
const ERROR_TYPES = ["cust", "fixedVal", "percentage", "stdDev", "stdErr"] as const;

/** Error bars by their axis; without a word on it they are along the values. */
export function readErrorBars(series: XmlElement, theme: ThemeColours): ChartSeries["errorBars"] {
  const all = childElements(series, "errBars");
  if (all.length === 0) return undefined;
  const along = (axis: "x" | "y"): ChartErrorBars | undefined => {
    const element = all.find((each) => (valueOf(each, "errDir") ?? "y") === axis);
    return element && readBars(element, theme);
  };
  return { x: along("x"), y: along("y") };
}

function readBars(element: XmlElement, theme: ThemeColours): ChartErrorBars {
  return {
    include: INCLUDED.find((word) => word === valueOf(element, "errBarType")) ?? "both",
    type: ERROR_TYPES.find((word) => word === valueOf(element, "errValType")) ?? "fixedVal",
    amount: numberOf(element, "val"),
    endCap: flagOf(element, "noEndCap") !== true,
    line: readLine(childElement(element, "spPr"), theme),
  };
}
