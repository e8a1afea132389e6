import type { LinkPicture, WorkbookPicture } from "#embedded-host/sheet-picture";

import type { HostConnection } from "../host/connect-host";
import { parseLocation } from "./parse-location";

/** Links in the workbook jump; links outside open in a new tab if they are of a harmless kind. */
export function followLink(
  link: LinkPicture,
  workbook: WorkbookPicture,
  host: HostConnection,
): void {
  const place = link.location === undefined ? undefined : parseLocation(link.location);
  if (place !== undefined) {
    const sheet = workbook.sheets.find(
      ({ name }) => name.toLowerCase() === place.sheet.toLowerCase(),
    );
    if (sheet !== undefined) host.select(sheet.id, place.address);
    return;
  }
  if (link.url !== undefined && /^(https?|mailto):/i.test(link.url)) {
    window.open(link.url, "_blank", "noopener,noreferrer");
  }
}
