import { childElements, type XmlElement } from "../package/xml";

/** What the model shows, and what Office adds to every chart without changing its picture. */
const KNOWN = new Set(
  `chartSpace date1904 roundedCorners lang style AlternateContent Choice Fallback clrMapOvr chart title tx rich
  bodyPr lstStyle p pPr defRPr r rPr t endParaRPr solidFill srgbClr schemeClr lumMod lumOff latin ea cs layout
  manualLayout layoutTarget xMode yMode wMode hMode x y w h overlay autoTitleDeleted plotArea barChart bar3DChart
  lineChart line3DChart areaChart area3DChart pieChart pie3DChart ofPieChart doughnutChart scatterChart bubbleChart
  radarChart stockChart surfaceChart surface3DChart barDir grouping varyColors ser idx order strRef numRef
  multiLvlStrRef multiLvlStrCache lvl f strCache numCache formatCode ptCount pt v spPr ln noFill prstDash round miter
  invertIfNegative marker symbol size dLbls dLbl delete numFmt dLblPos showLegendKey showVal showCatName showSerName
  showPercent showBubbleSize separator showLeaderLines dPt bubble3D explosion cat val xVal yVal bubbleSize smooth
  gapWidth overlap axId scatterStyle radarStyle firstSliceAng holeSize ofPieType splitType splitPos secondPieSize
  serLines bubbleScale showNegBubbles sizeRepresents shape wireframe hiLowLines upDownBars upBars downBars catAx dateAx
  valAx serAx scaling logBase orientation max min axPos majorGridlines minorGridlines majorTickMark minorTickMark
  tickLblPos txPr crossAx crosses crossesAt auto lblAlgn lblOffset noMultiLvlLbl tickLblSkip tickMarkSkip baseTimeUnit
  majorUnit majorTimeUnit minorUnit minorTimeUnit crossBetween dispUnits builtInUnit custUnit dispUnitsLbl legend
  legendPos legendEntry dTable showHorzBorder showVertBorder showOutline showKeys plotVisOnly dispBlanksAs
  showDLblsOverMax trendline name trendlineType period forward backward intercept dispRSqr dispEq trendlineLbl errBars
  errDir errBarType errValType noEndCap view3D rotX rotY rAngAx leaderLines effectLst outerShdw extLst printSettings`.split(
    /\s+/,
  ),
);
/** Their contents never matter to the picture. */
const OPAQUE = new Set(["extLst", "AlternateContent", "printSettings", "bodyPr", "outerShdw"]);

/** Extensions the model has a place for, or that matter to nobody but the program that made them. */
const EXTENSIONS = new Set(
  `uniqueId spPr layout showLeaderLines leaderLines invertSolidFillFmt showDataLabelsRange dispNaAsBlank
  dataDisplayOptions16 autoCat xForSave`.split(/\s+/),
);

/** Parts the model keeps only in their plain form. */
const EMPTY = new Set(["serLines", "hiLowLines", "upBars", "downBars", "dispUnitsLbl"]);

/** Whether all that an element holds has its place in the chart model. */
export function isWithinModel(element: XmlElement): boolean {
  const name = element.localName ?? "";
  if (!KNOWN.has(name)) return false;
  if (name === "extLst") return childElements(element).every(isKnownExtension);
  if (OPAQUE.has(name)) return true;
  const children = childElements(element);
  if (EMPTY.has(name)) return children.length === 0;
  return children.every(isWithinModel);
}

/** Series that are filtered out, for one, would be lost. */
function isKnownExtension(extension: XmlElement): boolean {
  return childElements(extension).every((child) => EXTENSIONS.has(child.localName ?? ""));
}
