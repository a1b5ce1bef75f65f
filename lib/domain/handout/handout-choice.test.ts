import { expect, it } from "vitest";
import { readHandoutChoice } from "./handout-choice";

const read = (query: string) => readHandoutChoice(new URLSearchParams(query));

it("reads what was picked for one print", () => {
  expect(read("layout=large&ink=mono&paper=Letter&ladders=1")).toEqual({
    layout: "large",
    ink: "mono",
    paperSize: "Letter",
    printLadders: true,
  });
  expect(read("language=en")).toEqual({ isEnglish: true });
  expect(read("paper=a4")).toEqual({ paperSize: "A4" });
});

it("takes what it does not know as not asked for", () => {
  expect(read("")).toEqual({});
  expect(read("layout=huge&ink=&paper=A0&ladders=yes&language=de&layout=large")).toEqual({});
  expect(read("layout=__proto__&ink=constructor")).toEqual({});
});
