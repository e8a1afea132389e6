import type { FromPane, ToPane } from "./pane-messages";

/**
 * Stands in for office.js where there is no Excel: gives the client library its bridge to the embedded
 * host, and the few members of `Office` that the pane uses. It is loaded after the client library, which
 * makes an `Office` of its own.
 */
type Bridge = {
  sendMessageToHost: (text: string) => void;
  /** Set by the client library. */
  onMessageFromHost?: (text: string) => void;
};

type Command = (event: { completed: () => void }) => unknown;

/** The requirement set that the embedded host keeps to. */
const supported: Readonly<Record<string, number>> = { ExcelApi: 1.14, SharedRuntime: 1.1 };

const waiting: string[] = [];
const commands = new Map<string, Command>();
let port: MessagePort | undefined;

const bridge: Bridge = {
  sendMessageToHost: (text) => {
    if (port === undefined) waiting.push(text);
    else port.postMessage(text);
  },
};

const officeStart = {
  onReady: (callback?: (host: { host: string; platform: string }) => unknown): Promise<unknown> => {
    const answer = { host: "Excel", platform: "OfficeOnline" };
    callback?.(answer);
    return Promise.resolve(answer);
  },
  actions: {
    associate: (name: string, command: Command): void => {
      commands.set(name, command);
    },
  },
  addin: {
    showAsTaskpane: (): Promise<void> => {
      tellWorkbench({ kind: "steerbook.showPane" });
      return Promise.resolve();
    },
  },
  context: {
    host: "Excel",
    platform: "OfficeOnline",
    requirements: {
      isSetSupported: (name: string, version?: string): boolean =>
        compareVersions(String(supported[name] ?? 0), version ?? "1.1") >= 0,
    },
    diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0" },
  },
};

/** Compares `1.9` and `1.14` as versions, not as numbers. */
function compareVersions(left: string, right: string): number {
  const [leftMajor = 0, leftMinor = 0] = left.split(".").map(Number);
  const [rightMajor = 0, rightMinor = 0] = right.split(".").map(Number);
  return leftMajor === rightMajor ? leftMinor - rightMinor : leftMajor - rightMajor;
}

function tellWorkbench(message: FromPane): void {
  window.parent.postMessage(message, window.location.origin);
}

function connect(to: MessagePort): void {
  port = to;
  to.onmessage = (event: MessageEvent<string>) => bridge.onMessageFromHost?.(event.data);
  for (const text of waiting.splice(0)) to.postMessage(text);
}

window.addEventListener("message", (event: MessageEvent<ToPane>) => {
  if (event.source !== window.parent || event.origin !== window.location.origin) return;
  if (event.data.kind === "steerbook.connect") {
    const [to] = event.ports;
    if (to !== undefined) connect(to);
    return;
  }
  const name = event.data.name;
  void commands.get(name)?.({ completed: () => undefined });
});

type ClientGlobals = {
  readonly OfficeExtension: { readonly HostBridge: { readonly init: (bridge: Bridge) => void } };
  Office?: object;
};

const globals = window as unknown as ClientGlobals;
globals.OfficeExtension.HostBridge.init(bridge);
globals.Office = { ...globals.Office, ...officeStart };
tellWorkbench({ kind: "steerbook.paneReady" });
