import { describe, expect, test } from "@jest/globals";

import { of } from "./examples";
import { projectOn, type Cells } from "./report-on";

const planned = [
  28.975, 81.681, 91.681, 138.586, 218.141, 302.478, 323.632, 345.876, 360.738, 360.738, 360.738,
  360.738, 360.738,
];
const earned = [
  25.645, 68.074, 89.135, 125.244, 198.754, 268.763, 292.469, 306.725, 312.864, 327.694, 338.672,
  349.861, 360.738,
];
const actual = [
  25.567, 66.293, 78.293, 124.073, 191.367, 259.845, 285.612, 290.843, 303.489, 316.431, 320.69,
  336.756, 349.379,
];

/** Published results of the first eight months. */
const published = {
  SV: [-3.33, -13.607, -2.546, -13.342, -19.387, -33.715, -31.163, -39.151],
  SPI: [0.88507, 0.83341, 0.97223, 0.90373, 0.91113, 0.88854, 0.90371, 0.88681],
  CV: [0.078, 1.781, 10.842, 1.171, 7.387, 8.918, 6.857, 15.882],
  CPI: [1.00305, 1.02687, 1.13848, 1.00944, 1.0386, 1.03432, 1.02401, 1.05461],
  ES: [0.88507, 1.74183, 2.7454, 3.71555, 4.75631, 5.60023, 5.88132, 6.20077],
  SPIt: [0.88507, 0.87092, 0.91513, 0.92889, 0.95126, 0.93337, 0.84019, 0.7751],
  PF1: [9.11493, 9.25817, 9.2546, 9.28445, 9.24369, 9.39977, 10.11868, 10.79923],
  SPItForecast: [10.16865, 10.33395, 9.83463, 9.689, 9.46112, 9.64245, 10.71188, 11.61147],
  SCIt: [10.14076, 10.11591, 9.0033, 9.63581, 9.29532, 9.52159, 10.62485, 11.42447],
  PV1: [12.22514, 22.17854, 11.46583, 21.92188, 27.77654, 41.65337, 39.18173, 46.9182],
  PV2: [10.16865, 10.79897, 9.25707, 9.95875, 9.87788, 10.12901, 9.95896, 10.14878],
  ED: [9.11493, 9.33317, 9.08331, 9.38509, 9.44437, 9.66878, 9.67404, 9.90555],
};

/** The table of months as somebody would keep it, filled in up to a month. */
function monthsTo(month: number): Cells {
  return [
    ["Re-vamp check-in"],
    ["Month", "Cumulative PV", "Cumulative EV", "Cumulative AC"],
    ...planned.map((value, index) =>
      index < month
        ? [index + 1, value, earned[index] ?? "", actual[index] ?? ""]
        : [index + 1, value, "", ""],
    ),
  ];
}

describe(
  of(
    "ES-1 Re-vamp check-in",
    "github castor00/EVapp, Earned Value - Earned Schedule.xlsx @59f509f; Vandevoorde and Vanhoucke, IJPM 24 (2006) 289-302",
  ),
  () => {
    test.each(published.ES.map((_, index) => index + 1))("month %i", (month) => {
      const { figures } = projectOn(monthsTo(month));
      const at = (series: readonly number[]): number => series[month - 1] ?? NaN;
      const close = (key: string, value: number): void => {
        expect(figures[key]).toBeCloseTo(value, 4);
      };
      expect(figures).toMatchObject({ actualTime: month, planDuration: 9, periodUnit: "month" });
      close("scheduleVariance", at(published.SV));
      close("schedulePerformanceIndex", at(published.SPI));
      close("costVariance", at(published.CV));
      close("costPerformanceIndex", at(published.CPI));
      close("earnedSchedule", at(published.ES));
      close("schedulePerformanceIndexTime", at(published.SPIt));
      close("forecastDurationAsPlanned", at(published.PF1));
      close("forecastDuration", at(published.SPItForecast));
      close("forecastDurationScheduleAndCost", at(published.SCIt));
      close("forecastDurationPlannedValueIndex", at(published.PV2));
      close("forecastDurationEarnedDuration", at(published.ED));
    });

    test("the planned value method divides by the budget a month, where the workbook divides by budget over final cost", () => {
      const { figures } = projectOn(monthsTo(6));
      const variance = Number(figures["scheduleVariance"]);
      expect(9 - variance / (360.738 / 349.379)).toBeCloseTo(published.PV1[5] ?? NaN, 4);
      expect(figures["forecastDurationPlannedValue"]).toBeCloseTo(9 - variance / (360.738 / 9), 6);
    });

    test("at its late end SPI is 1 and SPI(t) is PD over AT", () => {
      const { figures } = projectOn(monthsTo(13));
      expect(figures).toMatchObject({ schedulePerformanceIndex: 1, earnedSchedule: 9 });
      expect(figures["schedulePerformanceIndexTime"]).toBeCloseTo(9 / 13, 12);
    });
  },
);

test(
  of(
    "ES-formulae",
    "Lipke and Henderson, training slides 16 and 24, https://www.yumpu.com/en/document/view/38186924/earned-schedule-training",
  ),
  () => {
    const { figures } = projectOn([
      ["Month", "PV", "EV", "AC"],
      [1, 10, 8, 10],
      [2, 30, 20, 25],
      [3, 60, 42, 50],
      [4, 80, "", ""],
      [5, 100, "", ""],
    ]);
    const es = 2 + (42 - 30) / (60 - 30);
    const spit = es / 3;
    expect(figures["earnedSchedule"]).toBeCloseTo(es, 12);
    expect(figures["scheduleVarianceTime"]).toBeCloseTo(es - 3, 12);
    expect(figures["schedulePerformanceIndexTime"]).toBeCloseTo(spit, 12);
    expect(figures["toCompleteSchedulePerformanceIndex"]).toBeCloseTo((5 - es) / (5 - 3), 12);
    expect(figures["forecastDuration"]).toBeCloseTo(5 / spit, 12);
    expect(figures["forecastDuration"]).toBeCloseTo(3 + (5 - es) / spit, 12);
    expect(figures["forecastDurationAsPlanned"]).toBeCloseTo(3 + (5 - es), 12);
    expect(figures["forecastDurationScheduleAndCost"]).toBeCloseTo(
      3 + (5 - es) / (spit * 0.84),
      12,
    );
  },
);
