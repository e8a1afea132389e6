import { factDefinition } from "../../project/fields";
import type { Lexicon } from "../words/lexicon";
import type { FoundFact } from "./find-facts";

/** A tab that begins with its programme and names no project is about that programme. */
export function nameFirst(found: readonly FoundFact[], lexicon: Lexicon): readonly FoundFact[] {
  const [first, ...others] = found;
  if (first?.fact.key !== "programme" || others.some(({ fact }) => fact.key === "projectName")) {
    return found;
  }
  if (lexicon.normal(first.label).text !== "programme") return found;
  const name = { ...first, fact: factDefinition("projectName"), confidence: 0.85 };
  return [name, ...others.filter(({ fact }) => fact.key !== "programme")];
}
