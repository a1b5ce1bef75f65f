import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CSV_START, csvLines, restoreCell, safeCell } from "./csv-text";
import { MOST_COLUMNS, readCsvTable } from "./read-table";

/** More than any table here has. */
const ROWS = 100;

describe("a cell", () => {
  test.each(["=1+1", "+1-555-0123", "-2+3", "+cmd|'/c calc'!A0", "@home", "\tx", "\rx", "＝1", " =1", "+"])(
    "%j is no formula in a spreadsheet, and a space in front is all that other systems see",
    (text) => {
      expect(safeCell(text)).toBe(` ${text}`);
    },
  );

  test.each(["+44 1632 960001", "-3", "'=1", "Anna"])("%j is none anyway, and stays as it is", (text) => {
    expect(safeCell(text)).toBe(text);
    expect(restoreCell(text)).toBe(text);
  });

  test.each([
    ["Knee;=HYPERLINK(0)", "Knee; =HYPERLINK(0)"],
    ["first\n=1+1;x", "first\n =1+1;x"],
    ["a;b;-1", "a;b; -1"],
    ["a; b = c, d-e", "a; b = c, d-e"],
    ["a; =b", "a;  =b"],
  ])("%j is no formula where a spreadsheet ends a cell within it", (text, safe) => {
    expect(safeCell(text)).toBe(safe);
  });

  test("comes back as it was, whatever it was", () => {
    const unit = fc.constantFrom("a", "'", "=", "-", "@", "+", "\t", "\r", "\n", ";", "＝", ",", " ");
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit })), (text) => {
        expect(restoreCell(safeCell(text))).toBe(text);
        if (!/^[+-][\d ]+$/.test(text)) expect(safeCell(text)).not.toMatch(/(^|[;\t\r\n])[=+\-@＝]/);
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
        const reading = readCsvTable(CSV_START + csvLines([["one", "two"], ...rows]), ROWS);
        const kept = rows.filter((row) => row.some((text) => text.trim() !== ""));
        expect(reading).toEqual({
          ok: true,
          columns: ["one", "two"],
          // The names are row 1; a row that was left out has its number all the same.
          rows: kept.map((row) => ({ cells: row, number: rows.indexOf(row) + 2 })),
        });
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

  const read = (text: string) => {
    const reading = readCsvTable(text, ROWS);
    return reading.ok ? [reading.columns, ...reading.rows.map(({ cells }) => cells)] : reading.message;
  };

  test.each([
    [
      "Name;Label\r\nAda Byron;Ada\r\n",
      [
        ["Name", "Label"],
        ["Ada Byron", "Ada"],
      ],
    ],
    [
      "Name\tLabel\rAda, B;Ada\t\r",
      [
        ["Name", "Label"],
        ["Ada, B;Ada", ""],
      ],
    ],
    [
      "sep=;\r\na;b,c,d\r\n1;2\r\n",
      [
        ["a", "b,c,d"],
        ["1", "2"],
      ],
    ],
    [
      "sep=\t\na\tb\n1\t2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a,b,c\r1,2\n1\r\n",
      [
        ["a", "b", "c"],
        ["1", "2", ""],
        ["1", "", ""],
      ],
    ],
    [
      "a,b\n1,2,\n1,2,3\n",
      [
        ["a", "b"],
        ["1", "2"],
        ["1", "2", "3"],
      ],
    ],
    [
      "a,,a\n1,2,3\n",
      [
        ["a", "", "a"],
        ["1", "2", "3"],
      ],
    ],
    ["a,,\n1,,\n,,\n", [["a"], ["1"]]],
    ["", [[]]],
  ])("%j is read", (text, rows) => {
    expect(read(text)).toEqual(rows);
  });

  test("that is broken is refused with its line", () => {
    expect(read('name,label\n"Ada,Ada\n')).toMatch(/not a table that can be read/);
  });

  test("is not read beyond the row that is one too many", () => {
    const rows = (count: number) => readCsvTable(`name\n${"Ada\n".repeat(count)}`, ROWS);
    expect(rows(ROWS)).toMatchObject({ ok: true, rows: { length: ROWS } });
    expect(rows(ROWS + 1)).toMatchObject({ ok: true, rows: { length: ROWS + 1 } });
    // What stands behind it is broken, and nobody has looked.
    const reading = readCsvTable(`name\n${"Ada\n".repeat(ROWS + 1)}"Ada,broken\n`, ROWS);
    expect(reading).toMatchObject({ ok: true, rows: { length: ROWS + 1 } });
  });

  test("of more columns than any list has is refused", () => {
    const wide = (count: number) => read(`${"a,".repeat(count - 1)}a\n${"1,".repeat(count - 1)}1\n`);
    expect(wide(MOST_COLUMNS)).toHaveLength(2);
    expect(wide(MOST_COLUMNS + 1)).toContain("more than 200 columns");
  });
});
