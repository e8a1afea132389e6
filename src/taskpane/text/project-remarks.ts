import type { ExplainedProject } from "#application/explain-portfolio";

type Override = NonNullable<ExplainedProject["override"]>;

/** The words of a language for what stands under the name of a project, and beside its override. */
export type RemarkWords = {
  readonly colours: Readonly<Record<Override["colour"], string>>;
  readonly lifecycles: Readonly<Record<ExplainedProject["lifecycle"], string>>;
  readonly duplicate: string;
  readonly reported: (colour: string) => string;
  readonly overridden: (colour: string) => string;
  readonly better: string;
  readonly worse: string;
  readonly setBy: (name: string) => string;
  /** By the state of the override: a colour, who set it (or ""), the date it ends, why (or ""). */
  readonly override: Readonly<
    Record<Override["state"], (colour: string, who: string, until: string, why: string) => string>
  >;
};

/** What stands under the name of a project, parts without anything to say left out. */
export function remarkOn(project: ExplainedProject, words: RemarkWords): string {
  const { lifecycle, duplicate, overall, override, trend } = project;
  const inText = (colour: Override["colour"]): string => words.colours[colour].toLowerCase();
  const said = overall.reported;
  const differs = overall.difference !== "agrees" && overall.difference !== "notComparable";
  return [
    lifecycle === "active" ? "" : words.lifecycles[lifecycle],
    duplicate ? words.duplicate : "",
    differs && said !== undefined ? words.reported(inText(said)) : "",
    override?.state === "counts" ? words.overridden(inText(override.shown)) : "",
    trend?.direction === "better" ? words.better : "",
    trend?.direction === "worse" ? words.worse : "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** An override in a sentence: the colour, who set it, until when and why, and whether it counts. */
export function describeOverride(override: Override, until: string, words: RemarkWords): string {
  const { colour, state, reason, by } = override;
  const who = by === undefined ? "" : ` ${words.setBy(by)}`;
  const why = reason === undefined ? "" : ` ${/[.!?]$/.test(reason) ? reason : `${reason}.`}`;
  return words.override[state](words.colours[colour], who, until, why);
}
