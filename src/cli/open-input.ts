import { readFile } from "node:fs/promises";
import { basename } from "node:path";

import type { WorkbookPort } from "#application/ports/workbook-port";
import { OoxmlError, openEmbeddedExcel } from "#embedded-host/index";
import { createExcelWorkbook } from "#excel/create-excel-workbook";

import { CommandError } from "./exit";
import { jsonText } from "./json-text";
import { describeFileError } from "./write-files";

export type OpenInput = {
  readonly workbook: WorkbookPort;
  readonly save: () => Uint8Array;
  /** Requests and bytes by phase, as the report on traffic has them. */
  readonly traffic: () => string;
  /** Deletes a tab as a user would. */
  readonly deleteTab: (name: string) => void;
  readonly close: () => void;
};

/** Opens a workbook file the way Excel would have it open; a new, empty one without a path. */
export async function openInput(path: string | undefined): Promise<OpenInput> {
  const bytes = path === undefined ? undefined : await readInput(path);
  const host = openHost(path, bytes);
  const workbook = countPhases(createExcelWorkbook(host.Excel), (name) => {
    host.traffic.phase(name);
  });
  return {
    workbook,
    save: () => host.save(),
    traffic: () => jsonText({ phases: host.traffic.phases }),
    deleteTab: (name) => {
      host.edits.deleteSheet(name);
    },
    close: () => {
      host.close();
    },
  };
}

type Host = ReturnType<typeof openEmbeddedExcel>;

function openHost(path: string | undefined, bytes: Uint8Array | undefined): Host {
  try {
    return openEmbeddedExcel(bytes, path === undefined ? {} : { fileName: basename(path) });
  } catch (error) {
    // Its message is a sentence for the person who chose the file.
    if (!(error instanceof OoxmlError)) throw error;
    throw new CommandError(2, `Cannot read "${path ?? ""}": ${error.message}`, error);
  }
}

async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new CommandError(2, `Cannot read "${path}": ${describeFileError(error)}.`, error);
  }
}

/** Names the phases of the traffic by what is asked of the workbook. */
function countPhases(workbook: WorkbookPort, phase: (name: string) => void): WorkbookPort {
  return {
    ...workbook,
    readWorkbook: (...request) => {
      phase("read");
      return workbook.readWorkbook(...request);
    },
    readNumberFormats: (...request) => {
      phase("readNumberFormats");
      return workbook.readNumberFormats(...request);
    },
    readCellStates: (...request) => {
      phase("readCellStates");
      return workbook.readCellStates(...request);
    },
    applySheets: (...request) => {
      phase("apply");
      return workbook.applySheets(...request);
    },
    editSheet: (...request) => {
      phase("apply");
      return workbook.editSheet(...request);
    },
    markTabs: (...request) => {
      phase("mark");
      return workbook.markTabs(...request);
    },
  };
}
