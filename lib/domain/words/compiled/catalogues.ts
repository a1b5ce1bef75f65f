// Written by scripts/build-words.mjs: the words of every language that has them all.
import en_calendar from "./en/calendar.json";
import en_dose from "./en/dose.json";
import en_mail from "./en/mail.json";
import en_marks from "./en/marks.json";
import en_page from "./en/page.json";
import en_player from "./en/player.json";
import en_sheet from "./en/sheet.json";

export const CATALOGUES: ReadonlyMap<string, object> = new Map<string, object>([
  ["en", { calendar: en_calendar, dose: en_dose, mail: en_mail, marks: en_marks, page: en_page, player: en_player, sheet: en_sheet }],
]);
