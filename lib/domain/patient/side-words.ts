import type { AffectedSide } from "./patient";

/** The affected side as a form and a record name it. */
export const AFFECTED_SIDE_WORDS: Record<AffectedSide, string> = {
  unspecified: "Not said",
  left: "Left",
  right: "Right",
  both: "Both",
};
