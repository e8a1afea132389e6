import { judge } from "./judge.mjs";
import { readReferenceSnippets, readSamples } from "./read-snippets.mjs";

/**
 * Runs the samples of a checkout and the snippets of a file, each on workbooks of its own.
 * `only` picks those whose family and name hold a text.
 */
export async function runAll(
  openEmbeddedExcel,
  { samples, reference, only = "" },
  note = () => {},
) {
  const snippets = [
    ...(samples === undefined ? [] : readSamples(samples)),
    ...(reference === undefined ? [] : readReferenceSnippets(reference)),
  ].filter(({ family, name }) => `${family}/${name}`.includes(only));
  const chosenFile = await fileToChoose(openEmbeddedExcel);
  const outcomes = [];
  for (const snippet of snippets) {
    const outcome = await judge(openEmbeddedExcel, snippet, chosenFile);
    outcomes.push(outcome);
    note(outcome);
  }
  return outcomes;
}

/** The workbook that a user might choose where a sample asks for a file. */
async function fileToChoose(openEmbeddedExcel) {
  const host = openEmbeddedExcel();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = "Template";
    sheet.getRange("A1:B2").values = [
      ["Part", "Count"],
      ["Bolt", 12],
    ];
    context.workbook.worksheets.add("Second");
    await context.sync();
  });
  const bytes = host.save();
  host.close();
  return { name: "Chosen.xlsx", type: "", bytes };
}
