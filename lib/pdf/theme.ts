import type { SheetSetup, TypeSize } from "@/lib/domain/handout/handout-sheet";
import type { HandoutInk } from "@/lib/domain/program/handout-layout";
import { isRightToLeft } from "@/lib/domain/text/reading-direction";
import { directionOf, type Language } from "@/lib/domain/words/words";
import type { ThemeMode } from "@/lib/figure/theme";

export interface SheetColours {
  readonly paper: string;
  /** 17:1 on paper. */
  readonly ink: string;
  /** 9:1 at least. */
  readonly inkSoft: string;
  /** 8:1 at least. */
  readonly accent: string;
  /** For lines only. */
  readonly line: string;
  readonly wash: string;
  /** The middle of the pain scale: darker than the wash, light enough for ink (11:1). */
  readonly middle: string;
}

/** The screen's ink and accent as ink on paper; on the grey sheet weight and shape say what colour says on this one. */
const COLOURS: Record<HandoutInk, SheetColours> = {
  colour: {
    paper: "#ffffff",
    ink: "#101d21",
    inkSoft: "#37454a",
    accent: "#005a5e",
    line: "#9aa7a8",
    wash: "#eef4f4",
    middle: "#d5dddd",
  },
  mono: {
    paper: "#ffffff",
    ink: "#111111",
    inkSoft: "#3d3d3d",
    accent: "#111111",
    line: "#9d9d9d",
    wash: "#f2f2f2",
    middle: "#d9d9d9",
  },
};

type Weight = 400 | 700;
type TypeStyle = {
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly fontWeight: Weight;
} & Edge;

/** Where the lines of a text begin; nothing for the left edge. */
type Edge = {
  readonly textAlign?: "right";
  readonly direction?: "rtl";
};

type Direction = Language["direction"];

/** What every part is set with: measures, colours and type. Size and leading always stand together on a text. */
export interface Look {
  readonly setup: SheetSetup;
  readonly colour: SheetColours;
  readonly figures: ThemeMode;
  readonly ink: HandoutInk;
  readonly direction: Direction;
  /** How parts stand beside each other: the first one where a line begins. */
  readonly row: "row" | "row-reverse";
  readonly type: Record<
    | "title"
    | "heading"
    | "name"
    | "dose"
    | "often"
    | "mast"
    | "strong"
    | "body"
    | "cardHeading"
    | "card"
    | "small"
    | "letter",
    TypeStyle
  >;
}

/** The look of a sheet. */
export function buildLook(setup: SheetSetup, ink: HandoutInk, direction: Direction): Look {
  const { title, heading, name, dose, often, mast, body, cardHeading, card, small, letter } = setup.type;
  const edge: Edge = direction === "rtl" ? TURNED : {};
  const weigh = (size: TypeSize, fontWeight: Weight): TypeStyle => ({ ...size, fontWeight, ...edge });
  return {
    setup,
    colour: COLOURS[ink],
    figures: ink,
    ink,
    direction,
    row: direction === "rtl" ? "row-reverse" : "row",
    type: {
      title: weigh(title, 700),
      heading: weigh(heading, 700),
      name: weigh(name, 700),
      dose: weigh(dose, 400),
      often: weigh(often, 400),
      mast: weigh(mast, 400),
      strong: weigh(body, 700),
      body: weigh(body, 400),
      cardHeading: weigh(cardHeading, 700),
      card: weigh(card, 400),
      small: weigh(small, 400),
      letter: weigh(letter, 700),
    },
  };
}

const TURNED: Edge = { textAlign: "right", direction: "rtl" };

/** The look of a part in a language that may be another than the sheet's. */
export function lookIn(look: Look, lang: string | undefined): Look {
  const direction = lang === undefined ? look.direction : directionOf(lang);
  return direction === look.direction ? look : buildLook(look.setup, look.ink, direction);
}

/** A text that is read from right to left begins at the right edge of its block, and so does a label before it. */
export function edgeOf(text: string): Edge {
  return isRightToLeft(text) ? TURNED : {};
}

type Side = "Left" | "Right";

/** Room of a part on the side where a line begins. */
export function atStart<Name extends "margin" | "padding">({ direction }: Look, name: Name, points: number) {
  return { [`${name}${direction === "rtl" ? "Right" : "Left"}`]: points } as Partial<
    Record<`${Name}${Side}`, number>
  >;
}

/** And on the side where it ends. */
export function atEnd<Name extends "margin" | "padding">({ direction }: Look, name: Name, points: number) {
  return { [`${name}${direction === "rtl" ? "Left" : "Right"}`]: points } as Partial<
    Record<`${Name}${Side}`, number>
  >;
}

/** What a text says of its language to who hears it, where that is another than the sheet's. */
export function spokenIn(lang: string | undefined): { readonly tag?: "P"; readonly lang?: string } {
  return lang === undefined ? {} : { tag: "P", lang };
}

/** Takes the room that is left in a row. */
export const FILL = { flexGrow: 1, flexShrink: 1, flexBasis: 0 } as const;
