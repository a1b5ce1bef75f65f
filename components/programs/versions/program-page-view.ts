import type { Dose } from "@/lib/domain/dose/dose";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import type { FigureStyle } from "@/lib/domain/exercise/figure-style";
import type { Phase, PhaseDose } from "@/lib/domain/program/phase";

/** An exercise of the version in force. */
export interface PublishedItem {
  readonly itemId: string;
  readonly name: string;
  readonly sideRule: SideRule;
  readonly dose: Dose;
  readonly phaseDoses?: readonly PhaseDose[];
  /** The week blocks of the program. */
  readonly phases?: readonly Phase[] | undefined;
  readonly note: string;
  /** As it is stored; absent without a drawing. */
  readonly figure?: unknown;
  /** As the clinic had its figures when the version was published. */
  readonly figureStyle?: FigureStyle | undefined;
}

/** The print made last. */
export interface Paper {
  readonly versionNumber: number;
  readonly printed: string;
  /** What the version in force has otherwise. */
  readonly changes: readonly string[];
}
