import { type ReactElement, useRef } from "react";

type Props = {
  readonly fileName: string | undefined;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  /** Runs a command of the ribbon by its name in the manifest. */
  readonly onCommand: (name: string) => void;
};

const commands = [
  { name: "refreshPortfolio", label: "Refresh portfolio", icon: "refresh" },
  { name: "validateTab", label: "Validate this tab", icon: "validate" },
  { name: "validateAll", label: "Validate all", icon: "validate-all" },
  { name: "openPack", label: "Steering pack", icon: "pack" },
] as const;

/** File on the left, the ribbon's commands beside it. */
export function CommandBar({ fileName, onOpen, onSave, onCommand }: Props): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className="bar">
      <div className="title">
        <img src="pane/assets/app-24.png" alt="" width="24" height="24" />
        <h1>Steerbook workbench</h1>
        <span className="file">{fileName ?? ""}</span>
      </div>
      <div className="ribbon" role="toolbar" aria-label="Commands">
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xlsm"
          hidden
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) onOpen(file);
            event.currentTarget.value = "";
          }}
        />
        <button type="button" onClick={() => input.current?.click()}>
          Open workbook…
        </button>
        <button type="button" onClick={onSave} disabled={fileName === undefined}>
          Download workbook
        </button>
        <span className="divider" />
        {commands.map(({ name, label, icon }) => (
          <button
            key={name}
            type="button"
            onClick={() => {
              onCommand(name);
            }}
          >
            <img src={`pane/assets/${icon}-20.png`} alt="" width="20" height="20" />
            {label}
          </button>
        ))}
      </div>
    </header>
  );
}
