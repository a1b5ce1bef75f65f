import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { fingerprintOfClinic, publicKeyOfClinic, verifiedFingerprint } from "@/lib/auth/clinic-signature";
import { amount } from "@/lib/domain/dose/amount";
import { canonicalJson } from "@/lib/domain/program-file/canonical-json";
import { fingerprintInWords, readFingerprint } from "@/lib/domain/program-file/fingerprint";
import { type HandedExercise, standingOf } from "@/lib/domain/program-file/handed-exercise";
import { signerInWords } from "@/lib/domain/program-file/opening";
import { buildProgramFile, draftFromFile, type ProgramFile } from "@/lib/domain/program-file/program-file";
import { readProgramFile } from "./read-file";
import { programFileSchema } from "./schema";
import { hashOf, writeProgramFile } from "./write-file";

const CLINIC = "0f5fb1a0-0000-4000-8000-000000000001";
const PICTURE = strToU8("as if a picture");
const DOSE = { sets: 2, repetitions: amount(8, 12), timesPerDay: amount(1), daysPerWeek: amount(5) };

const BRIDGE: HandedExercise = {
  ...{ slug: "our-bridge", name: "Our bridge", plainName: "Lift your hips", equipment: "mat" },
  ...{
    regions: ["hip"],
    purpose: "strength",
    startPosition: "supine",
    loadTags: ["EXTEND"],
    sideRule: "none",
  },
  ...{ steps: ["Lie on your back.", "Lift your hips."], shortSteps: [], feel: "Your buttocks work." },
  ...{ mistake: "Do not arch your back.", stopIf: "your back hurts", precautions: "" },
  ...{ dose: DOSE, pictures: [hashOf(PICTURE)] },
} as HandedExercise;

const FILE: ProgramFile = {
  format: "homestretch-program",
  version: 1,
  from: { clinic: "Riverside", therapist: "Tom", date: "2026-11-30" },
  program: {
    ...{
      title: "First weeks",
      goal: "Walk to the shop",
      habitAfter: "breakfast",
      habitAt: "",
      diaryWeeks: 2,
    },
    phases: [{ weeks: 2 }, { weeks: 4 }],
    items: [{ exercise: "our-bridge", dose: DOSE, phaseDoses: [{ phase: 1 }], note: "Slowly." }],
    topics: [{ slug: "pacing", title: "Pacing" }],
  },
  exercises: [BRIDGE],
};
const PICTURES = new Map([[hashOf(PICTURE), PICTURE]]);
const written = () => writeProgramFile(CLINIC, FILE, PICTURES);
const messageOf = (packed: Uint8Array) => {
  const opened = readProgramFile(packed);
  return opened.ok ? "opened" : opened.message;
};
/** The file with some of its entries in other words. */
const changed = (entries: Record<string, Uint8Array>) => zipSync({ ...unzipSync(written()), ...entries });
const programWith = (change: object) =>
  zipSync({
    "program.json": strToU8(canonicalJson({ ...FILE, exercises: [{ ...BRIDGE, pictures: [] }], ...change })),
  });

describe("a program file", () => {
  test("is opened as it was written, with its picture and the fingerprint of who signed it", () => {
    expect(readProgramFile(written())).toEqual({
      ok: true,
      file: { ...FILE, key: publicKeyOfClinic(CLINIC) },
      pictures: PICTURES,
      fingerprint: fingerprintOfClinic(CLINIC),
    });
    expect(strFromU8(unzipSync(written())["README.txt"] ?? new Uint8Array())).toContain("names no patient");
  });

  test("of nobody opens too, and a changed one of somebody does not", () => {
    const opened = readProgramFile(programWith({}));
    expect(opened).toMatchObject({ ok: true });
    expect(opened).not.toHaveProperty("fingerprint");
    const program = strFromU8(unzipSync(written())["program.json"] ?? new Uint8Array());
    const forged = program.replace('"from":8', '"from":9');
    expect(forged).not.toBe(program);
    expect(messageOf(changed({ "program.json": strToU8(forged) }))).toContain("changed after it was signed");
    expect(messageOf(changed({ "signature.json": strToU8("{}") }))).toContain("changed after it was signed");
    const { "signature.json": _taken, ...unsigned } = unzipSync(written());
    expect(messageOf(zipSync(unsigned))).toContain("changed after it was signed");
  });

  test.each<[string, Uint8Array, string]>([
    ["no zip file", strToU8("PK\u0003\u0004 and nothing"), "not a program file"],
    ["a zip file of something else", zipSync({ "a.txt": strToU8("a") }), "not a program file"],
    ["of a newer release", programWith({ version: 2, exercises: "otherwise" }), "newer release"],
    ["of another format", programWith({ format: "other" }), "damaged"],
    ["without its picture", programWith({ exercises: [BRIDGE] }), "damaged"],
    ["with another picture", changed({ [`pictures/${hashOf(PICTURE)}`]: strToU8("other") }), "damaged"],
    ["without its exercise", programWith({ exercises: [] }), "damaged"],
    [
      "with a dose out of bounds",
      programWith({
        program: { ...FILE.program, items: [{ ...FILE.program.items[0], dose: { ...DOSE, sets: 99 } }] },
      }),
      "damaged",
    ],
    ["deep", zipSync({ "program.json": strToU8("[".repeat(900_000)) }), "damaged"],
    ["a bomb", changed({ [`pictures/${"a".repeat(64)}`]: new Uint8Array(21_000_000) }), "too big"],
    ["long in words", zipSync({ "program.json": new Uint8Array(2_000_001) }), "too big"],
    [
      "of many parts",
      changed(Object.fromEntries(Array.from({ length: 140 }, (_, at) => [`x${at}`, new Uint8Array()]))),
      "too big",
    ],
  ])("that is %s is refused in one sentence", (_, packed, words) => {
    expect(messageOf(packed)).toContain(words);
  });

  test("has its texts cleaned, and what is not known of it is left out", () => {
    const opened = readProgramFile(
      programWith({ future: true, program: { ...FILE.program, title: "First\u202E weeks\u0000", later: 1 } }),
    );
    expect(opened).toMatchObject({ ok: true, file: { program: { title: "First weeks" } } });
    expect(opened.ok && Object.keys(opened.file)).toEqual([
      "format",
      "version",
      "from",
      "program",
      "exercises",
    ]);
  });

  test("with some of its bytes changed is refused or opened, and nothing else happens", () => {
    const good = written();
    const change = fc.tuple(fc.nat(good.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
        const bytes = Uint8Array.from(good);
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(messageOf(bytes)).toBeTruthy();
      }),
      { numRuns: 500 },
    );
  });

  test("is described by the schema in the documents", () => {
    const described = z.toJSONSchema(programFileSchema, {
      io: "input",
      unrepresentable: "any",
      reused: "ref",
    });
    const stored = readFileSync(path.resolve("docs/program-file.schema.json"), "utf8");
    expect(JSON.parse(stored)).toEqual(JSON.parse(JSON.stringify(described)));
  });
});

describe("a draft", () => {
  const ids = [1, 2, 3].values();
  const draft = draftFromFile(FILE, {
    exerciseIds: new Map([["our-bridge", "E"]]),
    topicIds: new Map([["pacing", "T"]]),
    newId: () => String(ids.next().value),
  });

  test("has new ids, the exercises and topics of the library here, and no date", () => {
    expect(draft).toEqual({
      ...{
        title: "First weeks",
        goal: "Walk to the shop",
        habitAfter: "breakfast",
        habitAt: "",
        diaryWeeks: 2,
      },
      phases: [
        { phaseId: "1", weeks: 2 },
        { phaseId: "2", weeks: 4 },
      ],
      items: [{ itemId: "3", exerciseId: "E", dose: DOSE, phaseDoses: [{ phaseId: "2" }], note: "Slowly." }],
      topicIds: ["T"],
      hiddenWarnings: [],
    });
  });

  test("becomes the same file again", () => {
    const again = buildProgramFile({
      ...{ from: FILE.from, draft: { ...draft, reviewOn: "2027-01-01", startsOn: "2026-12-01" } },
      exercises: new Map([
        ["E", BRIDGE],
        ["unused", { ...BRIDGE, slug: "unused" }],
      ]),
      topics: new Map([["T", { slug: "pacing", title: "Pacing" }]]),
    });
    expect(canonicalJson(again)).toBe(canonicalJson(FILE));
  });
});

test("an exercise is the same in the same words, whatever order its tags stand in", () => {
  const tagged = { ...BRIDGE, loadTags: ["EXTEND", "LOAD"] } as HandedExercise;
  expect(standingOf(tagged, { ...tagged, loadTags: ["LOAD", "EXTEND"] })).toBe("same");
  expect(standingOf(tagged, { ...tagged, stopIf: "it hurts" })).toBe("different");
  expect(standingOf(tagged, undefined)).toBe("new");
});

test("a fingerprint is read as it is spoken, and each clinic has its own", () => {
  const own = fingerprintOfClinic(CLINIC);
  expect(readFingerprint(fingerprintInWords(own))).toBe(own);
  expect(readFingerprint(`${own}0`)).toBeUndefined();
  expect(fingerprintOfClinic("another")).not.toBe(own);
  expect(
    verifiedFingerprint(PICTURE, { publicKey: "A".repeat(43), signature: "A".repeat(86) }),
  ).toBeUndefined();
});

test("who vouches for a file is said in a sentence", () => {
  const of = (signer: Parameters<typeof signerInWords>[0]) => signerInWords(signer, "Riverside");
  expect(of({ is: "nobody" })).toContain("nobody vouches for it");
  expect(of({ is: "unknown", fingerprint: "0" })).toContain("says that it comes from Riverside");
  expect(of({ is: "known", name: "Harbour", fingerprint: "0" })).toContain("Signed by Harbour");
  expect(of({ is: "own" })).toContain("This clinic");
});
