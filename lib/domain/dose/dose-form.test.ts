import { expect, it } from "vitest";
import { amount } from "./amount";
import type { Dose } from "./dose";
import { doseTextsOf, readDoseTexts } from "./dose-form";

const DOSE: Dose = {
  sets: 3,
  repetitions: amount(8, 12),
  hold: amount(5),
  timesPerDay: amount(2),
  daysPerWeek: amount(3, 5),
};

it("reads back the dose it wrote into the fields", () => {
  expect(doseTextsOf(DOSE)).toMatchObject({ sets: "3", repetitions: "8-12", rest: "", load: "" });
  expect(readDoseTexts(doseTextsOf(DOSE))).toEqual({ dose: DOSE, problems: {} });
});

it("says at each field what is wrong, and needs an amount", () => {
  const { problems } = readDoseTexts({ ...doseTextsOf(DOSE), sets: "many", hold: "9999", daysPerWeek: "" });
  expect(Object.keys(problems)).toEqual(["sets", "hold", "daysPerWeek"]);
  expect(readDoseTexts({ timesPerDay: "1", daysPerWeek: "7" }).problems).toEqual({
    repetitions: "Give repetitions or minutes.",
  });
  expect(readDoseTexts({ timesPerDay: "1", daysPerWeek: "7", minutes: "20" }).problems).toEqual({});
});
