import { type ReactElement, useEffect, useRef, useState } from "react";

import type { SheetSummary } from "#embedded-host/sheet-picture";

type Props = {
  readonly sheets: readonly SheetSummary[];
  readonly activeSheetId: string;
  readonly onChoose: (sheetId: string) => void;
};

/** The list of all sheets, narrowed by typing. */
export function SheetMenu(props: Props): ReactElement {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div className="sheet-menu">
      <button
        ref={button}
        type="button"
        className="tab-arrow"
        aria-label="All sheets"
        title="All sheets"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        ≡
      </button>
      {open && <SheetList {...props} onClose={close} />}
    </div>
  );
}

function SheetList({
  sheets,
  activeSheetId,
  onChoose,
  onClose,
}: Props & { readonly onClose: () => void }): ReactElement {
  const [wanted, setWanted] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    field.current?.focus();
    list.current?.querySelector("[aria-current=true]")?.scrollIntoView({ block: "center" });
  }, []);
  const found = sheets.filter(({ name }) => name.toLowerCase().includes(wanted.toLowerCase()));
  const choose = (sheetId: string): void => {
    onChoose(sheetId);
    onClose();
  };
  return (
    // Escape and the focus come up from the field and the names.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- as above
    <div
      className="sheet-list"
      role="dialog"
      aria-label="All sheets"
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
      onBlur={(event) => {
        const to = event.relatedTarget;
        if (to !== null && !event.currentTarget.contains(to)) onClose();
      }}
    >
      <input
        ref={field}
        type="search"
        value={wanted}
        aria-label="Find a sheet"
        placeholder={`Find in ${String(sheets.length)} sheets`}
        onChange={(event) => {
          setWanted(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          const [first] = found;
          if (event.key === "Enter" && first !== undefined) choose(first.id);
        }}
      />
      <div ref={list} className="sheet-names">
        {found.map(({ id, name, kind }) => (
          <button
            key={id}
            type="button"
            aria-current={id === activeSheetId}
            disabled={kind !== "worksheet"}
            onClick={() => {
              choose(id);
            }}
          >
            {name}
          </button>
        ))}
      </div>
    </div>
  );
}
