import { expect, it } from "vitest";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { hasLostLetters, undrawableIn, undrawableInWords } from "./undrawable-in";

const EXERCISE = {
  slug: "bridge",
  name: "Bridge",
  plainName: "Hip lift",
  purpose: "strength",
  startPosition: "lying",
  equipment: "",
  sideRule: "both",
  steps: ["Lift your hips.", "ᠮᠣᠩ"],
  feel: "Your bottom works.",
  mistake: "",
  stopIf: "it hurts",
};

function documentWith(note: string, patientLabel: string): ProgramDocument {
  return {
    format: 1,
    clinic: { name: "Northside", address: "", phone: "1", hours: "", urgentLine: "111" },
    patientLabel,
    program: {
      id: "p",
      title: "First weeks",
      goal: "Walk 🐕",
      habitAfter: "tea",
      habitAt: "",
      diaryWeeks: 2,
    },
    version: { number: 1, publishedOn: "2026-11-22", therapistName: "Sam" },
    items: [{ itemId: "i", exercise: EXERCISE, dose: {}, note }],
    advice: [{ slug: "a", title: "Sleep", points: ["Well 😴"] }],
    warningCard: { groups: [] },
  } as unknown as ProgramDocument;
}

it("says which signs stand where", () => {
  const found = undrawableIn(documentWith("Slowly 🙂 🙂", "བོད"));
  expect(found.map(undrawableInWords)).toEqual([
    "Tibetan letters in the patient's name",
    "🐕 in the goal",
    "Mongolian letters in the exercise Hip lift",
    "🙂 in the note on Hip lift",
    "😴 in the advice “Sleep”",
  ]);
});

it("names a few signs and counts the rest", () => {
  expect(undrawableInWords({ where: "the goal", characters: ["1", "2", "3", "4", "5", "6", "7"] })).toBe(
    "1, 2, 3, 4, 5 and 2 more in the goal",
  );
});

it("tells letters that are lost on paper from pictures, which leave no mark", () => {
  const { items, ...document } = documentWith("Slowly 🙂", "Amira");
  const plain = {
    ...document,
    items: items.map((item) => ({ ...item, exercise: { ...item.exercise, steps: [] } })),
  };
  expect(hasLostLetters(plain)).toBe(false);
  expect(hasLostLetters(documentWith("", "བོད"))).toBe(true);
});
