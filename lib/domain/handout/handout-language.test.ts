import { expect, test } from "vitest";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { anItem, aProgramDocument } from "@/lib/domain/test-fixtures/program-document";
import { pseudoWords } from "@/lib/domain/words/test-fixtures";
import type { Surface, Words } from "@/lib/domain/words/words";
import { buildHandout } from "./handout";
import { moreAdvice } from "./handout-advice";
import { sideInWords } from "./side-words";

const PHASES = [
  { phaseId: "p1", weeks: 1 },
  { phaseId: "p2", weeks: 3 },
];
const ITEM = anItem();
const LADDER = { easier: "Bridge on a chair", harder: "One leg", moveOn: "ten are easy" };
const DOCUMENT: ProgramDocument = aProgramDocument({
  phases: PHASES,
  items: [
    { ...ITEM, note: "Slowly.", exercise: { ...ITEM.exercise, ladder: LADDER } },
    { ...ITEM, itemId: "item-2", phaseDoses: [{ phaseId: "p2" }] },
  ],
  sincePrevious: { version: 1, stopped: [], items: [{ itemId: "item-1", kind: "new" }] },
});
const OPTIONS = {
  ...{ printedOn: "2026-11-23", printLadders: true, hasLostLetters: true },
  shareUrl: "https://clinic.example/p/abc",
  shortCode: { address: "clinic.example/p", code: "ABCDE-FGHJK" },
};

/** What is no word of the language: it is the clinic's or the program's, or it is not read at all. */
const STILL_ENGLISH = [
  // The card has words of its own, which are not messages: all but the line that says which text it is.
  /^warning\.(groups|additions|notSure)/,
  /^(words\.|layout|ink|paperSize|language|author|numbers|link\.(url|qr))/,
  // Names and a number, the name of an exercise, and a date as the clinic's country writes it.
  /^(masthead\.contact$|diary\.rows|diary\.nextVisit\.text)/,
  /^exercises\.\d+\.(itemId|figure|cues\.\d+\.kind)/,
];

/** Every text of a sheet by its place. */
function textsOf(value: unknown, place = ""): [string, string][] {
  if (typeof value === "string") return [[place, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsOf(inner, place === "" ? key : `${place}.${key}`),
  );
}

const sheetIn = (words?: Words<Surface>) =>
  new Map(textsOf(buildHandout(DOCUMENT, { ...OPTIONS, ...(words && { words }) })));

test("a sheet in another language has no English but what stands in the document and in the list", () => {
  const content = JSON.stringify(DOCUMENT);
  // Of en-XB a sheet keeps nothing to tell it by: no invisible mark gets onto paper.
  const translated = sheetIn(pseudoWords("en-XA"));
  const left = [...sheetIn()].filter(
    ([place, text]) =>
      /[A-Za-z]{2}/.test(text) &&
      text === translated.get(place) &&
      !content.includes(text.replace(/\.$/, "")) &&
      !STILL_ENGLISH.some((pattern) => pattern.test(place)),
  );
  expect(left).toEqual([]);
});

test("the accented sheet is accented everywhere that a message prints", () => {
  const sheet = sheetIn(pseudoWords("en-XA"));
  for (const place of [
    "masthead.provenance",
    "advice.heading",
    "diary.heading",
    "diary.painRow",
    "link.text",
  ])
    expect(sheet.get(place)).not.toMatch(/[A-Za-z]/);
  expect([...sheet.keys()].filter((place) => place.startsWith("exercises.1.phases"))).not.toEqual([]);
});

test("what is decided while a sheet is set is in its language too", () => {
  const model = buildHandout(DOCUMENT, { ...OPTIONS, words: pseudoWords("en-XA") });
  const sides = [[], [2, 3], [2, 3, 4]].map((help) => sideInWords(model, { side: 1, sides: 4, help }));
  const topics = [{ title: "1", points: ["2"] }];
  const more = [moreAdvice([], topics, model), moreAdvice(topics, topics, model)];
  const said = [
    ...sides,
    sideInWords(model, { side: 2, sides: 4, help: [2] }),
    ...more.map(({ label }) => label),
  ];
  expect(new Set(said).size).toBe(said.length);
  for (const text of said) expect(text).not.toMatch(/[A-Za-z]/);
});
