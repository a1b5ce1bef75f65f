import { CSV_START, csvLines } from "@/lib/domain/csv/csv-text";

const COLUMNS = [
  ...["id", "first name", "last name", "preferred name", "date of birth", "email", "mobile", "reference"],
  ...["language", "interpreter"],
  ...["affected_side", "notes"],
];

/** Invented people, as a list may have them. */
const ROWS = [
  ...[
    [
      "1001",
      "Anna",
      "Marsh",
      "",
      "1958-02-14",
      "anna@marsh.example",
      "01632 960 001",
      "RP-01",
      "",
      "",
      "left",
      "Knee",
    ],
  ],
  ...[["1002", "Jan", "van der Berg", "Jay", "1949", "", "01632 960 002 ext 7", "", "Dutch", "yes", "", ""]],
];

/** A file with every column that is usual, to begin a list with. */
export function sampleList(): string {
  return CSV_START + csvLines([COLUMNS, ...ROWS]);
}
