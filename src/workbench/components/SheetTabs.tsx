import { type ReactElement, useEffect, useRef } from "react";

import type { WorkbookPicture } from "#embedded-host/sheet-picture";

type Props = { readonly workbook: WorkbookPicture; readonly onChoose: (sheetId: string) => void };

/** The visible sheets by name, the active one in sight. */
export function SheetTabs({ workbook, onChoose }: Props): ReactElement {
  const active = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    active.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [workbook.activeSheetId, workbook.sheets.length]);
  return (
    <div className="tabs" role="tablist" aria-label="Sheets">
      {workbook.sheets
        .filter((sheet) => sheet.visibility === "visible")
        .map((sheet) => {
          const chosen = sheet.id === workbook.activeSheetId;
          return (
            <button
              key={sheet.id}
              ref={chosen ? active : undefined}
              type="button"
              role="tab"
              aria-selected={chosen}
              disabled={sheet.kind !== "worksheet"}
              onClick={() => {
                onChoose(sheet.id);
              }}
            >
              {sheet.tabColour !== undefined && (
                <span className="tab-colour" style={{ background: sheet.tabColour }} />
              )}
              {sheet.name}
            </button>
          );
        })}
    </div>
  );
}
