import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readFirstSheet, WORKBOOK_LIMITS } from "./first-sheet";
import { makeWorkbook } from "./test-fixtures";

const refused = (packed: Uint8Array) =>
  readFirstSheet(packed).then((reading) => (reading.ok ? "read" : reading.message));

describe("a workbook", () => {
  test("is read cell by cell, with its empty rows, and dates as days", async () => {
    const packed = makeWorkbook(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>name</t></is></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>ok</t></is></c></row>' +
        '<row r="4"><c r="A4" t="inlineStr"><is><t>Ada &amp; Zoë</t></is></c><c r="B4" s="1"><v>21230</v></c><c r="C4" t="b"><v>1</v></c><c r="D4"><v>447911123456</v></c></row>',
    );
    expect(await readFirstSheet(packed)).toEqual({
      ok: true,
      rows: [
        ["name", "date of birth", "ok", ""],
        ["", "", "", ""],
        ["", "", "", ""],
        ["Ada & Zoë", "1958-02-14", "yes", "447911123456"],
      ],
    });
  });

  test.each<[string, Uint8Array, RegExp]>([
    ["no zip file", strToU8("PK and nothing"), /cannot be read/],
    ["a zip file of something else", zipSync({ "a.txt": strToU8("a") }), /cannot be read/],
    ["half of one", makeWorkbook("<row r='1'/>").slice(0, 300), /cannot be read/],
    ["one without a sheet", zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }), /cannot be read/],
    [
      "one that unpacks to more than twenty megabytes",
      makeWorkbook("", { "xl/sharedStrings.xml": new Uint8Array(WORKBOOK_LIMITS.unpackedBytes + 1) }),
      /too big/,
    ],
    ["one with a cell far below", makeWorkbook('<row r="1"><c r="A1048576"><v>1</v></c></row>'), /too big/],
    ["one with a row far below", makeWorkbook('<row r="1048576"><c><v>1</v></c></row>'), /too big/],
    [
      "one whose far cell stands in other quotes",
      makeWorkbook("<row r='2'><c r = 'A99999'/></row>"),
      /too big/,
    ],
    ["one whose far row stands in other quotes", makeWorkbook("<row r='99999999'><c/></row>"), /too big/],
    [
      "one with a cell far to the right",
      makeWorkbook('<row r="1"><c r="XFD1"><v>1</v></c></row>'),
      /too big/,
    ],
    [
      "one of many parts",
      makeWorkbook("", Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`x/${at}`, strToU8("")]))),
      /too big/,
    ],
  ])("that is %s is refused in one sentence", async (_, packed, sentence) => {
    expect(await refused(packed)).toMatch(sentence);
  });

  test("that says it is smaller than it is, is unpacked no further than it says", async () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>${"x".repeat(50_000)}</t></is></c></row>`;
    const packed = makeWorkbook(rows);
    const view = Buffer.from(packed);
    // The sizes of the sheet's entry, in its own header and in the list at the end.
    for (
      let at = view.indexOf("xl/worksheets/sheet1.xml");
      at !== -1;
      at = view.indexOf("xl/worksheets/sheet1.xml", at + 1)
    ) {
      if (view.readUInt32LE(at - 30) === 0x04034b50) view.writeUInt32LE(100, at - 8);
      if (at >= 46 && view.readUInt32LE(at - 46) === 0x02014b50) view.writeUInt32LE(100, at - 22);
    }
    expect(await refused(view)).toMatch(/cannot be read/);
  });

  test("with some of its bytes changed is read or refused, and nothing else happens", async () => {
    const good = makeWorkbook('<row r="1"><c r="A1" t="inlineStr"><is><t>name</t></is></c></row>');
    const change = fc.tuple(fc.nat(good.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
        const bytes = Uint8Array.from(good);
        for (const [at, byte] of changes) bytes[at] = byte;
        const reading = await readFirstSheet(bytes);
        expect(reading.ok || reading.message).toBeTruthy();
      }),
      { numRuns: 60 },
    );
  });
});
