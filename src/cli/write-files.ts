import { randomBytes } from "node:crypto";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

import { CommandError } from "./exit";
import { isNodeError } from "./node-error";

export type OutputFile = { readonly path: string; readonly contents: Uint8Array | string };

/**
 * Writes files so that none is ever half there: all contents go to new files in the same folders
 * first, and only when every one is complete do they take their names. A file that was there before
 * stays as it was until then.
 */
export async function writeFiles(files: readonly OutputFile[]): Promise<void> {
  const pending: { readonly temporary: string; readonly target: string }[] = [];
  try {
    for (const file of files) {
      const target = await followLink(file.path);
      const temporary = join(dirname(target), temporaryName(target));
      pending.push({ temporary, target });
      await writeComplete(temporary, file.contents);
    }
    for (const { temporary, target } of pending) await rename(temporary, target);
  } catch (error) {
    for (const { temporary } of pending) await rm(temporary, { force: true });
    const names = files.map(({ path }) => `"${path}"`).join(", ");
    throw new CommandError(2, `Cannot write ${names}: ${describeFileError(error)}.`, error);
  }
}

/** Throws before any work is done where a file could not be written later. */
export async function checkWritable(path: string): Promise<void> {
  const folder = dirname(path);
  const found = await statOrNothing(folder);
  if (found?.isDirectory() !== true) {
    throw new CommandError(2, `Cannot write "${path}": there is no folder "${folder}".`);
  }
  if ((await statOrNothing(path))?.isDirectory() === true) {
    throw new CommandError(2, `Cannot write "${path}": it is a folder.`);
  }
}

/** Node's words for a failed file operation, as the end of a sentence. */
export function describeFileError(error: unknown): string {
  if (!isNodeError(error)) return String(error);
  switch (error.code) {
    case "ENOENT":
      return "there is no such file or folder";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "access is denied";
    case "EISDIR":
      return "it is a folder";
    case "ENOSPC":
      return "the disk is full";
    case "EBUSY":
      return "another program has it open";
    default:
      return error.message;
  }
}

function temporaryName(target: string): string {
  return `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`;
}

async function writeComplete(path: string, contents: Uint8Array | string): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(contents);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A link stays a link: the file it leads to is replaced. */
async function followLink(path: string): Promise<string> {
  return (await statOrNothing(path)) === undefined ? path : realpath(path);
}

async function statOrNothing(path: string): Promise<Awaited<ReturnType<typeof stat>> | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (isNodeError(error) && error.code === "ENOENT") return undefined;
    throw new CommandError(2, `Cannot look at "${path}": ${describeFileError(error)}.`, error);
  }
}
