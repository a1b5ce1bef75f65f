import { ITEM_NOTE_MAX_LENGTH } from "@/lib/domain/dose/dose";
import { PROGRAM_TEXT_LIMITS } from "./program-draft";

/** The longest texts a sheet takes; anything longer is cut, so that no text can push a page apart. */
export const TEXT_CAPS = {
  clinic: 120,
  contact: 120,
  label: 60,
  /** A name within the one line at the foot of each page. */
  footerPart: 30,
  name: 120,
  goal: PROGRAM_TEXT_LIMITS.goal,
  habit: PROGRAM_TEXT_LIMITS.habit,
  heading: 200,
  sentence: 400,
  note: ITEM_NOTE_MAX_LENGTH,
} as const;
