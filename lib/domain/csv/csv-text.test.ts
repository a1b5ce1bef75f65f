import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CSV_START, csvLines, readCsv, restoreCell, safeCell } from "./csv-text";

/** More than any table here has. */
const ROWS = 100;

describe("a cell", () => {
  test.each(["=1+1", "+44 1632", "-3", "@home", "\tx", "\rx", "＝1"])(
    "%j is no formula in a spreadsheet",
    (text) => {
      expect(safeCell(text)).toBe(`'${text}`);
    },
  );

  test.each([
    ["Knee;=HYPERLINK(0)", "Knee;'=HYPERLINK(0)"],
    ["first\n=1+1;x", "first\n'=1+1;x"],
    ["a;b;-1", "a;b;'-1"],
    ["a; b = c, d-e", "a; b = c, d-e"],
  ])("%j is no formula where a spreadsheet ends a cell within it", (text, safe) => {
    expect(safeCell(text)).toBe(safe);
  });

  test("comes back as it was, whatever it was", () => {
    const unit = fc.constantFrom("a", "'", "=", "-", "@", "+", "\t", "\r", "\n", ";", "＝", ",", " ");
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit })), (text) => {
        expect(restoreCell(safeCell(text))).toBe(text);
        expect(safeCell(text)).not.toMatch(/(^|[;\t\r\n])[=+\-@＝]/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a table", () => {
  test("comes back as it was, with commas, quotes, new lines and formulas in it", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", ",", ";", '"', "\n", "=", "'", " ", "é", "-") });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const reading = readCsv(CSV_START + csvLines([["one", "two"], ...rows]), ROWS);
        const kept = rows.filter((row) => row.some((text) => text.trim() !== ""));
        expect(reading).toMatchObject({ ok: true, columns: ["one", "two"] });
        if (!reading.ok) return;
        expect(reading.rows).toEqual(kept.map(([one, two]) => ({ one, two })));
        // The names are row 1; a row that was left out has its number all the same.
        expect(reading.numbers).toEqual(kept.map((row) => rows.indexOf(row) + 2));
      }),
      { numRuns: 200 },
    );
  });

  test("has a cell of several lines in quotes, so that a spreadsheet keeps the row together", () => {
    expect(
      csvLines([
        ["one", "two"],
        ["a\nb", "c\rd"],
      ]),
    ).toBe('one,two\r\n"a\nb","c\rd"\r\n');
  });

  test("with semicolons, as some spreadsheets write it, is read too", () => {
    expect(readCsv("Name;Label\r\nAda Byron;Ada\r\n", ROWS)).toEqual({
      ok: true,
      columns: ["name", "label"],
      rows: [{ name: "Ada Byron", label: "Ada" }],
      numbers: [2],
    });
  });

  test("that is broken is refused with its line", () => {
    const reading = readCsv('name,label\n"Ada,Ada\n', ROWS);
    expect(reading).toMatchObject({ ok: false });
    expect(readCsv("name,label\nAda\n", ROWS)).toMatchObject({
      ok: false,
      message: expect.stringContaining("line 2"),
    });
  });

  test("is not read beyond the row that is one too many", () => {
    const rows = (count: number) => readCsv(`name\n${"Ada\n".repeat(count)}`, ROWS);
    expect(rows(ROWS)).toMatchObject({ ok: true, rows: { length: ROWS } });
    expect(rows(ROWS + 1)).toMatchObject({ ok: true, rows: { length: ROWS + 1 } });
    // What stands behind it is broken, and nobody has looked.
    const reading = readCsv(`name\n${"Ada\n".repeat(ROWS + 1)}"Ada,broken\n`, ROWS);
    expect(reading).toMatchObject({ ok: true, rows: { length: ROWS + 1 } });
  });

  test.each([
    ["name,label,Name \nAda,A,Eva\n", "“name” is there twice"],
    ["name;;\nAda;x;\n", "no name"],
  ])("with two columns of one name is refused: %j", (text, words) => {
    expect(readCsv(text, ROWS)).toMatchObject({ ok: false, message: expect.stringContaining(words) });
  });
});
