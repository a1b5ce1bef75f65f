import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOAD_SUGGESTIONS, loadInWords, parseLoad } from "./load";

function words(text: string): string {
  const result = parseLoad(text);
  return result.ok ? loadInWords(result.load) : result.message;
}

describe("parseLoad", () => {
  it.each([
    ["5", "5 kg"],
    ["5kg", "5 kg"],
    ["5 KG.", "5 kg"],
    ["2,5 kilos", "2.5 kg"],
    ["0.50 kg", "0.5 kg"],
    ["10 lbs", "10 lb"],
    ["3 pounds", "3 lb"],
    ["red", "red band"],
    ["Red band", "red band"],
    ["the green resistance band", "green band"],
    ["gray band", "grey band"],
    ["bw", "body weight"],
    ["Bodyweight", "body weight"],
    ["body-weight only", "body weight"],
    ["a full water bottle in each hand", "a full water bottle in each hand"],
    ["pink band", "pink band"],
    ["2 kg – “red” band", "2 kg – “red” band"],
  ])("reads “%s” as “%s”", (typed, canonical) => {
    expect(words(typed)).toBe(canonical);
  });

  it.each([
    ["0", "Use 0.1 to 200 kg, or words."],
    ["500 kg", "Use 0.1 to 200 kg, or words."],
    ["999 lb", "Use 0.2 to 440 lb, or words."],
    ["x".repeat(61), "Use at most 60 characters."],
  ])("says what is wrong with “%.12s”", (typed, message) => {
    expect(words(typed)).toBe(message);
  });

  it("reads its own words back, whatever was typed", () => {
    const typed = fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom(...LOAD_SUGGESTIONS));
    fc.assert(
      fc.property(typed, (text) => {
        const result = parseLoad(text);
        if (!result.ok) return;
        expect(parseLoad(loadInWords(result.load))).toEqual(result);
      }),
    );
  });
});
