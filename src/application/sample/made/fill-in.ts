import { addDays, type PlainDate } from "#domain/kernel/plain-date";

/** What the words in braces of a phrase stand for. */
export type Filling = {
  readonly words: Readonly<Record<string, string>>;
  readonly statusDate: PlainDate;
  /** Last day of the forecast; benefits come after it. */
  readonly finish: PlainDate;
  readonly budget: number;
};

/** `{d30}` and `{m30}` are days after and before the status date, `{f90}` after the finish, `{k5}` per mille. */
const token = /\{([a-z]+?)(\d*)\}/g;

/** A phrase with its braces filled in. */
export function fillIn(phrase: string, filling: Filling): string {
  return phrase.replaceAll(token, (_, letter: string, digits: string) => {
    if (digits === "") return filling.words[letter] ?? "";
    const number = Number(digits);
    switch (letter) {
      case "d":
        return addDays(filling.statusDate, number);
      case "m":
        return addDays(filling.statusDate, -number);
      case "f":
        return addDays(filling.finish, number);
      default:
        return String(Math.max(1, Math.round((filling.budget * number) / 1_000_000)) * 1000);
    }
  });
}
