/** A pattern of Excel (`*` any text, `?` any sign, `~` before either as itself); letters in any case. */
export function wildcardPattern(text: string, within: "whole" | "part", matchCase = false): RegExp {
  const body = text.replaceAll(/~([*?~])|([*?])|([\\^$.|+()[\]{}])/g, (_all, ...groups) => {
    const [literal, wildcard, special] = groups as readonly (string | undefined)[];
    if (literal !== undefined) return `\\${literal}`;
    if (wildcard !== undefined) return wildcard === "*" ? "[^]*" : "[^]";
    return `\\${special ?? ""}`;
  });
  return new RegExp(within === "whole" ? `^${body}$` : body, matchCase ? "u" : "iu");
}
