import type { HeaderTexts } from "../model/page-model";

/** Takes `&Lleft&Ccentre&Rright` apart; text before any mark is the centre's. */
export function splitHeader(text: string): HeaderTexts {
  const texts = { left: "", center: "", right: "" };
  let section: keyof HeaderTexts = "center";
  // `&&` is an ampersand, and `&"Arial,Bold"` may hold the letters of sections.
  for (const piece of text.match(/&&|&"[^"]*"|&[\s\S]|[^&]+/g) ?? []) {
    const mark = sectionOf(piece);
    if (mark) section = mark;
    else texts[section] += piece;
  }
  return texts;
}

export function joinHeader(texts: HeaderTexts): string {
  const section = (mark: string, text: string): string => (text === "" ? "" : mark + text);
  return section("&L", texts.left) + section("&C", texts.center) + section("&R", texts.right);
}

function sectionOf(piece: string): keyof HeaderTexts | undefined {
  switch (piece) {
    case "&L":
      return "left";
    case "&C":
      return "center";
    case "&R":
      return "right";
    default:
      return undefined;
  }
}
