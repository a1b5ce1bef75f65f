import { expect, it } from "vitest";
import { matchingWords } from "./matching-words";

const LIST = ["Print the draft (PDF)", "Café, at home", "Go to: 2 Bridge"];
const find = (typed: string) => matchingWords(LIST, typed, (text) => text);

it("finds what every word typed begins a word of, whatever the accents", () => {
  expect(find("pri dra")).toEqual([LIST[0]]);
  expect(find("CAFE")).toEqual([LIST[1]]);
  expect(find("raft")).toEqual([]);
  expect(find(" ")).toEqual(LIST);
});
