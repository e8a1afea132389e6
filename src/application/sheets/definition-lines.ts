import { ragLegend } from "./rag-look";

/** The small print of the first page in two columns: rules as sentences, limits one a line. */
export type DefinitionLines = {
  readonly rules: readonly string[];
  readonly limits: readonly string[];
};

/** A definition with more parts than this is a list of limits. */
const mostParts = 3;

export function definitionLines(definitions: readonly string[]): DefinitionLines {
  const parts = definitions.map((definition) => definition.replace(/\.$/, "").split("; "));
  const isList = (index: number): boolean => (parts[index]?.length ?? 0) > mostParts;
  return {
    rules: [ragLegend, ...definitions.filter((_, index) => !isList(index))],
    limits: parts.filter((_, index) => isList(index)).flat(),
  };
}
