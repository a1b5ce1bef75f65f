import { expect, test } from "vitest";
import { decodeTable } from "@/lib/domain/csv/decode-table";
import { columnOfField, readPatientList } from "@/lib/domain/patient-data/patient-list-csv";
import { patientFields } from "@/lib/patients/schema";

/** Letters as bytes of ISO 8859-1, which Windows-1252 agrees with from 0xA0 on. */
const latin = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, "utf16le")]);

/** What an import says of a file: the rows with name and year, or with what is wrong in them; else why it is refused. */
function told(bytes: Uint8Array): string[] {
  const decoded = decodeTable(bytes);
  if (!decoded.ok) return [decoded.message];
  const reading = readPatientList(decoded.text);
  if (!reading.ok) return [reading.message];
  return reading.forms.map((form, index) => {
    const parsed = patientFields.safeParse(form);
    const row = `Row ${reading.numbers[index]}`;
    if (parsed.success) return `${row}: ${parsed.data.name}, ${parsed.data.birthYear}, ${parsed.data.notes}`;
    const [issue] = parsed.error.issues;
    return `${row}, ${columnOfField(String(issue?.path[0]))}: ${issue?.message}`;
  });
}

const NO_NAME = "The first line must name the columns, “name” among them.";
const YEAR = "Write the year with four digits, or leave it empty.";

test.each<[string, Uint8Array, string[]]>([
  [
    "ISO 8859-1 without a mark",
    latin("name,label,birth_year,notes\nJürgen Größe,Jürgen,1948,Rücken\nFrançoise Léa,Françoise,1955,dos\n"),
    ["Row 2: Jürgen Größe, 1948, Rücken", "Row 3: Françoise Léa, 1955, dos"],
  ],
  [
    "Windows-1252 with semicolons, quotes and a dash of its own",
    latin("name;label;birth_year;notes\r\nBjörn \x93Bo\x94 Dahl;Björn;1951;knä \x96 vänster\r\n"),
    ["Row 2: Björn “Bo” Dahl, 1951, knä – vänster"],
  ],
  [
    "UTF-16 by its mark, with tabs",
    utf16("name\tlabel\tbirth_year\r\nZoë Utf\tZoë\t1950\r\n"),
    ["Row 2: Zoë Utf, 1950, "],
  ],
  [
    "the line that tells Excel its separator",
    utf8("sep=;\nname;birth_year\nSep Line;1950\n"),
    ["Row 2: Sep Line, 1950, "],
  ],
  ["rows of empty cells", utf8("name,birth_year\nBlank Rows,1950\n,\n,\n"), ["Row 2: Blank Rows, 1950, "]],
  [
    "columns of empty cells at the end",
    utf8("name,birth_year,,\nTrailing Empty,1950,,\n,,,\n"),
    ["Row 2: Trailing Empty, 1950, "],
  ],
  [
    "an empty row before a bad one, which has the number that the spreadsheet shows",
    utf8("name,birth_year\nRow Two,1950\n\n\nRow Five,195O\n"),
    ["Row 2: Row Two, 1950, ", `Row 5, birth_year: ${YEAR}`],
  ],
  [
    "a year as a spreadsheet's number",
    utf8("name,birth_year\nYear Float,1958.0\n"),
    [`Row 2, birth_year: ${YEAR}`],
  ],
  [
    "two problems in a row",
    utf8("name,birth_year,phone\nA Bad Year,19xx,abc\nB Bad Phone,1950,abc\n"),
    [`Row 2, birth_year: ${YEAR}`, "Row 3, phone: Write a phone number, or leave it empty."],
  ],
  [
    "a phone with an extension",
    utf8("name,phone\nExt Phone,+1-555-555-0123 x11\n"),
    ["Row 2, phone: Write a phone number, or leave it empty."],
  ],
  [
    "a side in a letter",
    utf8("name,affected_side\nSide Word,L\n"),
    ["Row 2, affected_side: Write left, right, both or unspecified, or leave it empty."],
  ],
  ["first and last names apart", utf8("FIRST NAME,LAST NAME,EMAIL\nBea,Moor,bea@moor.example\n"), [NO_NAME]],
  [
    "the layout of another system",
    utf8("pid,fname,mname,lname,DOB,sex\n1,Sela,,Brandt,1972-11-30,Female\n"),
    [NO_NAME],
  ],
])("an import tells of %s what it is", (_, bytes, expected) => {
  expect(told(bytes)).toEqual(expected);
});

test.each([
  ["date of birth", "name,date of birth\nDob Slash,14/02/1958\n"],
  ["physio", "name,birth_year,physio\nExtra Column,1950,JM\n"],
])("a column that is not known is named, with those that are: %s", (column, text) => {
  expect(told(utf8(text))).toEqual([
    expect.stringMatching(`^The column “${column}” is not known. Known are: name,`),
  ]);
});
