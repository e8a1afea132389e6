import type { PlainDate } from "#domain/kernel/plain-date";
import { removeElement } from "#ooxml/package/xml";

import { elementsNamed } from "../child-order";
import { editParts } from "../deck-parts";
import type { DeckParts } from "../deck-parts";

/** The library writes the time of day; the file carries the report date instead, or no time at all. */
export function settleTimes(parts: DeckParts, reportDate: PlainDate | undefined): void {
  editParts(parts, /^docProps\/core\.xml$/, (root) => {
    for (const name of ["created", "modified"]) {
      for (const element of elementsNamed(root, name)) {
        if (reportDate === undefined) removeElement(element);
        else element.textContent = `${reportDate}T00:00:00Z`;
      }
    }
  });
}
