/**
 * Leaves out of the pane what only the generated page of findings says of a rule: where it comes from and
 * why it matters, five kilobytes of text that nobody in Excel sees.
 */
module.exports = function withoutPageTexts(source) {
  let sources = 0;
  let reasons = 0;
  const rest = source.replace(
    /^ {4}(source|why):\s+(?:"(?:[^"\\]|\\.)*"|'[^']*'|`[^`]*`),\n/gm,
    (_, key) => {
      if (key === "source") sources += 1;
      else reasons += 1;
      return "";
    },
  );
  const rules = source.match(/^ {4}say:/gm)?.length ?? 0;
  if (sources !== rules || reasons !== rules) {
    throw new Error(`${rules} rules have ${sources} sources and ${reasons} reasons to leave out.`);
  }
  return rest;
};
