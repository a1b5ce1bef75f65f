import type { AffectedSide } from "./patient";

/** The affected side as a form and a record name it. */
export const AFFECTED_SIDE_WORDS: Record<AffectedSide, string> = {
  unspecified: "Not said",
  left: "Left",
  right: "Right",
  both: "Both",
};

/** The affected side after the name of a condition: "Hip pain, right". */
export const SIDE_AFTER_NAME: Readonly<Record<AffectedSide, string>> = {
  unspecified: "",
  left: ", left",
  right: ", right",
  both: ", both sides",
};
