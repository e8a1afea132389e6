import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";

import { CommandError } from "#cli/exit";
import { checkWritable, writeFiles } from "#cli/write-files";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "steerbook-write-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("writing files", () => {
  test("replaces what was there and leaves nothing else behind", async () => {
    const path = join(folder, "out.xlsx");
    await writeFile(path, "old");
    await writeFiles([{ path, contents: new Uint8Array([1, 2]) }]);
    expect([...(await readFile(path))]).toEqual([1, 2]);
    expect(await readdir(folder)).toEqual(["out.xlsx"]);
  });

  test("leaves all files as they were when one of them cannot be written", async () => {
    const first = join(folder, "out.xlsx");
    await writeFile(first, "old");
    const second = join(folder, "missing", "report.json");
    const written = writeFiles([
      { path: first, contents: "new" },
      { path: second, contents: "{}" },
    ]);
    await expect(written).rejects.toThrow(CommandError);
    expect(await readFile(first, "utf8")).toBe("old");
    expect(await readdir(folder)).toEqual(["out.xlsx"]);
  });

  test("writes through a link", async () => {
    const target = join(folder, "real.xlsx");
    const link = join(folder, "link.xlsx");
    await writeFile(target, "old");
    await symlink(target, link);
    await writeFiles([{ path: link, contents: "new" }]);
    expect(await readFile(target, "utf8")).toBe("new");
  });
});

describe("checking a path before the work", () => {
  test("refuses a folder that is not there", async () => {
    await expect(checkWritable(join(folder, "no", "out.xlsx"))).rejects.toThrow(
      /there is no folder/,
    );
  });

  test("refuses a folder as the file", async () => {
    await mkdir(join(folder, "out.xlsx"));
    await expect(checkWritable(join(folder, "out.xlsx"))).rejects.toThrow(/it is a folder/);
  });

  test("accepts a new file", async () => {
    await expect(checkWritable(join(folder, "out.xlsx"))).resolves.toBeUndefined();
  });
});
