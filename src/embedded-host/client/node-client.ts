import type * as FileSystem from "node:fs";
import type * as ModuleLoader from "node:module";
import type * as VirtualMachine from "node:vm";

import type { Bridge, OfficeClient } from "./bridge";

type NodeModules = {
  readonly fs: typeof FileSystem;
  readonly vm: typeof VirtualMachine;
  readonly module: Pick<typeof ModuleLoader, "createRequire">;
};

type ClientScript = InstanceType<NodeModules["vm"]["Script"]>;

const clientFile = "@microsoft/office-js/dist/excel-web-16.00.js";

let compiled: ClientScript | undefined;

/**
 * Runs the client as published in a realm of its own, with the few globals of a page that it looks
 * at. Undefined outside Node. `Error` and `JSON` are those of the caller, so that what the client
 * throws is an `instanceof Error` and what it reads are ordinary arrays; `OfficeExtension.Error`
 * itself belongs to each realm, so tell Excel's errors by their `code`.
 */
export function loadClientInNode(bridge: Bridge): OfficeClient | undefined {
  const node = nodeModules();
  if (node === undefined) return undefined;
  compiled ??= new node.vm.Script(node.fs.readFileSync(findClient(node), "utf8"), {
    filename: clientFile,
  });
  const realm = pageGlobals(bridge);
  node.vm.createContext(realm);
  compiled.runInContext(realm);
  const { Excel, OfficeExtension } = realm;
  if (Excel === undefined || OfficeExtension === undefined)
    throw new Error(`${clientFile} did not define Excel.`);
  return { Excel, OfficeExtension };
}

/** Without static imports, so that the same file can be bundled for a page. */
function nodeModules(): NodeModules | undefined {
  const runtime = globalThis as { readonly process?: Partial<typeof process> };
  const load = runtime.process?.getBuiltinModule;
  if (load === undefined) return undefined;
  return { fs: load("node:fs"), vm: load("node:vm"), module: load("node:module") };
}

/** Beside this file in a checkout, or beside the program that was started. */
function findClient(node: NodeModules): string {
  try {
    return node.module.createRequire(import.meta.url).resolve(clientFile);
  } catch {
    return node.module.createRequire(`${process.cwd()}/package.json`).resolve(clientFile);
  }
}

type Realm = Partial<OfficeClient> & Record<string, unknown>;

/** The client waits this long before it tries again to release references. */
const longWait = 1000;

function pageGlobals(bridge: Bridge): Realm {
  const nothing = (): void => undefined;
  const location = {
    href: "https://localhost/",
    search: "",
    hash: "",
    protocol: "https:",
    host: "localhost",
  };
  const realm: Realm = {
    _richApiNativeBridge: bridge,
    Error,
    JSON,
    location,
    navigator: { userAgent: "" },
    document: {
      cookie: "",
      readyState: "loading",
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: nothing,
    },
    sessionStorage: { getItem: () => null, setItem: nothing, removeItem: nothing },
    addEventListener: nothing,
    setTimeout(callback: () => void, delay = 0) {
      const timer = setTimeout(callback, delay);
      // Retries must not keep a finished program alive.
      if (delay >= longWait && typeof timer === "object") timer.unref();
      return timer;
    },
    clearTimeout,
  };
  realm["window"] = realm;
  realm["self"] = realm;
  return realm;
}
