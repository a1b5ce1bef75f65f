import { describe, expect, it } from "vitest";
import { bulkChange, EMPTY_BULK } from "./bulk-form";

describe("bulkChange", () => {
  it.each([
    [{ text: "3" }, { kind: "set", field: "sets", text: "3" }],
    [{ text: " +1 " }, { kind: "add", field: "sets", by: 1 }],
    [{ text: "-1" }, { kind: "add", field: "sets", by: -1 }],
    [{ text: "−2" }, { kind: "add", field: "sets", by: -2 }],
    [
      { way: "more", text: "2" },
      { kind: "add", field: "sets", by: 2 },
    ],
    [
      { way: "less", text: "2" },
      { kind: "add", field: "sets", by: -2 },
    ],
    [
      { field: "repetitions", text: "8-12" },
      { kind: "set", field: "repetitions", text: "8-12" },
    ],
    [
      { field: "load", text: "red" },
      { kind: "set", field: "load", text: "red" },
    ],
    [
      { field: "side", side: "left-only" },
      { kind: "side", side: "left-only" },
    ],
    [
      { field: "weekdays", weekdays: [1] },
      { kind: "weekdays", weekdays: [1] },
    ],
    [{ text: "" }, "Type a value first."],
    [{ way: "more", text: "a lot" }, "Use a whole number, such as 1."],
    [{ way: "more", text: "0" }, "Use a whole number, such as 1."],
    [{ field: "weekdays" }, "Choose a day first."],
  ] as const)("reads %j", (form, change) => {
    expect(bulkChange({ ...EMPTY_BULK, ...form })).toEqual(change);
  });
});
