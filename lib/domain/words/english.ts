import dose from "./compiled/en/dose.json";
import type { Messages } from "./compiled/messages";
import type { Words } from "./words";

/** English, and what it says of doses: what staff read, and patients of every language that has no words of its own. */
export const ENGLISH: Words = {
  tag: "en-GB-u-ca-gregory-nu-latn",
  direction: "ltr",
  dose: dose as unknown as Messages["dose"],
};
