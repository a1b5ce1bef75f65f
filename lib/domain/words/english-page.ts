import marks from "./compiled/en/marks.json";
import page from "./compiled/en/page.json";
import player from "./compiled/en/player.json";
import type { Messages } from "./compiled/messages";
import { ENGLISH_SHEET } from "./english-sheet";
import type { PageWords } from "./words";

/** English with the words of a patient's pages. A phone does not load them: they come with the page, in its language. */
export const ENGLISH_PAGE: PageWords = {
  ...ENGLISH_SHEET,
  page: page as unknown as Messages["page"],
  player: player as unknown as Messages["player"],
  marks: marks as unknown as Messages["marks"],
};
