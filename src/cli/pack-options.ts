import { packSections, type PackSection, type PackSettings } from "#domain/settings/pack-settings";

import { usageError } from "./exit";

/** Options of `pack` that count in place of the settings of the workbook. */
export const packOptions = ["sections", "appendix", "scope", "audience", "paper", "project-pages"];

/** What counts in place of the settings of the workbook. */
export type PackWishes = Partial<PackSettings>;

type Values = Readonly<Record<string, string | undefined>>;

const mostProjectPages = 5_000;
const audiences: Readonly<Partial<Record<string, PackSettings["audience"]>>> = {
  "with-finance": "everybody",
  "without-finance": "withoutFinance",
};

/** The pack that the options ask for; what is not given stays as the workbook has it. */
export function readPackOptions(values: Values): PackWishes {
  const sections = readSections(values["sections"], values["appendix"]);
  const scope = values["scope"]?.trim();
  if (scope === "") throw usageError("--scope needs a programme, or ids with semicolons between.");
  const audience = readAudience(values["audience"]);
  const paper = readPaper(values["paper"]);
  const projectPages = readPages(values["project-pages"]);
  return {
    ...(sections === undefined ? {} : { sections }),
    ...(scope === undefined ? {} : { scope }),
    ...(audience === undefined ? {} : { audience }),
    ...(paper === undefined ? {} : { paper }),
    ...(projectPages === undefined ? {} : { projectPages }),
  };
}

function readSections(
  list: string | undefined,
  appendix: string | undefined,
): readonly PackSection[] | undefined {
  if (appendix !== undefined && appendix !== "on" && appendix !== "off") {
    throw usageError(`--appendix knows "on" and "off", not "${appendix}".`);
  }
  if (list === undefined && appendix === undefined) return undefined;
  const names = list === undefined ? packSections : list.split(",").map((name) => name.trim());
  for (const name of names) {
    if (!packSections.some((section) => section === name)) {
      throw usageError(`--sections knows ${packSections.join(", ")}, not "${name}".`);
    }
  }
  const wanted = (section: PackSection): boolean =>
    section === "appendix" && appendix !== undefined ? appendix === "on" : names.includes(section);
  return packSections.filter(wanted);
}

function readAudience(text: string | undefined): PackSettings["audience"] | undefined {
  if (text === undefined) return undefined;
  const audience = audiences[text];
  if (audience !== undefined) return audience;
  throw usageError(`--audience knows ${Object.keys(audiences).join(" and ")}, not "${text}".`);
}

function readPaper(text: string | undefined): PackSettings["paper"] | undefined {
  if (text === undefined || text === "a4" || text === "letter") return text;
  throw usageError(`--paper knows "a4" and "letter", not "${text}".`);
}

function readPages(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text) && Number(text) <= mostProjectPages) return Number(text);
  throw usageError(`--project-pages takes a whole number up to ${String(mostProjectPages)}.`);
}
