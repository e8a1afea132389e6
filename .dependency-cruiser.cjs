/** A room may import itself, the rooms named, and nothing else of ours. */
function room(name, ...allowed) {
  const targets = [name, ...allowed].join("|");
  return {
    name: `${name}-imports`,
    comment: `${name} may import ${allowed.join(", ") || "nothing of ours outside itself"}`,
    severity: "error",
    from: { path: `^src/${name}/` },
    to: { path: "^src/", pathNot: `^src/(${targets})/` },
  };
}

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "folders-of-a-room-in-one-direction",
      severity: "error",
      scope: "folder",
      from: { path: "^src/(ooxml|embedded-host/objects|domain)/" },
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "Type-only modules count: every module is used by another or is an entry.",
      severity: "error",
      from: {
        orphan: true,
        path: "^src/",
        pathNot: "(^src/(cli|workbench|taskpane|commands)/|\\.d\\.ts$)",
      },
      to: {},
    },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    room("domain"),
    room("application", "domain"),
    room("ooxml"),
    room("embedded-host", "ooxml"),
    room("excel", "application", "domain"),
    room("powerpoint", "application", "domain", "ooxml"),
    room("commands", "application", "domain", "excel", "taskpane"),
    room("taskpane", "application", "domain", "excel", "powerpoint", "commands"),
    // The workbench draws sheets from pictures made of the file layer's types (areas, styles, charts).
    room(
      "workbench",
      "application",
      "domain",
      "excel",
      "powerpoint",
      "embedded-host",
      "ooxml",
      "taskpane",
    ),
    room("cli", "application", "domain", "excel", "powerpoint", "embedded-host"),
    {
      name: "pure-rooms-use-no-packages",
      severity: "error",
      from: { path: "^src/(domain|application)/" },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "core"] },
    },
    {
      name: "no-development-packages-in-the-product",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], pathNot: "node_modules/@types/" },
    },
    {
      name: "product-does-not-know-its-tests",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|bench)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json"],
    },
  },
};
