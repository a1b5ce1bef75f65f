import type { ScenePath } from "../scene";
import type { Cut } from "./slice";

export type Shade = "near" | "far";

/** One part of a limb, drawn. */
export interface Limb {
  readonly paths: readonly ScenePath[];
  /** Which path is the skin that may melt with the next part of the limb. */
  readonly skin?: number;
  /** Slices of the bare limb, and what else is in the skin path, for one outline over a joint that is hardly bent. */
  readonly cuts?: readonly Cut[];
  readonly extra?: string;
}
