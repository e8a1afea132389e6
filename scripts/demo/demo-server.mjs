import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The workbook that the workbench opens with. */
const samplePath = `${root}samples/council-portfolio.xlsx`;

/** Microsoft's client library, from the installed package: it is never copied into a build. */
const clientLibrary = `${root}node_modules/@microsoft/office-js/dist/excel-web-16.00.js`;

/** The add-in loads office.js; here the start-up object and the client library take its place. */
const officeScript = /<script[^>]*appsforoffice\.microsoft\.com[^>]*><\/script>/g;
const localScripts =
  '<script src="../client/excel-web-16.00.js"></script><script src="../office-start.js"></script>';

const contentTypes = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".xml": "text/xml; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * Serves the workbench on this machine only: the page, the add-in's own production bundle under
 * `pane/`, the client library and the sample. Port 0 takes a free one.
 */
export async function startDemoServer(port = 0) {
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://localhost:${String(server.address().port)}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(request, response) {
  const path = normalize(decodePath(request.url ?? "/"));
  try {
    const body = await readAsset(path);
    response.writeHead(200, {
      "Content-Type":
        contentTypes[path === "/" ? ".html" : extname(path)] ?? "application/octet-stream",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-cache",
    });
    response.end(body);
  } catch (error) {
    const missing = error.code === "ENOENT" || error.code === "EISDIR";
    response.writeHead(missing ? 404 : 500, { "Content-Type": "text/plain; charset=utf-8" });
    response.end(missing ? `There is no ${path} here.` : String(error.message));
  }
}

function decodePath(address) {
  try {
    return decodeURIComponent(new URL(address, "http://localhost").pathname);
  } catch {
    return "/not-an-address";
  }
}

async function readAsset(path) {
  if (path === "/") return readFile(`${root}dist/workbench/index.html`);
  if (path === "/sample.xlsx") return readFile(samplePath);
  if (path === "/client/excel-web-16.00.js") return readFile(clientLibrary);
  if (path === "/pane/taskpane.html") return readPane();
  if (path.startsWith("/pane/"))
    return readFile(`${root}dist/addin/${path.slice("/pane/".length)}`);
  return readFile(`${root}dist/workbench${path}`);
}

async function readPane() {
  const page = await readFile(`${root}dist/addin/taskpane.html`, "utf8");
  const found = page.match(officeScript)?.length ?? 0;
  if (found !== 1) throw new Error("The pane's page must load office.js exactly once.");
  return page.replace(officeScript, localScripts);
}
