import { visibleText } from "../../kernel/visible-text";
import { placeholderTexts } from "../vocabulary/tab-names";

const bracketed = /^[[<{«].+[\]>}»]$/;
const asking =
  /^(?:enter|insert|type|click|select|choose|please|add|your)\b.{0,60}\b(?:here|name|text|date|value|below|from|project|complete|select|enter)\b/i;

/** "Insert new rows above this one", which templates end their tables with. */
const marking =
  /^(?:to add \w+ \w+, )?(?:insert|add) (?:new |more )?(?:rows?|lines?|tasks?) (?:above|below|before|here)|^do not delete this row/i;

/** Beginnings of all the texts above and of the list; signs outside ASCII may hide or spell one. */
const mayBePlaceholder = new RegExp(
  `^\\s*(?:[[<{]|enter|insert|type|click|select|choose|please|add|to add|do not|your|${[...placeholderTexts].map((text) => text.slice(0, 3)).join("|")})|[^ -~]`,
  "i",
);

/** Whether a text is what a template holds until somebody overwrites it: `[Project Name]`, `EXAMPLE`. */
export function isPlaceholder(text: string): boolean {
  if (text.length > 80 || !mayBePlaceholder.test(text)) return false;
  const plain = visibleText(text);
  if (plain === "") return false;
  return (
    bracketed.test(plain) ||
    placeholderTexts.has(plain.toLowerCase()) ||
    asking.test(plain) ||
    marking.test(plain)
  );
}
