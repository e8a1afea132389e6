import { describe, expect, test } from "@jest/globals";

import { formatCellText } from "#embedded-host/formats/format-cell-text";

describe("the text of a cell", () => {
  test.each([
    ["General", 0, "0", "nothing to format"],
    ["General", 1234567.891, "1234567.891", "General has no separators"],
    ["General", 0.1 + 0.2, "0.3", "eleven characters hide binary noise"],
    ["General", 1 / 3, "0.333333333", "at most eleven characters"],
    ["General", -123456789.123, "-123456789.1", "the sign does not count"],
    ["General", 123456789012, "1.23457E+11", "long numbers become scientific"],
    ["0", 2.5, "3", "halves are rounded away from zero"],
    ["0.00", 1.005, "1.01", "rounding is decimal"],
    ["0.00", -0.001, "0.00", "a number that rounds to nothing has no sign"],
    ["#,##0", 1234567.5, "1,234,568", "thousands are separated"],
    ["#,##0", 0, "0", "the last place is a zero"],
    ["#,###", 0, "", "no place for zero"],
    ["#,##0.0,", 1234567, "1,234.6", "a comma at the end divides by a thousand"],
    ['0.0,,"m"', 12_345_678, "12.3m", "two commas divide by a million"],
    ["0%", 0.256, "26%", "percent multiplies"],
    ["0.0%", 0.2555, "25.6%", "percent is rounded in decimal"],
    ["£#,##0", 1250, "£1,250", "currency before"],
    ["[$€-407] #,##0.00", 9.5, "€ 9.50", "currency with a locale"],
    ["$#,##0_);[Red]($#,##0)", -1250, "($1,250)", "the second section has no sign of its own"],
    ["0.00;-0.00;-", 0, "-", "the third section is zero"],
    ["+0;-0;0", 5, "+5", "signs as literals"],
    ["0.##", 2, "2.", "the point stays, as in Excel"],
    ["000-0000", 1234567, "123-4567", "literals between places"],
    ["0.00E+00", 12345, "1.23E+04", "scientific"],
    ["# ?/?", 2.5, "2 1/2", "fractions"],
    ['[>=1000]0.0,"k";0', 1500, "1.5k", "conditions choose the section"],
    ['[>=1000]0.0,"k";0', 15, "15", "the other section takes the rest"],
    ["yyyy-mm-dd", 46082, "2026-03-01", "ISO date"],
    ["d mmm yyyy", 46082, "1 Mar 2026", "date as in our reports"],
    ["dddd, mmmm d, yyyy", 46082, "Sunday, March 1, 2026", "long date"],
    ["m/d/yyyy", 60, "2/29/1900", "the day that never was"],
    ["mmm-yy", 46082, "Mar-26", "month"],
    ["h:mm AM/PM", 0.75, "6:00 PM", "half days"],
    ["hh:mm:ss", 0.5 + 1 / 86400, "12:00:01", "m after h is minutes"],
    ["[h]:mm", 1.5, "36:00", "hours beyond a day"],
    ["d mmm yyyy h:mm", 46082.25, "1 Mar 2026 6:00", "date and time"],
    ["yyyy-mm-dd", -1, "########", "no date before the calendar"],
  ])("%s shows %d as %s: %s", (format, value, text) => {
    expect(formatCellText(value, format).text).toBe(text);
  });

  test("texts pass through, or through the fourth section", () => {
    expect(formatCellText("Amber", "0.00").text).toBe("Amber");
    expect(formatCellText("Amber", '0;0;0;"("@")"').text).toBe("(Amber)");
  });

  test("truth values are capitals and colours are told", () => {
    expect(formatCellText(true, "General").text).toBe("TRUE");
    expect(formatCellText(-5, "0;[Red]-0")).toEqual({ text: "-5", colour: "#FF0000" });
  });

  test("workbooks that count from 1904 show the same days by other numbers", () => {
    expect(formatCellText(44620, "yyyy-mm-dd", true).text).toBe("2026-03-01");
  });
});
