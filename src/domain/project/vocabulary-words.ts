import type { Lifecycle, ReportedRag } from "./vocabulary";

/** Canonical words of the closed vocabularies, as the template and our own sheets write them. */
const ragWords: ReadonlyMap<string, ReportedRag> = new Map([
  ["green", "green"],
  ["amber/green", "amberGreen"],
  ["amber", "amber"],
  ["amber/red", "amberRed"],
  ["red", "red"],
  ["not rated", "grey"],
  ["grey", "grey"],
]);
const lifecycleWords: ReadonlyMap<string, Lifecycle> = new Map([
  ["proposed", "proposed"],
  ["active", "active"],
  ["on hold", "onHold"],
  ["complete", "complete"],
  ["cancelled", "cancelled"],
]);

/** The word our own sheets write for a colour. */
export function wordOfRag(rag: ReportedRag): string {
  return wordFor(ragWords, rag);
}

/** The word our own sheets write for a lifecycle. */
export function wordOfLifecycle(lifecycle: Lifecycle): string {
  return wordFor(lifecycleWords, lifecycle);
}

function wordFor<T>(words: ReadonlyMap<string, T>, meaning: T): string {
  const found = [...words].find(([, stood]) => stood === meaning)?.[0] ?? "";
  return found.replaceAll(/^.|(?<=\/)./g, (letter) => letter.toUpperCase());
}

/** The colour a canonical word stands for; undefined for any other text. */
export function ragWord(text: string | undefined): ReportedRag | undefined {
  return text === undefined ? undefined : ragWords.get(text.toLowerCase());
}

/** The lifecycle a canonical word stands for; undefined for any other text. */
export function lifecycleWord(text: string | undefined): Lifecycle | undefined {
  return text === undefined ? undefined : lifecycleWords.get(text.toLowerCase());
}
