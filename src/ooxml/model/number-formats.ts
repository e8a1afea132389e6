/** Number formats that files name by number only (ECMA-376 part 1, 18.8.30; dates as in an English Excel). */
export const BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, '"$"#,##0_);\\("$"#,##0\\)'],
  [6, '"$"#,##0_);[Red]\\("$"#,##0\\)'],
  [7, '"$"#,##0.00_);\\("$"#,##0.00\\)'],
  [8, '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)'],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0_);\\(#,##0\\)"],
  [38, "#,##0_);[Red]\\(#,##0\\)"],
  [39, "#,##0.00_);\\(#,##0.00\\)"],
  [40, "#,##0.00_);[Red]\\(#,##0.00\\)"],
  [41, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'],
  [42, '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'],
  [44, '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
  // Dates of East Asian Excels, named by number in their files too.
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id): [number, string] => [
    id,
    "m/d/yyyy",
  ]),
  ...[32, 33, 34, 35, 55, 56].map((id): [number, string] => [id, "h:mm:ss"]),
]);

const FORMAT_IDS: ReadonlyMap<string, number> = new Map(
  [...BUILT_IN_FORMATS]
    .filter(([id]) => id < 27 || (id > 36 && id < 50))
    .map(([id, code]) => [code, id]),
);

/** Number of a built-in format; undefined for those a file has to spell out. */
export function builtInFormatId(code: string): number | undefined {
  return FORMAT_IDS.get(code);
}

/** First number free for formats of a file's own. */
export const FIRST_OWN_FORMAT = 164;

const DECORATION = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** True where a number format shows a date or a time, such as `dd-mmm-yy` or `[h]:mm`. */
export function isDateFormat(code: string): boolean {
  const first = code.replaceAll(DECORATION, "").split(";")[0] ?? "";
  if (/^general$/i.test(first.trim())) return false;
  return /[dmyhs]/i.test(first.replaceAll(/AM\/PM|A\/P/gi, "h")) && !/[0#?]\s*E[+-]/i.test(first);
}
