import fc from "fast-check";
import { expect, test } from "vitest";
import { pack, unpack } from "./packed";

const amount = fc.record({ from: fc.nat(9), to: fc.nat(9) }, { requiredKeys: ["from"] });
const row = fc.record(
  {
    id: fc.uuid(),
    name: fc.string(),
    regions: fc.array(fc.constantFrom("hip", "knee"), { maxLength: 2 }),
    isShared: fc.boolean(),
    note: fc.option(fc.constantFrom("", "[]", "null"), { nil: null }),
    dose: fc.record(
      { sets: fc.nat(3), hold: amount, weekdays: fc.array(fc.nat(6)) },
      { requiredKeys: ["sets"] },
    ),
  },
  { requiredKeys: ["id", "name", "regions", "dose"] },
);

test("what was packed comes out as it was, also as JSON", () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(unpack(pack(rows))).toEqual(rows);
      expect(unpack(JSON.parse(JSON.stringify(pack(rows))))).toEqual(rows);
    }),
  );
});

test("a value that many rows share is said once", () => {
  const rows = Array.from({ length: 300 }, (_, index) => ({
    id: index,
    equipment: "chair; resistance band",
  }));
  const text = JSON.stringify(pack(rows));
  expect(text.match(/resistance band/g)).toHaveLength(1);
  expect(text.length).toBeLessThan(JSON.stringify(rows).length / 4);
});

test("a word and a list that is written like it stay apart", () => {
  const rows = [{ value: "[1]" }, { value: [1] }, { value: "[1]" }, { value: [1] }];
  expect(unpack(pack<{ value: unknown }>(rows))).toEqual(rows);
});
