import { strToU8, zipSync } from "fflate";
import { randomFrom } from "./random.mjs";

const cell = (place, text) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const PEOPLE = `<row r="1">${cell("A1", "First Name")}${cell("B1", "DOB")}</row>`;
const SHEET = "xl/worksheets/sheet1.xml";
/** What nobody's list is: the import is asked for, and nothing of any of these may be stored. */
const KINDS = [
  (make) => make("", { "xl/sharedStrings.xml": new Uint8Array(25_000_000) }),
  (make) => make("", { "xl/sharedStrings.xml": strToU8(`<sst>${"<si><t>x</t></si>".repeat(900_000)}`) }),
  (make) => make(`${PEOPLE}<row r="2">${cell("XFD1048576", "x")}</row>`),
  (make) => make(`${PEOPLE}<row r='2'><c r='XFD1048576'><v>1</v></c></row>`),
  (make) => make(`${PEOPLE}<row r='99999999'><c r='A99999999'><v>1</v></c></row>`),
  (make) => make(Array.from({ length: 120_000 }, (_, at) => `<row r="${at + 1}"/>`).join("")),
  (make) => make(`<row r="1">${"<c><v>1</v></c>".repeat(500_000)}</row>`),
  (make) => make("<a>".repeat(400_000)),
  (make) => make(`<row r="1"><c r="A1" t="s"><v>99999999999</v></c></row>`),
  (make) => make(`<row r="1"><c r="A1" s="-1"><v>1e999</v></c></row>`),
  (make) =>
    make("", {
      [SHEET]: strToU8(
        `<!DOCTYPE a [<!ENTITY a "${"x".repeat(1000)}">${Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at + 1} "&a${at || ""};&a${at || ""};">`).join("")}]><worksheet><sheetData><row><c t="inlineStr"><is><t>&a20;</t></is></c></row></sheetData></worksheet>`,
      ),
    }),
  (make) =>
    make("", Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`x${at}`, new Uint8Array(1)]))),
  (make) => make("", { "xl/_rels/workbook.xml.rels": strToU8("<Relationships/>") }),
  (make) => make("", { "xl/workbook.xml": strToU8("<workbook><sheets/></workbook>") }),
  (make) => make("", { __proto__: strToU8("x"), "../../etc/passwd": strToU8("x") }),
  () => zipSync({ "a.txt": strToU8("no workbook") }),
];

/**
 * Workbooks that mean harm: bombs, cells at the end of the world, broken parts; and in between a good one with some of its
 * bytes changed. The same for every run.
 */
export function* hostileWorkbooks(makeWorkbook, count) {
  const random = randomFrom(20);
  // Nobody's name stands in it, so that it has nobody to add even where it can be read.
  const good = makeWorkbook(`${PEOPLE}<row r="2">${cell("A2", " ")}${cell("B2", "1958")}</row>`);
  for (let at = 0; at < count; at += 1) {
    const kind = KINDS[at % (KINDS.length * 2)];
    if (kind) {
      const bytes = kind(makeWorkbook);
      // The limit of the form is not what is tried here.
      yield bytes.length <= 1_000_000 ? bytes : bytes.slice(0, 999_999);
      continue;
    }
    const bytes = good.slice(0, random() < 0.2 ? Math.floor(good.length * random()) + 4 : good.length);
    const changes = 1 + Math.floor(random() * 30);
    for (let change = 0; change < changes; change += 1)
      bytes[2 + Math.floor(random() * (bytes.length - 2))] = Math.floor(random() * 256);
    yield bytes;
  }
}
