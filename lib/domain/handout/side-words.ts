import type { HandoutLayout } from "@/lib/domain/program/handout-layout";
import type { HandoutPiece, PlannedPage } from "./handout-piece";

const CARD: ReadonlySet<HandoutPiece["kind"]> = new Set(["warning", "level", "addition", "warningClose"]);

/** The sides that the warning card and its further lists stand on, from 1. */
export function cardSides(pages: readonly PlannedPage[]): number[] {
  return pages.flatMap(({ pieces }, index) => (pieces.some(({ kind }) => CARD.has(kind)) ? [index + 1] : []));
}

interface Place {
  readonly side: number;
  readonly sides: number;
  readonly layout: HandoutLayout;
  /** As `cardSides` has them. */
  readonly help: readonly number[];
}

/** What stands on each side under everything else, at its right; the first says where all of the help is. */
export function sideInWords({ side, sides, layout, help }: Place): string {
  const place = `Side ${side} of ${sides}`;
  const hasBackSecond = layout === "standard" || layout === "compact";
  if (side !== 1 || !hasBackSecond) return place;
  const [first, ...others] = help;
  const last = others.at(-1);
  if (last === undefined) return `${place}: help and warning signs are on the back`;
  return `${place}: help and warning signs on sides ${first} ${others.length > 1 ? "to" : "and"} ${last}`;
}
