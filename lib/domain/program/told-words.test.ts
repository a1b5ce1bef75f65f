import { expect, test } from "vitest";
import { BLANK_DRAFT } from "@/lib/domain/template/new-draft";
import { isStillTold, keptTold, tell, toldAt, toldPlaces, toldProblem } from "./told-words";

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

test("a field is told with the English of now; another language's words make room, too long ones change nothing", () => {
  const draft = { ...BLANK_DRAFT, goal: "Walk." };
  const place = { field: "goal" } as const;
  const told = tell(draft, place, { language: "pl", text: "Chodzić." });
  expect(toldAt(told, place, "pl")).toEqual(word("Walk.", "Chodzić."));
  expect(toldAt(told, place, "ro")).toBeUndefined();
  expect(tell(told, place, { language: "ro", text: "Mers." }).told).toEqual({
    language: "ro",
    goal: word("Walk.", "Mers."),
    notes: {},
  });
  expect(tell(draft, { noteOf: "gone" }, { language: "pl", text: "x" })).toBe(draft);
  expect(tell(draft, place, { language: "pl", text: "x".repeat(10_000) })).toBe(draft);
  expect(toldProblem(place, "x".repeat(10_000))).toBe("Use at most 480 characters.");
  expect(toldPlaces(draft)).toEqual([{ field: "title" }, { field: "goal" }]);
});
