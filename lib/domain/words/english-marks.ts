import marks from "./compiled/en/marks.json";
import type { Messages } from "./compiled/messages";
import { ENGLISH } from "./english";
import type { Words } from "./words";

/** English with what is said of parts that are not in the patient's language, or not yet reviewed. */
export const ENGLISH_MARKS: Words<"dose" | "marks"> = {
  ...ENGLISH,
  marks: marks as unknown as Messages["marks"],
};
