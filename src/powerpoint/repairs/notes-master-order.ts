import { orderChildren } from "../child-order";
import { editParts } from "../deck-parts";
import type { DeckParts } from "../deck-parts";

/** The library lists the notes master after the slides; the schema (CT_Presentation) wants it before. */
export function orderPresentation(parts: DeckParts): void {
  editParts(parts, /^ppt\/presentation\.xml$/, (root) => {
    orderChildren(root, [
      "sldMasterIdLst",
      "notesMasterIdLst",
      "handoutMasterIdLst",
      "sldIdLst",
      "sldSz",
      "notesSz",
      "defaultTextStyle",
    ]);
  });
}
