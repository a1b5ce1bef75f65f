import { say } from "@/lib/domain/words/say";
import type { HandoutModel } from "./handout-model";
import type { HandoutPiece, PlannedPage } from "./handout-piece";

const CARD: ReadonlySet<HandoutPiece["kind"]> = new Set([
  "warning",
  "level",
  "addition",
  "warningClose",
  "draft",
]);

/** The sides that the warning card and its further lists stand on, from 1. */
export function cardSides(pages: readonly PlannedPage[]): number[] {
  return pages.flatMap(({ pieces }, index) => (pieces.some(({ kind }) => CARD.has(kind)) ? [index + 1] : []));
}

interface Place {
  readonly side: number;
  readonly sides: number;
  /** As `cardSides` has them. */
  readonly help: readonly number[];
}

/** What stands on each side under everything else, at its right; the first says where all of the help is. */
export function sideInWords({ words, layout }: Pick<HandoutModel, "words" | "layout">, place: Place): string {
  const { side, sides, help } = place;
  const { side: plain, sideHelpOnBack, sideHelpOnSides } = words.sheet;
  const hasBackSecond = layout === "standard" || layout === "compact";
  if (side !== 1 || !hasBackSecond) return say(words, plain, { side, sides });
  const [first = 1, ...others] = help;
  const last = others.at(-1);
  if (last === undefined) return say(words, sideHelpOnBack, { side, sides });
  const span = others.length > 1 ? "range" : "other";
  return say(words, sideHelpOnSides, { span, side, sides, first, last });
}
