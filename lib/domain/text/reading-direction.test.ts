import { describe, expect, it } from "vitest";
import { isolatePassages, isolateWestern } from "./reading-direction";

const isolated = (text: string) => text.replace(/\u2067/g, "⟨").replace(/\u2069/g, "⟩");

it("tells the direction by the first letter", () => {
  expect(isolated(isolatePassages("3 محمد Ali"))).toBe("⟨3 محمد Ali⟩");
  expect(isolated(isolatePassages("Ali 3 محمد"))).toBe("Ali 3 ⟨محمد⟩");
});

it("sets a right-to-left passage apart in a line from left to right", () => {
  expect(isolated(isolatePassages("Exercises for محمد علي, 3 times"))).toBe(
    "Exercises for ⟨محمد علي⟩, 3 times",
  );
});

it("takes a line that begins right to left as one passage, with its numbers", () => {
  expect(isolated(isolatePassages("تمرين Bridge 3.\nEasy"))).toBe("⟨تمرين Bridge 3.⟩\nEasy");
});

it("keeps each part of a joined line by itself, so that a phone number stays whole", () => {
  expect(isolated(isolatePassages("محمد · 01632 960 123 · דנה"))).toBe("⟨محمد⟩ · 01632 960 123 · ⟨דנה⟩");
});

it("leaves other texts as they are", () => {
  expect(isolatePassages("Łukasz · Анна")).toBe("Łukasz · Анна");
});

describe("foreign words and numbers in a right-to-left text", () => {
  it.each([
    ["إلى قسم الطوارئ (A&E) الآن:", "إلى قسم الطوارئ (\u2066A&E\u2069) الآن:"],
    ["اتصل على (01632) 960 123 الآن", "اتصل على \u2066(01632) 960 123\u2069 الآن"],
    ["أسبوعين (2)، أو أكثر", "أسبوعين (2)، أو أكثر"],
    ["(A&E)", "(\u2066A&E\u2069)"],
  ])("%s: a bracket stays with the one that closes it", (text, apart) => {
    expect(isolateWestern(text)).toBe(apart);
  });
});
