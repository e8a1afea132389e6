import { childElement, childElements, removeElement } from "#ooxml/package/xml";

import { chartParts } from "../chart-parts";
import { elementsNamed, orderChildren } from "../child-order";
import { editParts } from "../deck-parts";
import type { DeckParts } from "../deck-parts";

const categoryAxis = [
  "axId",
  "scaling",
  "delete",
  "axPos",
  "majorGridlines",
  "minorGridlines",
  "title",
  "numFmt",
  "majorTickMark",
  "minorTickMark",
  "tickLblPos",
  "spPr",
  "txPr",
  "crossAx",
  "crosses",
  "crossesAt",
  "auto",
  "lblAlgn",
  "lblOffset",
  "tickLblSkip",
  "tickMarkSkip",
  "noMultiLvlLbl",
];

/** The library writes how many labels to skip in the middle of the axis; CT_CatAx wants it near the end. */
export function orderCategoryAxis(parts: DeckParts): void {
  editParts(parts, chartParts, (root) => {
    for (const axis of elementsNamed(root, "catAx")) orderChildren(axis, categoryAxis);
  });
}

/** A blank value is written as a point without a number, which is no xsd:double; a gap has no point. */
export function dropEmptyPoints(parts: DeckParts): void {
  editParts(parts, chartParts, (root) => {
    for (const point of elementsNamed(root, "pt")) {
      const isNumber = point.parentNode?.localName === "numCache";
      if (isNumber && childElement(point, "v")?.textContent === "") removeElement(point);
    }
  });
}

/** Rounded corners are on in every chart of the library and cannot be turned off there. */
export function squareCorners(parts: DeckParts): void {
  editParts(parts, chartParts, (root) => {
    childElement(root, "roundedCorners")?.setAttribute("val", "0");
  });
}

/** Labels that show nothing still set a typeface and size; without them the chart reads smaller. */
export function dropHiddenLabels(parts: DeckParts): void {
  editParts(parts, chartParts, (root) => {
    for (const labels of elementsNamed(root, "dLbls")) {
      const shows = childElements(labels).some(
        (child) =>
          child.localName?.startsWith("show") === true && child.getAttribute("val") === "1",
      );
      if (!shows) removeElement(labels);
    }
  });
}

/** Flat charts have two axes; the library names a third one, which only charts in space have. */
export function dropThirdAxis(parts: DeckParts): void {
  editParts(parts, chartParts, (root) => {
    for (const name of ["lineChart", "barChart"]) {
      for (const chart of elementsNamed(root, name)) {
        for (const axis of childElements(chart, "axId").slice(2)) removeElement(axis);
      }
    }
  });
}
