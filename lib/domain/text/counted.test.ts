import { expect, test } from "vitest";
import { counted, countedInWords, countLimit } from "./counted";

test("a list is counted to a hundred, and as far as the page that is looked at and one further", () => {
  expect([1, 2, 3, 5].map((page) => countLimit({ page, perPage: 50 }))).toEqual([101, 101, 151, 251]);
});

test("what is not counted to its end is more than so many", () => {
  expect([0, 1, 100].map((found) => countedInWords(counted(found, 101)))).toEqual(["0", "1", "100"]);
  expect(countedInWords(counted(101, 101))).toBe("more than 100");
  expect(countedInWords(counted(251, 251))).toBe("more than 250");
});
