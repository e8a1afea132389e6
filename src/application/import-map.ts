import { layoutOfDatamap } from "#domain/intake/maps/datamap-layout";
import { parseDatamap, type Datamap } from "#domain/settings/datamap";
import { withLayoutRows } from "#domain/settings/layout-rows";

import type { SettingsOutcome } from "./outcome";
import type { Watch, WorkbookPort } from "./ports/workbook-port";
import { writeSettings } from "./write-settings";

export type ImportOutcome =
  | { readonly kind: "refused"; readonly missing: readonly string[] }
  | {
      readonly kind: "imported";
      /** Keys taken over, and the lines that were left out with the reason. */
      readonly keys: number;
      readonly problems: Datamap["problems"];
      /** Fields and columns of sections the keys stand for, as far as their words say so. */
      readonly recognised: number;
      readonly written: SettingsOutcome;
    };

/**
 * Takes a datamap (key, sheet, cell reference, type) into the layout map of the settings. Rows it has
 * for the same field and tab replace those of an earlier import; all others stay.
 */
export async function importMap(
  port: WorkbookPort,
  csv: string,
  watch: Watch,
): Promise<ImportOutcome> {
  const read = parseDatamap(csv);
  if (read.kind === "refused") return read;
  const { rows, problems } = read.datamap;
  const layout = layoutOfDatamap(read.datamap);
  const written = await writeSettings(port, watch, (now) => ({
    ...now,
    layout: withLayoutRows(now.layout, layout),
  }));
  const recognised = layout.filter(({ type }) => type === undefined).length;
  return { kind: "imported", keys: rows.length, problems, recognised, written };
}
