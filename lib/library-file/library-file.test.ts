import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it, test } from "vitest";
import { EXERCISE_LIMITS } from "@/lib/domain/exercise/exercise-limits";
import { guessRegion, regionWordsIn } from "@/lib/domain/library-file/guess-region";
import {
  type FiledExercise,
  LIBRARY_FILE_LIMITS,
  LISTED_DOSE,
  type LibraryFile,
  partsOfLibrary,
} from "@/lib/domain/library-file/library-file";
import { guessListColumns, problemOfColumns } from "@/lib/domain/library-file/list-fields";
import { splitSteps } from "@/lib/domain/library-file/split-steps";
import { previewOf, readEntries } from "./preview-library";
import { readLibraryFile } from "./read-library-file";
import { pictureName, writeLibraryFile } from "./write-library-file";

const PICTURE = strToU8("as if a picture");
const NAME = pictureName(PICTURE);
const BRIDGE: FiledExercise = {
  ...{
    slug: "our-bridge",
    name: "=Our bridge",
    plainName: "Lift your hips",
    equipment: "mat",
    isUnchecked: false,
  },
  ...{
    regions: ["hip"],
    purpose: "strength",
    startPosition: "supine",
    loadTags: ["EXTEND"],
    sideRule: "both",
  },
  ...{ steps: ["Lie on your back.", "Lift your hips."], shortSteps: [], feel: "", mistake: "", stopIf: "" },
  ...{ precautions: "", dose: LISTED_DOSE, pictures: [NAME] },
};
const FILE: LibraryFile = {
  ...{ format: "homestretch-exercises", version: 1, exercises: [BRIDGE] },
  from: { clinic: "Riverside", date: "2026-11-30" },
};
const written = () => writeLibraryFile(FILE, new Map([[NAME, PICTURE]]));

async function read(bytes: Uint8Array, names: readonly string[] = []) {
  const reading = await readLibraryFile(bytes);
  if (!reading.ok) return reading.message;
  const entries = readEntries(reading, undefined, names);
  return { ...entries, preview: previewOf(reading, entries, "list.csv") };
}

/** Each row as one line: what would be kept of it, or everything that is wrong. */
async function told(bytes: Uint8Array, names: readonly string[] = []): Promise<string | string[]> {
  const answer = await read(bytes, names);
  if (typeof answer === "string") return answer;
  if (answer.problem !== undefined) return answer.problem;
  return answer.rows.map((row) => {
    if (row.is === "wrong") return `${row.number}! ${row.problems.join(" | ")}`;
    if (row.is === "same") return `${row.number}= ${row.name}`;
    const { name, plainName, steps, regions, pictures } = row.entry;
    return `${row.number}: ${name} (${plainName}) [${regions.join(", ")}] ${steps.join(" / ")}${pictures.map((one) => ` +${one}`).join("")}`;
  });
}

describe("a file of ours", () => {
  test("is read as it was written, with its pictures, and what is not said stays open", async () => {
    const answer = await read(written());
    if (typeof answer === "string") throw new Error(answer);
    const { slug: _slug, ...kept } = BRIDGE;
    expect(answer.rows).toEqual([{ is: "new", number: 1, entry: kept }]);
    expect(answer.preview.list).toBeUndefined();
  });

  test("has a table beside it that no spreadsheet takes for a formula", () => {
    const table = strFromU8(unzipSync(written())["exercises.csv"] ?? new Uint8Array());
    expect(table).toContain('" =Our bridge"'.slice(1, -1));
    expect(table).not.toMatch(/(^|,|\n)=/);
    expect(table).toContain(`${NAME},`);
  });

  test("names each exercise that is wrong, and takes the others", async () => {
    const exercises = [{ ...BRIDGE, name: "" }, BRIDGE, 7, { ...BRIDGE, name: "Again", steps: [] }, BRIDGE];
    const packed = zipSync({
      "exercises.json": strToU8(JSON.stringify({ ...FILE, exercises })),
      [`pictures/${NAME}`]: PICTURE,
    });
    expect(await told(packed)).toEqual([
      "1! Name: Give the exercise a name.",
      expect.stringMatching(/^2: =Our bridge/),
      expect.stringMatching(/^3! Invalid input/),
      "4! Steps: Write at least one step.",
      "5= =Our bridge",
    ]);
  });

  test.each<[string, Uint8Array, RegExp]>([
    [
      "no exercises",
      zipSync({ "exercises.json": strToU8(JSON.stringify({ ...FILE, exercises: [] })) }),
      /no exercises/,
    ],
    [
      "a newer version",
      zipSync({ "exercises.json": strToU8(JSON.stringify({ ...FILE, version: 2 })) }),
      /newer/,
    ],
    ["half its words", zipSync({ "exercises.json": strToU8('{"format"') }), /damaged/],
    [
      "another format",
      zipSync({ "exercises.json": strToU8(JSON.stringify({ ...FILE, format: "x" })) }),
      /damaged/,
    ],
    ["deep nonsense", zipSync({ "exercises.json": strToU8("[".repeat(1_000_000)) }), /damaged/],
    ["a bomb", zipSync({ "exercises.json": strToU8("{}"), bomb: new Uint8Array(41_000_000) }), /too big/],
    [
      "too many files",
      zipSync(Object.fromEntries(Array.from({ length: 2200 }, (_, at) => [`${at}.jpg`, new Uint8Array()]))),
      /too big/,
    ],
    ["only pictures", zipSync({ "a.jpg": PICTURE }), /no list of exercises/],
    ["a broken zip", strToU8("PK\u0003\u0004 and nothing"), /cannot be read/],
    ["a picture in place of a list", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1), /not a file of text/],
  ])("with %s is refused in one sentence", async (_, packed, words) => {
    expect(await read(packed)).toMatch(words);
  });
});

describe("a list", () => {
  const csv = (text: string) => strToU8(text);

  test("has its columns guessed, its steps split and its parts of the body mapped", async () => {
    const rows = [
      "Exercise Name,Body Part,Instructions,Image",
      '"Heel slide","Knees; Lumbar","1. Lie down. 2. Slide your heel in. 3. Slide it out.",slide.JPG',
      'Wall push,"pectorals","Stand at a wall.\nBend your arms.",',
      "Long hold,,Hold. Breathe out. Let go.,missing.png",
      ",Knee,Do it.,",
      "No steps,Knee,,",
    ];
    const packed = zipSync({
      "list/list.csv": csv(rows.join("\n")),
      "list/Slide.jpg": PICTURE,
      "__MACOSX/list.csv": csv("x"),
    });
    expect(await told(packed)).toEqual([
      "2: Heel slide (Heel slide) [knee, low back] Lie down. / Slide your heel in. / Slide it out. +slide.JPG",
      "3: Wall push (Wall push) [whole body] Stand at a wall. / Bend your arms.",
      "4! The picture “missing.png” is not in the file.",
      "5! Name: Give the exercise a name. | Name for patients: Give it the name a patient would use.",
      "6! Steps: Write at least one step.",
    ]);
    const answer = await read(packed);
    if (typeof answer === "string") throw new Error(answer);
    expect(answer.preview.list?.regionWords).toContainEqual({ word: "pectorals", count: 1 });
    expect(answer.rows.every((row) => row.is !== "new" || row.entry.isUnchecked)).toBe(true);
  });

  test("is mapped by hand where its words do not tell", async () => {
    const reading = await readLibraryFile(csv("Was;Wo;Wie\nBrücke;Kreuz;Heb das Becken.\n"));
    if (!reading.ok) throw new Error(reading.message);
    expect(readEntries(reading, undefined, []).problem).toBe("Say which column holds the name.");
    const plan = { fields: ["name", "regions", "steps"], regions: { kreuz: "low back" } } as const;
    expect(readEntries(reading, plan, []).rows).toMatchObject([
      { is: "new", entry: { regions: ["low back"] } },
    ]);
    expect(problemOfColumns(["name", "name", "steps"])).toContain("two columns");
    expect(problemOfColumns(["name", ""])).toContain("steps");
  });

  test("never brings a name twice, whatever its capitals and signs", async () => {
    const text = csv("name,steps\nHeel-Slide,Do it.\nheel slide,Do it.\nSquat,Do it.\n");
    expect(await told(text, ["SQUAT"])).toEqual([
      expect.stringMatching(/^2: Heel/),
      "3= heel slide",
      "4= Squat",
    ]);
  });

  test("of eight hundred exercises of real length is read whole, and each bad row is named", async () => {
    const step = "Keep your back flat on the mat and slowly let your knee roll out to the side.";
    const rows = Array.from({ length: 800 }, (_, at) =>
      at % 100 === 7 ? `Exercise ${at},Knee,` : `Exercise ${at},Knee / Hip,"${`${step} `.repeat(6)}"`,
    );
    const text = `name,region,steps\n${rows.join("\n")}\n`;
    expect(text.length).toBeGreaterThan(350_000);
    const answer = await told(csv(text));
    expect(answer).toHaveLength(800);
    const wrong = Array.from(answer).filter((line) => line.includes("!"));
    expect(wrong).toHaveLength(8);
    expect(wrong[0]).toBe("9! Steps: Write at least one step.");
    expect(await told(csv(`name,steps\n${"A,B\n".repeat(LIBRARY_FILE_LIMITS.entries + 1)}`))).toMatch(
      /more than 1000/,
    );
  });

  test("has long names cut for paper at a word, and too long a step told", async () => {
    const name = "Bridge with one leg lifted and a band around both knees, slowly, at home";
    const [line] = await told(csv(`name,steps\n"${name}",Do it.\n`));
    expect(line).toBe(
      `2: ${name} (Bridge with one leg lifted and a band around both knees,) [whole body] Do it.`,
    );
    expect(await told(csv(`name,steps\nA,${"x".repeat(301)}\n`))).toEqual([
      "2! Steps: Use at most 300 characters.",
    ]);
  });
});

describe("steps", () => {
  it.each<[string, string[]]>([
    ["- Sit.\n- Stand.", ["Sit.", "Stand."]],
    ["1) Sit. 2) Stand up tall.", ["Sit.", "Stand up tall."]],
    [
      "Sit down. Bend to 90 degrees. Hold for 1.5 seconds.",
      ["Sit down.", "Bend to 90 degrees.", "Hold for 1.5 seconds."],
    ],
    ["Hold 10. Then rest.", ["Hold 10.", "Then rest."]],
    ["  ", []],
  ])("of %j are split", (text, steps) => expect(splitSteps(text)).toEqual(steps));

  it("of a cell that never ends are read in time that grows with it and no faster", () => {
    const long = (count: number) => splitSteps("Do it now. ".repeat(count));
    expect(long(40_000).join(" ")).toBe("Do it now. ".repeat(40_000).trim());
    expect(long(40_000)).toHaveLength(EXERCISE_LIMITS.steps);
  });

  it("lose no word, and are never more than a sheet has room for", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Z][a-z]{1,8}[.]$/), { maxLength: 20 }), (sentences) => {
        const steps = splitSteps(sentences.join(" "));
        expect(steps.length).toBeLessThanOrEqual(EXERCISE_LIMITS.steps);
        expect(steps.join(" ")).toBe(sentences.join(" "));
      }),
    );
  });
});

test("words for parts of the body are known in the plural, and no unknown one is taken", () => {
  expect(["knees", "hamstrings", "lower back", "toes", "quads"].map(guessRegion)).toEqual([
    ...["knee", "back thigh", "low back", "foot", "front thigh"],
  ]);
  expect(guessRegion("constructor")).toBeUndefined();
  expect(regionWordsIn("Knee, Hip/knee;")).toEqual(["knee", "hip"]);
  expect(guessListColumns(["Title", "Name", "Name", "Photo", "x"])).toEqual(["name", "", "", "picture", ""]);
});

test("a library is parted so that each part can be brought in again", () => {
  const sizes = Array.from({ length: 300 }, () => 90_000);
  const parts = partsOfLibrary(sizes, (size) => size);
  expect(parts.flat()).toHaveLength(300);
  for (const part of parts) expect(part.length * 92_000).toBeLessThan(LIBRARY_FILE_LIMITS.packedBytes);
  expect(partsOfLibrary([], () => 1)).toEqual([]);
});
