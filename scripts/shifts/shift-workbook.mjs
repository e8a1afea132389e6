/** The changes that the comparison makes, each as one step of a user of the API. */
export const steps = [
  ["insert two rows above the table", (sheet) => sheet.getRange("3:4").insert("Down")],
  ["insert a column in the table", (sheet) => sheet.getRange("C:C").insert("Right")],
  ["insert cells inside the table", (sheet) => sheet.getRange("A9:E9").insert("Down")],
  ["delete a row above the table", (sheet) => sheet.getRange("3:3").delete("Up")],
  ["move a cell that a name stands for", (sheet) => sheet.getRange("I1:I3").moveTo("I2")],
];

/** Carries out the steps and gives the workbook. @returns {Promise<Uint8Array>} */
export async function shiftWorkbook(openEmbeddedExcel, bytes, chosen = steps) {
  const host = openEmbeddedExcel(bytes);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    for (const [, step] of chosen) step(sheet);
    await context.sync();
  });
  const shifted = host.save();
  host.close();
  return shifted;
}
