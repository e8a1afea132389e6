/** XML namespaces and relationship types of the transitional Open XML formats. */
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
export const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
/** Charts of the kinds that came with Office 2016. */
export const CHART_EX = "http://schemas.microsoft.com/office/drawing/2014/chartex";
/** What came with Excel 2010: newer icon sets, more about data bars, sparklines. */
export const EXCEL_2010 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
/** Formulas and references inside such extensions. */
export const EXCEL_MAIN = "http://schemas.microsoft.com/office/excel/2006/main";
export const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const CUSTOM_PROPERTIES =
  "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
export const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
export const CUSTOM_XML_TYPE =
  "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
export const THREADED_COMMENTS =
  "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
export const THREADED_COMMENT_RELATION =
  "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";
export const PERSON_RELATION = "http://schemas.microsoft.com/office/2017/10/relationships/person";
export const PERSON_TYPE = "application/vnd.ms-excel.person+xml";
export const VARIANT_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

const SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

export const CONTENT_TYPE = {
  applicationProperties: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  worksheet: `${SPREADSHEET_TYPE}worksheet+xml`,
  table: `${SPREADSHEET_TYPE}table+xml`,
  styles: `${SPREADSHEET_TYPE}styles+xml`,
  sharedStrings: `${SPREADSHEET_TYPE}sharedStrings+xml`,
  customProperty: `${SPREADSHEET_TYPE}customProperty`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  comments: `${SPREADSHEET_TYPE}comments+xml`,
  threadedComments: "application/vnd.ms-excel.threadedcomments+xml",
  vmlDrawing: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  chartEx: "application/vnd.ms-office.chartex+xml",
  coreProperties: "application/vnd.openxmlformats-package.core-properties+xml",
  customProperties: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
} as const;
