import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PATIENT_LIMITS } from "./patient";
import { beginsWithTitle, isNoName, labelFromName } from "./person-name";

describe("labelFromName", () => {
  it.each([
    ["Anna Marsh", "Anna"],
    ["  Anna   Marsh ", "Anna"],
    ["Anna", "Anna"],
    ["C. D.", "C."],
    ["Maria-Magdalena Wojciechowska-Featherstonehaugh", "Maria-Magdalena"],
    ["Marsh, Anna", "Anna"],
    ["Marsh , Anna Louise", "Anna"],
    ["Marsh,", "Marsh"],
    ["Żaneta\u00a0Król", "Żaneta"],
    ["", ""],
    ["   ", ""],
  ])("%o becomes %o", (name, label) => {
    expect(labelFromName(name)).toBe(label);
  });

  it.each([
    ["Mrs Anna Marsh", "Anna"],
    ["DR. Anna Marsh", "Anna"],
    ["Prof. Dr. Jürgen Groß", "Jürgen"],
    ["Dr.Anna Marsh", "Anna"],
    ["Marsh, Mrs Anna", "Anna"],
    ["Anna Marsh, PhD", "Anna"],
    ["Señora Lucía Peña", "Lucía"],
    ["Mrs Marsh", "M."],
    ["Marsh, Mrs", "M."],
    ["Dr", "D."],
  ])("%o: a title is never the label, and a surname behind it neither: %o", (name, label) => {
    expect(labelFromName(name)).toBe(label);
  });

  it.each([
    ["van der Berg Jan", "Jan"],
    ["Van Der Berg, Jan", "Jan"],
    ["de la Cruz María", "María"],
    ["Jan van der Berg", "Jan"],
    ["von Trapp", "T."],
    ["Al Marsh", "Al"],
    ["La Toya Marsh", "La"],
  ])("%o: a particle of the surname is never the label: %o", (name, label) => {
    expect(labelFromName(name)).toBe(label);
  });

  it.each([
    ["BABY Marsh", "M."],
    ["Baby Girl Marsh", "G. M."],
    ["Marsh, Baby", "M."],
    ["B/O Anna Marsh", "A. M."],
    ["Newborn of Marsh", "O. M."],
  ])("%o: a newborn has initials: %o", (name, label) => {
    expect(labelFromName(name)).toBe(label);
  });

  it.each([
    ["Kim Min-jun", "Min-jun"],
    ["Nagy Mária Éva", "Mária"],
    ["van der Berg Jan", "Jan"],
    ["Kim", "Kim"],
    ["Kim, Min-jun", "Min-jun"],
    ["Dr. Kim Min-jun", "Min-jun"],
  ])("%o with the family name first becomes %o", (name, label) => {
    expect(labelFromName(name, "family-first")).toBe(label);
  });

  it("never cuts a character in two, and stays within its limit", () => {
    expect(labelFromName("😀".repeat(100))).toBe("😀".repeat(PATIENT_LIMITS.label));
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.constantFrom("given-first" as const, "family-first" as const),
        (name, order) => {
          expect([...labelFromName(name, order)].length).toBeLessThanOrEqual(PATIENT_LIMITS.label);
        },
      ),
    );
  });

  it("is never a title, a particle or BABY, whatever stands around it", () => {
    const word = fc.constantFrom(
      "Mr",
      "DR.",
      "van",
      "De",
      "BABY",
      "Baby",
      "Anna",
      "Marsh",
      ",",
      "Sir",
      "phd",
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        expect(labelFromName(words.join(" "))).not.toMatch(/^(mr|dr\.|van|de|baby|sir|phd|,)$/i);
      }),
      { numRuns: 1000 },
    );
  });
});

it("a title alone is no name to be called by, and somebody's own Van is", () => {
  expect(["Mr", "Dr. Prof", "BABY", "b/o"].map(isNoName)).toEqual([true, true, true, true]);
  expect(["", "Van", "Anna", "Mr Anna", "7"].map(isNoName)).toEqual([false, false, false, false, false]);
  expect(["Mrs Marsh", "Anna"].map(beginsWithTitle)).toEqual([true, false]);
});
