import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { FIGURES } from "@/db/seed/figures/all-figures";
import { UNSAID } from "@/lib/domain/exercise/safety-check";
import { exerciseCreation, exerciseDrawing, exerciseUpdate } from "./schema";

const FORM = {
  name: "  Bridge\u202e, ours ",
  plainName: "Hip lift",
  regions: ["gluteal"],
  purpose: "strength",
  startPosition: "supine",
  equipment: "",
  loadTags: ["HIPEXT"],
  dose: { sets: "2", repetitions: "8-12", timesPerDay: "1", daysPerWeek: "7" },
  sideRule: "both",
  steps: ["Lie down.", " ", "Lift."],
  shortSteps: ["Lie.", ""],
  feel: "Your buttocks work.",
  mistake: "Lift less high.",
  stopIf: "your back hurts.",
  precautions: "",
  photoStartId: null,
  photoEndId: null,
  easierIds: [],
  harderIds: [],
  ladderRule: "",
};

function fieldsOf(form: object): Record<string, string> {
  const reading = exerciseCreation.safeParse({ ...FORM, ...form });
  const issues = reading.success ? [] : reading.error.issues;
  return Object.fromEntries(issues.map((issue) => [issue.path.join("."), issue.message]));
}

describe("the form of an exercise", () => {
  it("comes clean: no invisible characters, no empty steps, no full stop before the sheet's own", () => {
    expect(exerciseCreation.parse(FORM)).toMatchObject({
      name: "Bridge, ours",
      steps: ["Lie down.", "Lift."],
      stopIf: "your back hurts",
      dose: { sets: 2, repetitions: { from: 8, to: 12 } },
    });
  });

  it("says at each field what is missing or too much", () => {
    const long = "a".repeat(301);
    const wrong = {
      name: "",
      plainName: "a".repeat(61),
      regions: [],
      purpose: "",
      startPosition: "",
      feel: long,
      steps: ["Lie.", long],
      dose: { ...FORM.dose, sets: "99", hold: "long" },
    };
    expect(Object.keys(fieldsOf(wrong)).sort()).toEqual(
      [
        "dose.hold",
        "dose.sets",
        "feel",
        "name",
        "plainName",
        "purpose",
        "regions",
        "startPosition",
        "steps.1",
      ].sort(),
    );
  });

  it("without a safety check is a name, a sentence and a dose, and says nothing it does not know", () => {
    const { name, dose, sideRule } = FORM;
    const lists = { regions: [], loadTags: [], shortSteps: [], easierIds: [], harderIds: [] };
    const texts = { purpose: "", startPosition: "", equipment: "", precautions: "", ladderRule: "" };
    const photos = { photoStartId: null, photoEndId: null };
    const quick = { name, dose, sideRule, ...lists, ...texts, ...photos, steps: ["Step up."] };
    expect(exerciseCreation.safeParse(quick).success).toBe(false);
    expect(exerciseCreation.parse({ ...quick, isUnchecked: true })).toMatchObject({
      ...{ isUnchecked: true, name: "Bridge, ours", plainName: "Bridge, ours" },
      ...{ ...UNSAID, feel: "", mistake: "", stopIf: "" },
    });
    const long = exerciseCreation.safeParse({ ...quick, isUnchecked: true, name: "a".repeat(61) });
    expect(long.error?.issues.map(({ path }) => path.join())).toEqual(["plainName"]);
  });

  it("holds at most three short steps of at most twelve words", () => {
    expect(fieldsOf({ shortSteps: ["Lie.", "Lift.", "Hold.", "Lower."] }).shortSteps).toMatch(/at most 3/);
    const long = Array.from({ length: 13 }, () => "lift").join(" ");
    expect(fieldsOf({ shortSteps: [long] }).shortSteps).toMatch(/at most 12 words/);
    expect(fieldsOf({ shortSteps: ["", " "] }).shortSteps).toBeUndefined();
  });

  it("holds one to seven steps", () => {
    expect(fieldsOf({ steps: ["", " "] }).steps).toMatch(/at least one/);
    expect(fieldsOf({ steps: Array.from({ length: 8 }, () => "Lie.") }).steps).toMatch(/at most 7/);
  });

  it("needs a rule beside a neighbour, and no exercise on both sides", () => {
    const id = randomUUID();
    expect(fieldsOf({ easierIds: [id] })).toEqual({ ladderRule: "Say when to move on." });
    expect(fieldsOf({ easierIds: [id], harderIds: [id], ladderRule: "Soon." })).toEqual({
      harderIds: "An exercise cannot be both easier and harder.",
    });
  });

  it("takes no field that it does not know", () => {
    const smuggled = { ...FORM, clinicId: randomUUID(), figure: {}, provenance: {}, slug: "bridge" };
    const taken = exerciseUpdate.parse({ ...smuggled, exerciseId: randomUUID(), revision: 1 });
    expect(Object.keys(taken)).not.toEqual(expect.arrayContaining(["clinicId"]));
    for (const field of ["clinicId", "figure", "provenance", "slug"]) expect(taken).not.toHaveProperty(field);
  });
});

describe("a drawing", () => {
  const basis = { exerciseId: randomUUID(), revision: 1 };

  it("is a figure this release can solve, or none", () => {
    expect(exerciseDrawing.safeParse({ ...basis, spec: FIGURES.bridge }).success).toBe(true);
    expect(exerciseDrawing.safeParse({ ...basis, spec: null }).success).toBe(true);
    expect(exerciseDrawing.safeParse({ ...basis, spec: {} }).success).toBe(false);
    expect(exerciseDrawing.safeParse({ ...basis, spec: FIGURES.bridge, revision: 0 }).success).toBe(false);
  });

  it("brings no solved figure of its own", () => {
    const taken = exerciseDrawing.parse({ ...basis, spec: { ...FIGURES.bridge, frames: [], format: 1 } });
    expect(taken.spec).not.toHaveProperty("frames");
  });
});
