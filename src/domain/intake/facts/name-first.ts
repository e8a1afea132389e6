import { factDefinition, type FactDefinition } from "../../project/fields";
import type { Lexicon } from "../words/lexicon";

type Labelled = {
  readonly fact: FactDefinition;
  readonly label: string;
  readonly confidence: number;
};

/** A tab that begins with its programme and names no project is about that programme. */
export function nameFirst<Found extends Labelled>(
  found: readonly Found[],
  lexicon: Lexicon,
): readonly Found[] {
  const [first, ...others] = found;
  if (first?.fact.key !== "programme" || others.some(({ fact }) => fact.key === "projectName")) {
    return found;
  }
  if (lexicon.normal(first.label).text !== "programme") return found;
  const name = { ...first, fact: factDefinition("projectName"), confidence: 0.85 };
  return [name, ...others.filter(({ fact }) => fact.key !== "programme")];
}
