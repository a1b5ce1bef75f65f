import { expect, it } from "vitest";
import { type ListedCondition, listedConditions } from "./listed-conditions";

const one = (name: string, more: Partial<ListedCondition> = {}): ListedCondition => ({
  name,
  kind: "condition",
  suitability: "yes",
  isVisitReason: false,
  ...more,
});
const texts = (...conditions: ListedCondition[]) =>
  listedConditions(conditions, "right").map(({ text, isWarning }) => `${isWarning ? "! " : ""}${text}`);

it("lists what the patient comes for first with its side, then what asks for care", () => {
  const bones = one("Osteoporosis", { suitability: "yes-with-care" });
  const flag = one("Pregnancy", { kind: "flag", suitability: "yes-with-care" });
  expect(texts(bones, one("Hip OA"), one("Neck pain"), flag)).toEqual([
    "Hip OA, right",
    "! Osteoporosis",
    "! Pregnancy",
    "Neck pain",
  ]);
  expect(texts(one("Hip OA"), { ...bones, isVisitReason: true })).toEqual(["Osteoporosis, right", "Hip OA"]);
  expect(texts(bones, flag)).toEqual(["Osteoporosis, right", "! Pregnancy"]);
});

it("warns of what holds a program wherever it stands, and gives a flag no side", () => {
  expect(texts(one("Cauda equina", { suitability: "no-program" }))).toEqual(["! Cauda equina, right"]);
  expect(texts(one("Pregnancy", { kind: "flag" }))).toEqual(["! Pregnancy"]);
  expect(listedConditions([one("Hip OA")], "unspecified")).toEqual([{ text: "Hip OA", isWarning: false }]);
  expect(listedConditions([], "left")).toEqual([]);
});
