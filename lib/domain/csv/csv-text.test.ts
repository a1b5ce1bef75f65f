import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CSV_START, csvLines, readCsv, restoreCell, safeCell } from "./csv-text";

describe("a cell", () => {
  test.each(["=1+1", "+44 1632", "-3", "@home", "\tx", "\rx", "＝1"])(
    "%j is no formula in a spreadsheet",
    (text) => {
      expect(safeCell(text)).toBe(`'${text}`);
    },
  );

  test("comes back as it was, whatever it was", () => {
    const start = fc.constantFrom("", "'", "''", "=", "'=", "''=", "-", "'@", "\t", "＝");
    fc.assert(
      fc.property(
        start,
        fc.string(),
        (prefix, rest) => restoreCell(safeCell(prefix + rest)) === prefix + rest,
      ),
      { numRuns: 500 },
    );
  });
});

describe("a table", () => {
  test("comes back as it was, with commas, quotes, new lines and formulas in it", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", ",", ";", '"', "\n", "=", "'", " ", "é", "-") });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const reading = readCsv(CSV_START + csvLines([["one", "two"], ...rows]));
        const kept = rows.filter(([one, two]) => one !== "" || two !== "");
        expect(reading).toMatchObject({ ok: true, columns: ["one", "two"] });
        if (reading.ok)
          expect(reading.rows.filter(({ one, two }) => one !== "" || two !== "")).toEqual(
            kept.map(([one, two]) => ({ one, two })),
          );
      }),
      { numRuns: 200 },
    );
  });

  test("with semicolons, as some spreadsheets write it, is read too", () => {
    expect(readCsv("Name;Label\r\nAda Byron;Ada\r\n")).toEqual({
      ok: true,
      columns: ["name", "label"],
      rows: [{ name: "Ada Byron", label: "Ada" }],
    });
  });

  test("that is broken is refused with its line", () => {
    const reading = readCsv('name,label\n"Ada,Ada\n');
    expect(reading).toMatchObject({ ok: false });
    expect(readCsv("name,label\nAda\n")).toMatchObject({
      ok: false,
      message: expect.stringContaining("line 2"),
    });
  });
});
