/** Families of objects in the order of the page; the first whose pattern fits an object has it. */
export const families = [
  [
    "Worksheets",
    /^(Worksheet|WorksheetCollection|WorksheetFreezePanes|WorksheetProtection|AllowEditRange.*)$/,
  ],
  ["Page layout", /^(PageLayout|HeaderFooter.*|PageBreak.*)$/],
  [
    "Ranges",
    /^(Range(?!Font|Fill|Border|Format)|WorkbookRangeAreas|RemoveDuplicatesResult|ReplaceCriteria)/,
  ],
  ["Formats and styles", /^(Range(Font|Fill|Border|Format)|FormatProtection|Style|Predefined)/],
  ["Tables, sorting and filters", /^(Table(?!Style)|AutoFilter|Filter$|NamedSheetView)/],
  ["Charts", /^Chart/],
  ["Names", /^NamedItem/],
  [
    "Conditional formats",
    /^(Conditional|.*ConditionalFormat|ColorScale|DataBar|IconSet|TopBottom|PresetCriteria)/,
  ],
  ["Data validation", /^DataValidation/],
  ["Comments and notes", /^(Comment|Note)/],
  [
    "Properties and settings",
    /^(DocumentProperties|CustomProperty|WorksheetCustomProperty|Setting)/,
  ],
  ["Custom XML parts", /^CustomXml/],
  [
    "Workbook and application",
    /^(RequestContext|Workbook|Application|Runtime|IterativeCalculation|CultureInfo|NumberFormatInfo|DatetimeFormatInfo|Binding)/,
  ],
  ["Worksheet functions", /^Function/],
  ["Pivot tables and slicers", /Pivot|Slicer|Timeline|TableStyle|DataConnection|Query/],
  ["Shapes and pictures", /^(Shape|GeometricShape|Image|GroupShape|Line|TextFrame|TextRange)/],
  ["Other", /./],
];

export function familyOf(object) {
  return families.find(([, pattern]) => pattern.test(object))[0];
}
