import type PptxGenJS from "pptxgenjs";

/** Width and height of a slide in inches, and where the texts of every slide stand. */
export const slideSize = { width: 13.333, height: 7.5 } as const;

/** Body font of the deck; metric-compatible fonts stand in where it is missing. */
export const deckFont = "Calibri";

export const layoutName = "Steerbook";
export const titlePlaceholder = "title";

const colours = { navy: "1F3A5F", muted: "5B6472", line: "D5D9E0" } as const;

/** The one layout of the deck: title, content, footer with source and report date, slide number. */
export function defineTemplate(presentation: PptxGenJS, footer: string): void {
  presentation.defineLayout({ name: "WIDE", ...slideSize });
  presentation.layout = "WIDE";
  presentation.theme = { headFontFace: deckFont, bodyFontFace: deckFont };
  presentation.defineSlideMaster({
    title: layoutName,
    background: { color: "FFFFFF" },
    objects: [
      {
        placeholder: {
          options: {
            name: titlePlaceholder,
            type: "title",
            x: 0.5,
            y: 0.35,
            w: 12.333,
            h: 0.9,
            margin: 0,
            align: "left",
            valign: "middle",
            fontFace: deckFont,
            fontSize: 24,
            bold: true,
            color: colours.navy,
          },
          text: "",
        },
      },
      { line: { x: 0.5, y: 7.0, w: 12.333, h: 0, line: { color: colours.line, width: 0.5 } } },
      {
        text: {
          text: footer,
          options: {
            x: 0.5,
            y: 7.05,
            w: 11,
            h: 0.3,
            margin: 0,
            valign: "middle",
            fontFace: deckFont,
            fontSize: 9,
            color: colours.muted,
          },
        },
      },
    ],
    slideNumber: {
      x: 12.233,
      y: 7.05,
      w: 0.6,
      h: 0.3,
      align: "right",
      fontFace: deckFont,
      fontSize: 9,
      color: colours.muted,
    },
  });
}
