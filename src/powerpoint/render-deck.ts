import PptxGenJS from "pptxgenjs";

import type { DeckPlan } from "#domain/workbook/slide-plan";

import { defineTemplate, layoutName, titlePlaceholder } from "./deck-template";
import { drawElement, plainText } from "./draw-element";
import { repairPackage } from "./repair-package";

/**
 * Renders a deck as a .pptx: native charts and tables, notes, slide numbers. The same deck gives the
 * same bytes. The library is large: load this module only when a deck is asked for.
 */
export async function renderDeck(deck: DeckPlan): Promise<Uint8Array> {
  return repairPackage(await drawDeck(deck), deck);
}

/** The deck as the library writes it: readable by PowerPoint, but with known faults in its parts. */
export async function drawDeck(deck: DeckPlan): Promise<Uint8Array> {
  const presentation = new PptxGenJS();
  presentation.title = plainText(deck.title);
  presentation.subject = plainText(deck.footer);
  presentation.author = "Steerbook";
  presentation.company = "";
  defineTemplate(presentation, plainText(deck.footer));
  for (const plan of deck.slides) {
    const slide = presentation.addSlide({ masterName: layoutName });
    slide.addText(plainText(plan.title), { placeholder: titlePlaceholder });
    for (const element of plan.elements) drawElement(slide, element);
    if (plan.notes !== "") slide.addNotes(plainText(plan.notes));
  }
  const bytes = await presentation.write({ outputType: "uint8array" });
  if (bytes instanceof Uint8Array) return bytes;
  throw new Error("The presentation was not written as bytes.");
}
