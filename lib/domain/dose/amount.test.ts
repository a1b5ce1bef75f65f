import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Amount, amount, amountInField, amountInWords, isWithin, parseAmount, upperEnd } from "./amount";

const BOUNDS = { min: 1, max: 100 };

const amounts = fc
  .tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }))
  .map(([a, b]) => amount(Math.min(a, b), Math.max(a, b)));

describe("amount", () => {
  it("drops an upper end that adds nothing", () => {
    expect(amount(10)).toEqual({ from: 10 });
    expect(amount(10, 10)).toEqual({ from: 10 });
    expect(amount(10, null)).toEqual({ from: 10 });
    expect(amount(2, 4)).toEqual({ from: 2, to: 4 });
  });

  it("counts with the upper end", () => {
    expect(upperEnd(amount(10))).toBe(10);
    expect(upperEnd(amount(2, 4))).toBe(4);
  });
});

describe("parseAmount", () => {
  it.each([
    ["10", amount(10)],
    [" 10 ", amount(10)],
    ["2-4", amount(2, 4)],
    ["2–4", amount(2, 4)],
    ["2 to 4", amount(2, 4)],
    ["2TO4", amount(2, 4)],
    ["3-3", amount(3)],
  ])("reads %j", (text, expected) => {
    expect(parseAmount(text, BOUNDS)).toEqual({ ok: true, amount: expected });
  });

  it.each([
    ["", "not-a-number"],
    ["ten", "not-a-number"],
    ["2.5", "not-a-number"],
    ["-3", "not-a-number"],
    ["1-2-3", "not-a-number"],
    ["12345", "not-a-number"],
    ["4-2", "reversed"],
    ["0", "out-of-bounds"],
    ["101", "out-of-bounds"],
    ["50-101", "out-of-bounds"],
  ])("refuses %j as %s", (text, problem) => {
    expect(parseAmount(text, BOUNDS)).toEqual({ ok: false, problem });
  });

  it("reads back what stands in the field", () => {
    fc.assert(
      fc.property(amounts, (value) => {
        expect(parseAmount(amountInField(value), BOUNDS)).toEqual({ ok: true, amount: value });
      }),
    );
  });

  it("reads back what it says in words", () => {
    fc.assert(
      fc.property(amounts, (value) => {
        expect(parseAmount(amountInWords(value), BOUNDS)).toEqual({ ok: true, amount: value });
      }),
    );
  });

  it("never throws and never lets anything out of bounds through", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9–\- to]{0,8}$/)), (text) => {
        const result = parseAmount(text, BOUNDS);
        if (result.ok) expect(isWithin(result.amount, BOUNDS)).toBe(true);
      }),
    );
  });
});

describe("isWithin", () => {
  it("asks for whole numbers, in order, inside the bounds", () => {
    const outside: Amount[] = [
      { from: 0 },
      { from: 1.5 },
      { from: 4, to: 2 },
      { from: 2, to: 101 },
      { from: Number.NaN },
    ];
    expect(outside.filter((value) => isWithin(value, BOUNDS))).toEqual([]);
    expect(isWithin({ from: 1, to: 100 }, BOUNDS)).toBe(true);
  });
});

describe("in words and in the field", () => {
  it("writes one number or a range", () => {
    expect(amountInWords(amount(10))).toBe("10");
    expect(amountInWords(amount(2, 4))).toBe("2 to 4");
    expect(amountInField(amount(2, 4))).toBe("2-4");
    expect(amountInField(undefined)).toBe("");
  });
});
