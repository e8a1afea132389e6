import { quietly } from "./quiet-request";
import { WorkbookError } from "./workbook-error";
import type { WritingRun } from "./write-sheet";

/**
 * Takes out the tabs a run has added for the user, when it could not add all of them: half a sample is
 * of no use to anybody. Only sheets that were not there before are touched.
 *
 * @returns Names of the tabs that are still there.
 */
export async function takeSheetsOut(
  { requests, site }: WritingRun,
  names: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const before = new Set(site.sheets.map((sheet) => sheet.id));
  try {
    const sheets = await requests.send(
      "the list of tabs",
      (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/id,items/name");
        return () => worksheets.items.map(({ id, name }) => ({ id, name }));
      },
      { unstoppable: true },
    );
    const added = sheets.filter((sheet) => names.has(sheet.name) && !before.has(sheet.id));
    if (added.length > 0) {
      await requests.send(
        "the tabs added so far",
        quietly((context) => {
          for (const { id } of added) context.workbook.worksheets.getItem(id).delete();
          return () => undefined;
        }),
        { unstoppable: true },
      );
    }
    return new Set();
  } catch (error) {
    // What is left is named to the user, beside the failure that stopped the run.
    if (error instanceof WorkbookError) return names;
    throw error;
  }
}
