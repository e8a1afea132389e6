import type { Requests } from "./requests";
import { WorkbookError } from "./workbook-error";

/** Serial number of 2 January 1904 in a workbook that counts from 1904. */
const firstDay1904 = 1;

/**
 * Whether the workbook counts its days from 1904. Office.js has no property for it, but Excel's own
 * DATE function answers in the workbook's system: 2 January 1904 is day 1 there and day 1,463 here.
 * Where an Excel does not offer the function, the usual system is assumed.
 */
export async function readDate1904(requests: Requests): Promise<boolean> {
  try {
    return await requests.send("the date system", (context) => {
      const serial = context.workbook.functions.date(1904, 1, 2);
      serial.load("value");
      return () => serial.value === firstDay1904;
    });
  } catch (error) {
    if (error instanceof WorkbookError && isMissing(error)) return false;
    throw error;
  }
}

function isMissing(error: WorkbookError): boolean {
  return error.failure.class === "capability" || error.failure.class === "other";
}
