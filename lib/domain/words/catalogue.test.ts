import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { faultsOf } from "@/scripts/words/faults.mjs";
import { COMPILED, listLanguages, readSurfaces } from "@/scripts/words/files.mjs";
import { compileMessages, declareMessages } from "@/scripts/words/messages.mjs";
import { listWhole, nameWhole, writeCatalogues } from "@/scripts/words/whole.mjs";

const ENGLISH = readSurfaces("en");
const OTHERS = listLanguages().filter((language) => language !== "en");
/** Where words are asked for. */
const ASKING = ["app", "components", "lib"];

describe("the words of every language", () => {
  test.each(listLanguages())("%s has all of them, with the same arguments and every plural", (language) => {
    expect(faultsOf(language, ENGLISH, readSurfaces(language))).toEqual([]);
  });

  test.each(listLanguages())("%s is compiled as it is written: node scripts/build-words.mjs", (language) => {
    for (const [surface, messages] of Object.entries(readSurfaces(language))) {
      const stored = readFileSync(path.join(COMPILED, language, `${surface}.json`), "utf8");
      expect(JSON.parse(stored)).toEqual(compileMessages(messages));
    }
  });

  test("are declared as English has them", () => {
    for (const [file, text] of Object.entries(declareMessages(ENGLISH)))
      expect(readFileSync(path.join(COMPILED, file), "utf8")).toBe(text);
    const folders = readdirSync(COMPILED).filter((name) => !name.endsWith(".ts"));
    expect(folders.sort()).toEqual(["en", ...OTHERS].sort());
  });

  test("are offered as far as they are whole", () => {
    const whole = listWhole(
      Object.fromEntries(listLanguages().map((language) => [language, readSurfaces(language)])),
    );
    const stored = (file: string) => readFileSync(path.join(COMPILED, file), "utf8");
    expect(stored("languages.ts")).toBe(nameWhole(whole));
    expect(stored("catalogues.ts")).toBe(writeCatalogues(whole, Object.keys(ENGLISH)));
  });

  test("a language with one key missing is not offered, nor one that nobody speaks", () => {
    const { load: _, ...dose } = ENGLISH.dose ?? {};
    const lacking = { ...ENGLISH, dose };
    expect(listWhole({ en: ENGLISH, de: ENGLISH, nl: lacking, "en-XA": ENGLISH })).toEqual(["en", "de"]);
  });

  test("are all asked for", () => {
    const sources = ASKING.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((file) => /(?<!\.test|\.d)\.tsx?$/.test(file))
        .map((file) => readFileSync(path.join(folder, file), "utf8")),
    );
    const unused = Object.entries(ENGLISH).flatMap(([surface, messages]) => {
      const asking = sources.filter((source) => source.includes(`words.${surface}`));
      const isAsked = (key: string) => asking.some((source) => new RegExp(`\\b${key}\\b`).test(source));
      return Object.keys(messages).filter((key) => !isAsked(key));
    });
    expect(unused).toEqual([]);
  });
});

/** English with one fault, by what is found of it. */
const FAULTS: readonly (readonly [string, string, (dose: Record<string, string>) => void])[] = [
  [
    "a key that is missing",
    "dose.load: it is not translated.",
    (dose) => {
      delete dose.load;
    },
  ],
  [
    "an empty translation",
    "dose.load: it is not translated.",
    (dose) => {
      dose.load = " ";
    },
  ],
  [
    "a key that English has not",
    "dose.weight: English has no such key.",
    (dose) => {
      dose.weight = "Use.";
    },
  ],
  [
    "a lost placeholder",
    "dose.load: {load} is missing.",
    (dose) => {
      dose.load = "Use it.";
    },
  ],
  [
    "a placeholder of another name",
    "dose.bodyWeight: {weight} is not in English.",
    (dose) => {
      dose.bodyWeight = "Use {weight}.";
    },
  ],
  [
    "a plural without a category",
    "dose.tempoOut: the plural of {seconds} lacks one.",
    (dose) => {
      dose.tempoOut = "{seconds, plural, other {# out}}";
    },
  ],
  [
    "an exact number in place of a category",
    "dose.tempoOut: the plural of {seconds} lacks one.",
    (dose) => {
      dose.tempoOut = "{seconds, plural, =1 {one out} other {# out}}";
    },
  ],
  [
    "a category of another language",
    "dose.tempoOut: the plural of {seconds} has few, which en has not.",
    (dose) => {
      dose.tempoOut = "{seconds, plural, one {# out} few {# out} other {# out}}";
    },
  ],
  [
    "a lost branch",
    "dose.once: {eachSide} lacks the branch yes.",
    (dose) => {
      dose.once = "{eachSide, select, other {Once.}}";
    },
  ],
  [
    "a branch in other letters",
    "dose.once: {eachSide} has a branch tak that English has not.",
    (dose) => {
      dose.once = "{eachSide, select, yes {Once each side.} tak {Raz.} other {Once.}}";
    },
  ],
  [
    "markup",
    "dose.load: it has < or > in it, and is plain text.",
    (dose) => {
      dose.load = "Use: <b>{load}</b>.";
    },
  ],
  [
    "a bidi override",
    "dose.load: it has an invisible character that turns the direction of what follows.",
    (dose) => {
      dose.load = "Use: \u202e{load}.";
    },
  ],
  [
    "ten thousand letters",
    "dose.load: it is far longer than in English.",
    (dose) => {
      dose.load = `Use: {load}${"!".repeat(10_000)}`;
    },
  ],
  [
    "a date, which the language would write by itself",
    "dose.load: {load} is missing.",
    (dose) => {
      dose.load = "Use: {load, date}.";
    },
  ],
  [
    "a bracket that is not closed",
    "dose.load: it cannot be read as a message (MALFORMED_ARGUMENT).",
    (dose) => {
      dose.load = "Use: {load.";
    },
  ],
];

describe("a fault that is planted", () => {
  test.each(FAULTS)("%s: %s", (_, found, plant) => {
    const dose = { ...ENGLISH.dose };
    plant(dose);
    expect(faultsOf("en", ENGLISH, { ...ENGLISH, dose })).toEqual([found]);
  });

  test("shows in every plural of a language that has more of them", () => {
    const faults = faultsOf("pl", ENGLISH, ENGLISH);
    expect(faults).toContain("dose.minutes: the plural of {count} lacks few.");
    expect(faults).toContain("dose.minutes: the plural of {count} lacks many.");
    expect(faultsOf("vi", ENGLISH, ENGLISH)).toContain(
      "dose.minutes: the plural of {count} has one, which vi has not.",
    );
  });

  test("of a whole file is one for each of its keys, and a file too many is one", () => {
    const { dose: _, ...without } = ENGLISH;
    expect(faultsOf("en", ENGLISH, without)).toHaveLength(Object.keys(ENGLISH.dose ?? {}).length);
    expect(faultsOf("en", ENGLISH, { ...ENGLISH, more: {} })).toEqual(["more: English has no such file."]);
  });
});
