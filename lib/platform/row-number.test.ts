import { expect, it } from "vitest";
import { rowNumber, typedRowNumber } from "./row-number";

it("takes what a column of the database holds, and nothing else", () => {
  for (const number of [1, 2_147_483_647]) expect(rowNumber.parse(number)).toBe(number);
  for (const number of [0, -1, 1.5, 2_147_483_648, Number.MAX_SAFE_INTEGER, "1"])
    expect(rowNumber.safeParse(number).success, String(number)).toBe(false);
  expect(typedRowNumber.parse("7")).toBe(7);
  expect(typedRowNumber.safeParse("2147483648").success).toBe(false);
});
