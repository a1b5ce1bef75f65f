import type { Exercise } from "@/lib/domain/exercise/exercise";
import { findCollisions } from "@/lib/figure/checks/collisions";
import { findUndrawn } from "@/lib/figure/checks/drawn";
import { findShortenedStretches } from "@/lib/figure/checks/shortened";
import type { SolvedFigure } from "@/lib/figure/figure";
import { findWordFaults } from "./words-and-pose";

/** Everything that is wrong with a solved drawing: what it does not show, what lies in one another, what the words say otherwise. */
export function findFigureFaults(figure: SolvedFigure, words: Exercise | undefined): string[] {
  return [
    ...findUndrawn(figure),
    ...findCollisions(figure),
    ...findShortenedStretches(figure),
    ...(words ? findWordFaults(words, figure) : []),
  ];
}
