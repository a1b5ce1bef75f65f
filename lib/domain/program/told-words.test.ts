import { expect, test } from "vitest";
import { BLANK_DRAFT } from "@/lib/domain/template/new-draft";
import { isStillTold, keptTold } from "./told-words";

const word = (english: string, text: string) => ({ english, text });

test("told words count until the English changes; blanks make no difference", () => {
  expect(isStillTold(word("Walk.", "Chodzić."), " Walk. ")).toBe(true);
  expect(isStillTold(word("Walk.", "Chodzić."), "Swim.")).toBe(false);
  expect(isStillTold(word("Walk.", " "), "Walk.")).toBe(false);
  expect(isStillTold(undefined, "Walk.")).toBe(false);
});

test("notes of exercises that are gone are not kept, nor fields that were emptied", () => {
  const item = {
    itemId: "one",
    exerciseId: "bridge",
    dose: { timesPerDay: { from: 1 }, daysPerWeek: { from: 7 } },
    note: "",
  };
  const draft = {
    ...BLANK_DRAFT,
    items: [item],
    told: {
      language: "pl",
      goal: word("Walk.", "Chodzić."),
      title: word("Title", ""),
      notes: { one: word("Slowly.", "Powoli."), gone: word("Fast.", "Szybko.") },
    },
  };
  expect(keptTold(draft)).toEqual({
    language: "pl",
    goal: word("Walk.", "Chodzić."),
    notes: { one: word("Slowly.", "Powoli.") },
  });
  expect(keptTold({ ...draft, told: { language: "pl", notes: { gone: word("a", "b") } } })).toBeUndefined();
  expect(keptTold(BLANK_DRAFT)).toBeUndefined();
});
