import sheet from "./compiled/en/sheet.json";
import type { Messages } from "./compiled/messages";
import { ENGLISH } from "./english";
import type { Words } from "./words";

/** English with the words of the sheet: apart, so that a phone does not load them. */
export const ENGLISH_SHEET: Words<"dose" | "sheet"> = {
  ...ENGLISH,
  sheet: sheet as unknown as Messages["sheet"],
};
