import { memo, type ReactElement, useCallback, useEffect, useRef } from "react";

import type { WorkbookPicture } from "#embedded-host/sheet-picture";

import { SheetMenu } from "./SheetMenu";

type Props = {
  readonly workbook: WorkbookPicture;
  /** Stays the same function, so that 500 tabs are not drawn anew with every request. */
  readonly onChoose: (sheetId: string) => void;
};

/** Pixels that an arrow moves the tabs by. */
const stride = 400;

/** The visible sheets by name, the active one in sight; a menu finds one of many. */
export function SheetTabs({ workbook, onChoose }: Props): ReactElement {
  const strip = useRef<HTMLDivElement>(null);
  const { activeSheetId } = workbook;
  const shown = workbook.sheets.filter((sheet) => sheet.visibility === "visible");
  useEffect(() => {
    strip.current
      ?.querySelector("[aria-selected=true]")
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [activeSheetId, shown.length]);
  const scroll = useCallback((by: number) => {
    strip.current?.scrollBy({ left: by, behavior: "smooth" });
  }, []);
  return (
    <div className="tab-row">
      <SheetMenu sheets={shown} activeSheetId={activeSheetId} onChoose={onChoose} />
      <Arrow label="Scroll the tabs left" sign="‹" by={-stride} onScroll={scroll} />
      <Arrow label="Scroll the tabs right" sign="›" by={stride} onScroll={scroll} />
      <div ref={strip} className="tabs" role="tablist" aria-label="Sheets">
        {shown.map(({ id, name, kind, tabColour }) => (
          <SheetTab
            key={id}
            {...{ id, name, tabColour, onChoose }}
            chosen={id === activeSheetId}
            drawn={kind === "worksheet"}
          />
        ))}
      </div>
    </div>
  );
}

type ArrowProps = {
  readonly label: string;
  readonly sign: string;
  readonly by: number;
  readonly onScroll: (by: number) => void;
};

function Arrow({ label, sign, by, onScroll }: ArrowProps): ReactElement {
  return (
    <button
      type="button"
      className="tab-arrow"
      aria-label={label}
      title={label}
      onClick={() => {
        onScroll(by);
      }}
    >
      {sign}
    </button>
  );
}

type TabProps = {
  readonly id: string;
  readonly name: string;
  readonly tabColour: string | undefined;
  readonly chosen: boolean;
  /** Chart sheets and the like are kept in the file but not drawn. */
  readonly drawn: boolean;
  readonly onChoose: (sheetId: string) => void;
};

const SheetTab = memo(function SheetTab(props: TabProps): ReactElement {
  const { id, name, tabColour, chosen, drawn, onChoose } = props;
  return (
    <button
      type="button"
      role="tab"
      aria-selected={chosen}
      tabIndex={chosen ? 0 : -1}
      disabled={!drawn}
      onClick={() => {
        onChoose(id);
      }}
    >
      {tabColour !== undefined && <span className="tab-colour" style={{ background: tabColour }} />}
      {name}
    </button>
  );
});
