import type { Holiday } from "../kernel/working-calendar";
import { dateKind } from "./setting-kind";
import { input, keyText, type SettingsList } from "./settings-list";
import { settingsTables } from "./settings-schema";

const schema = settingsTables.holidays;

export const holidayList: SettingsList = {
  schema,
  title: "Holidays",
  lead: "Days off besides the weekends. Demand for people and dates nobody works on are counted by them.",
  headers: schema.headers,
  columns: [{ input: true, numberFormat: "yyyy-mm-dd" }, input],
  open: true,
  lines: ({ calculations }, date1904) =>
    calculations.calendar.holidays.map(({ date, name }) => ({
      key: String(dateKind.write(date, date1904)),
      cells: [dateKind.write(date, date1904), name],
    })),
  keyOf: (row) => keyText(row, "Holiday"),
  read: (into, rows, reader) => {
    const holidays = rows.flatMap((row): readonly Holiday[] => {
      const name = reader.text(row.get("Called"));
      const setting = { table: schema.table, setting: name ?? "Holiday" };
      const date = reader.read(row.get("Holiday"), setting, dateKind);
      return date === undefined ? [] : [{ date, name }];
    });
    if (holidays.length === 0) return into;
    const { calculations } = into;
    const calendar = { ...calculations.calendar, holidays };
    return { ...into, calculations: { ...calculations, calendar } };
  },
};
