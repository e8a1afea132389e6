import { reportSheets } from "#domain/settings/report-sheets";
import { defaultSettings, type Settings } from "#domain/settings/settings";

import { writtenDate } from "./plain-dates";

/** What the office of the sample has set: its money, its year, and every report sheet. */
export const sampleSettings: Settings = {
  ...defaultSettings,
  portfolioName: "Calderwick transformation portfolio",
  reportCurrency: "GBP",
  financialYearStart: 4,
  rates: [
    {
      currency: "EUR",
      rate: 0.871,
      date: writtenDate("2026-10-30"),
      source: "Treasury, month-end rate",
    },
  ],
  reportSheets,
};
