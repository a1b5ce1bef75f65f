// Written by scripts/build-words.mjs: the words of every language that has them all.
import en_calendar from "./en/calendar.json";
import en_dose from "./en/dose.json";
import en_mail from "./en/mail.json";
import en_marks from "./en/marks.json";
import en_page from "./en/page.json";
import en_player from "./en/player.json";
import en_sheet from "./en/sheet.json";
import ar_calendar from "./ar/calendar.json";
import ar_dose from "./ar/dose.json";
import ar_mail from "./ar/mail.json";
import ar_marks from "./ar/marks.json";
import ar_page from "./ar/page.json";
import ar_player from "./ar/player.json";
import ar_sheet from "./ar/sheet.json";
import es_calendar from "./es/calendar.json";
import es_dose from "./es/dose.json";
import es_mail from "./es/mail.json";
import es_marks from "./es/marks.json";
import es_page from "./es/page.json";
import es_player from "./es/player.json";
import es_sheet from "./es/sheet.json";
import fr_calendar from "./fr/calendar.json";
import fr_dose from "./fr/dose.json";
import fr_mail from "./fr/mail.json";
import fr_marks from "./fr/marks.json";
import fr_page from "./fr/page.json";
import fr_player from "./fr/player.json";
import fr_sheet from "./fr/sheet.json";
import pl_calendar from "./pl/calendar.json";
import pl_dose from "./pl/dose.json";
import pl_mail from "./pl/mail.json";
import pl_marks from "./pl/marks.json";
import pl_page from "./pl/page.json";
import pl_player from "./pl/player.json";
import pl_sheet from "./pl/sheet.json";
import pt_calendar from "./pt/calendar.json";
import pt_dose from "./pt/dose.json";
import pt_mail from "./pt/mail.json";
import pt_marks from "./pt/marks.json";
import pt_page from "./pt/page.json";
import pt_player from "./pt/player.json";
import pt_sheet from "./pt/sheet.json";
import ro_calendar from "./ro/calendar.json";
import ro_dose from "./ro/dose.json";
import ro_mail from "./ro/mail.json";
import ro_marks from "./ro/marks.json";
import ro_page from "./ro/page.json";
import ro_player from "./ro/player.json";
import ro_sheet from "./ro/sheet.json";
import uk_calendar from "./uk/calendar.json";
import uk_dose from "./uk/dose.json";
import uk_mail from "./uk/mail.json";
import uk_marks from "./uk/marks.json";
import uk_page from "./uk/page.json";
import uk_player from "./uk/player.json";
import uk_sheet from "./uk/sheet.json";
import vi_calendar from "./vi/calendar.json";
import vi_dose from "./vi/dose.json";
import vi_mail from "./vi/mail.json";
import vi_marks from "./vi/marks.json";
import vi_page from "./vi/page.json";
import vi_player from "./vi/player.json";
import vi_sheet from "./vi/sheet.json";

export const CATALOGUES: ReadonlyMap<string, object> = new Map<string, object>([
  ["en", { calendar: en_calendar, dose: en_dose, mail: en_mail, marks: en_marks, page: en_page, player: en_player, sheet: en_sheet }],
  ["ar", { calendar: ar_calendar, dose: ar_dose, mail: ar_mail, marks: ar_marks, page: ar_page, player: ar_player, sheet: ar_sheet }],
  ["es", { calendar: es_calendar, dose: es_dose, mail: es_mail, marks: es_marks, page: es_page, player: es_player, sheet: es_sheet }],
  ["fr", { calendar: fr_calendar, dose: fr_dose, mail: fr_mail, marks: fr_marks, page: fr_page, player: fr_player, sheet: fr_sheet }],
  ["pl", { calendar: pl_calendar, dose: pl_dose, mail: pl_mail, marks: pl_marks, page: pl_page, player: pl_player, sheet: pl_sheet }],
  ["pt", { calendar: pt_calendar, dose: pt_dose, mail: pt_mail, marks: pt_marks, page: pt_page, player: pt_player, sheet: pt_sheet }],
  ["ro", { calendar: ro_calendar, dose: ro_dose, mail: ro_mail, marks: ro_marks, page: ro_page, player: ro_player, sheet: ro_sheet }],
  ["uk", { calendar: uk_calendar, dose: uk_dose, mail: uk_mail, marks: uk_marks, page: uk_page, player: uk_player, sheet: uk_sheet }],
  ["vi", { calendar: vi_calendar, dose: vi_dose, mail: vi_mail, marks: vi_marks, page: vi_page, player: vi_player, sheet: vi_sheet }],
]);
