import type { Lifecycle, ReportedRag } from "../../project/vocabulary";

/** Words for colours of a rating, in normal form. Single letters and digits too. */
export const ragWords: Readonly<Record<ReportedRag, string>> = {
  green: `g; green; on track; on plan; on or ahead of plan; on schedule; on budget; ok; good;
    healthy; 🟢; 🟩; successful delivery highly likely`,
  amberGreen: `a/g; ag; amber/green; amber-green; amber green; green/amber; g/a; green amber; light
    green; successful delivery probable`,
  amber: `a; amber; yellow; y; orange; at risk; needs attention; watch; caution; 🟡; 🟠; 🟨; 🟧`,
  amberRed: "a/r; ar; amber/red; amber-red; amber red; red/amber; r/a; red amber",
  red: `r; red; behind; behind schedule; off track; critical; delayed; late; overdue; escalated;
    in trouble; 🔴; 🟥; unachievable`,
  grey: `grey; gray; not set; not rated; n/a; na; not applicable; none; not assessed; not known;
    unknown; tbc; tbd; missing; -; ⚪; not in a position to provide; no rating; exempt`,
};

/** Words for where a project is in its life, in normal form. */
export const lifecycleWords: Readonly<Record<Lifecycle, string>> = {
  proposed: `proposed; proposal; pipeline; idea; candidate; not started; pending; planned; requested;
    initiation; yet to start; concept; approved not started; draft`,
  active: `active; in progress; in process; ongoing; live; wip; in execution; execution; started;
    open; running; in delivery; delivery; in flight; underway; implementing; implementation`,
  onHold: "on hold; hold; suspended; paused; deferred; stopped; parked; dormant",
  complete: `complete; completed; done; closed; finished; delivered; closing; closeout; build
    complete; closed out`,
  cancelled: `cancelled; canceled; superseded; superceded; redundant; withdrawn; rejected; descoped;
    terminated; abandoned`,
};

/** Words of a yes or no cell, in normal form. */
export const flagWords: ReadonlyMap<string, boolean> = new Map([
  ["yes", true],
  ["y", true],
  ["true", true],
  ["x", true],
  ["✓", true],
  ["✔", true],
  ["1", true],
  ["key", true],
  ["no", false],
  ["n", false],
  ["false", false],
  ["-", false],
  ["0", false],
]);

/** Words of a five-step scale of probability or impact, in normal form; numbers are read as they are. */
export const scoreWords: ReadonlyMap<string, number> = new Map(
  Object.entries({
    1: `very low; vl; rare; insignificant; negligible; very unlikely; remote; trivial; minimal; very small;
      sehr gering; sehr niedrig; sehr unwahrscheinlich; unwesentlich; vernachlässigbar; unbedeutend`,
    2: `low; l; unlikely; minor; improbable; marginal; small;
      gering; niedrig; unwahrscheinlich; geringfügig; klein; selten`,
    3: `medium; moderate; med; m; possible; occasional; mid;
      mittel; möglich; gelegentlich; moderat; mäßig`,
    4: `high; h; likely; major; probable; significant; serious; large;
      hoch; wahrscheinlich; groß; schwer; erheblich; schwerwiegend`,
    5: `very high; vh; almost certain; catastrophic; extreme; critical; severe; very likely; certain; frequent;
      disastrous; extremely high; very large; sehr hoch; sehr wahrscheinlich; katastrophal; kritisch; häufig; sehr groß`,
  }).flatMap(([level, words]) =>
    words.split(/;\s*/).map((word): [string, number] => [word.trim(), Number(level)]),
  ),
);

/** Words of the amount unit, in normal form. */
export const amountUnitWords: ReadonlyMap<string, number> = new Map([
  ["unit", 1],
  ["1", 1],
  ["one", 1],
  ["full amount", 1],
  ["pound", 1],
  ["dollar", 1],
  ["euro", 1],
  ["thousand", 1000],
  ["000", 1000],
  ["1000", 1000],
  ["k", 1000],
  ["million", 1_000_000],
  ["m", 1_000_000],
  ["mn", 1_000_000],
  ["mio", 1_000_000],
  ["1000000", 1_000_000],
  ["billion", 1_000_000_000],
  ["bn", 1_000_000_000],
  ["crore", 10_000_000],
  ["lakh", 100_000],
]);

/** Signs and names of currencies by the ISO code they leave no doubt about; `$` alone says nothing. */
export const currencyWords: ReadonlyMap<string, string> = new Map([
  ["£", "GBP"],
  ["€", "EUR"],
  ["₹", "INR"],
  ["pound", "GBP"],
  ["pound sterling", "GBP"],
  ["sterling", "GBP"],
  ["gb pound", "GBP"],
  ["euro", "EUR"],
  ["us dollar", "USD"],
  ["us$", "USD"],
  ["usd$", "USD"],
  ["canadian dollar", "CAD"],
  ["ca$", "CAD"],
  ["c$", "CAD"],
  ["a$", "AUD"],
  ["au$", "AUD"],
  ["australian dollar", "AUD"],
  ["nz$", "NZD"],
  ["yen", "JPY"],
  ["swiss franc", "CHF"],
]);
