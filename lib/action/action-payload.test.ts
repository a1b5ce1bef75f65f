import { expect, test } from "vitest";
import { z } from "zod";
import { DEEPEST_VALUE, MOST_FIELDS, MOST_VALUES, readPayload } from "./action-payload";

const anything = z.unknown();
const form = (fields: readonly (readonly [string, string])[]) => {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
};
const read = (payload: unknown) => {
  const reading = readPayload(anything, payload);
  return reading.status === "read" ? reading.data : reading.status;
};

test("a form is read by name: the first of a name, all of a list, nothing of the framework's own", () => {
  const data = form([
    ["name", "Ada"],
    ["name", "Eva"],
    ["tags[]", "one"],
    ["$ACTION_ID_7f", ""],
    ["tags[]", "two"],
    ["__proto__", "x"],
  ]);
  const fields = read(data) as Record<string, unknown>;
  expect(Object.entries(fields)).toEqual([
    ["name", "Ada"],
    ["tags[]", ["one", "two"]],
    ["__proto__", "x"],
  ]);
  expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
});

test("a form has a most number of fields", () => {
  const fields = (count: number) => form(Array.from({ length: count }, (_, number) => [`f${number}`, ""]));
  expect(Object.keys(read(fields(MOST_FIELDS)) as object)).toHaveLength(MOST_FIELDS);
  expect(read(fields(MOST_FIELDS + 1))).toBe("refused");
  expect(read(form(Array.from({ length: MOST_FIELDS + 1 }, () => ["same[]", ""])))).toBe("refused");
});

test("a value has a most number of parts, and a greatest depth", () => {
  const list = (length: number) => Array.from({ length }, () => 0);
  const deep = (depth: number): unknown => (depth === 0 ? 0 : { one: [deep(depth - 2)] });
  expect(read(list(MOST_VALUES - 1))).toHaveLength(MOST_VALUES - 1);
  expect(read(list(MOST_VALUES))).toBe("refused");
  expect(read(deep(DEEPEST_VALUE))).toEqual(deep(DEEPEST_VALUE));
  expect(read(deep(DEEPEST_VALUE + 2))).toBe("refused");
});

test("a part that stands in many places counts as often as it stands there", () => {
  let payload: unknown = [];
  for (let depth = 0; depth < DEEPEST_VALUE; depth += 1)
    payload = Array.from({ length: 1_000 }, () => payload);
  expect(read(payload)).toBe("refused");
});
