import { describe, expect, it } from "vitest";
import {
  foldedWords,
  foldText,
  patientSearchText,
  personSearched,
  type SearchedPatient,
  searchPieces,
} from "./patient-search";

const SIOBHAN: SearchedPatient = {
  name: "Siobhán Walsh",
  label: "Siobhán",
  birthYear: 1961,
  phone: "+44 1632 960 147",
  reference: "RP-0147",
};
const finds = (typed: string, patient: Partial<SearchedPatient> = {}) => {
  const line = patientSearchText({ ...SIOBHAN, ...patient });
  return searchPieces(typed).every((piece) => line.includes(piece));
};

describe("a folded text", () => {
  it.each([
    ["SIOBHÁN", "siobhan"],
    ["Zoë O’Brien-Łukasiewicz", "zoe obrien-lukasiewicz"],
    ["O'Neill O‘Neill O´Neill Oʼneill O`Neill", "oneill oneill oneill oneill oneill"],
    ["Weiß Sørensen Æsa Đorđe Þóra Işıl İnci", "weiss sorensen aesa dorde thora isil inci"],
    ["Siobha\u0301n", "siobhan"],
    ["Ｗａｌｓｈ ０１", "walsh 01"],
    ["Νίκος ΝΙΚΟΣ", "νικοσ νικοσ"],
  ])("of %s is %s", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it("keeps the vowels of scripts that write them as marks", () => {
    expect(foldText("राम")).not.toBe(foldText("रीमा"));
    expect(foldedWords("रीमा राम")).toEqual(["रीमा", "राम"]);
  });

  it("is the same folded again", () => {
    for (const text of ["Zoë O’Brien-Łukasiewicz", "İnci ǅ ﬁ ẞ", "한국 がぎ 100%"])
      expect(foldText(foldText(text))).toBe(foldText(text));
  });
});

describe("a patient", () => {
  it.each([
    ...["siobhan", "SIOBHÁN", "walsh siobhan", "Walsh, Siobhán", "siob wal", "1961", "walsh 1961"],
    ...["0147", "RP-0147", "rp0147", "rp 0147", "960147", "01632 960147", "+44 1632", "441632"],
  ])("is found by %s", (typed) => {
    expect(finds(typed)).toBe(true);
  });

  it.each(["siobhan 1962", "walsch", "rp-0148", "09", "%", "_"])("is not found by %s", (typed) => {
    expect(finds(typed)).toBe(false);
  });

  it.each(["o'neill", "oneill", "O’Neill", "O´NEILL"])("with an apostrophe is found by %s", (typed) => {
    for (const name of ["Aoife O'Neill", "Aoife O’Neill", "Aoife O Neill", "Aoife Oneill"])
      expect(finds(typed, { name })).toBe(true);
  });

  it("with two surnames is found by either, both and both in one", () => {
    for (const typed of ["walsh-jones", "walsh jones", "jones walsh", "walshjones", "jones"])
      expect(finds(typed, { name: "Ann Walsh-Jones" })).toBe(true);
  });

  it("is found by the name on paper, and by nothing that is not kept", () => {
    expect(finds("vonnie", { label: "Vonnie" })).toBe(true);
    expect(finds("null", { phone: null, reference: null, birthYear: null })).toBe(false);
  });

  it("is found by a sign that stands in the name", () => {
    expect(finds("%", { name: "100% Cotton" })).toBe(true);
    expect(finds("_", { name: "under_score" })).toBe(true);
  });
});

describe("a search in vain", () => {
  it.each([
    ["siobhan ", "siobhan", null],
    ["Walsh 1961 Siobhán", "Walsh Siobhán", 1961],
    ["1961", "", 1961],
    ["RP-1961 x19611", "RP-1961 x19611", null],
  ])("for “%s” begins the form of %s, born in %s", (typed, name, birthYear) => {
    expect(personSearched(typed)).toEqual({ name, birthYear });
  });
});

describe("what was typed", () => {
  it("falls into its words, each once", () => {
    expect(searchPieces("  Walsh,  SIOBHÁN walsh ")).toEqual(["walsh", "siobhan"]);
    expect(searchPieces(" ’ ")).toEqual([]);
  });
});
