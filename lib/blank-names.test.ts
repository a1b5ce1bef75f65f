import { describe, expect, it } from "vitest";
import { z } from "zod";
import { patientFields } from "@/lib/patients/schema";
import { topicCreation } from "./advice/schema";
import { letterheadSettings } from "./clinic/schema";
import { exerciseCreation, exerciseWords } from "./library/schema";
import { typedName } from "./platform/typed-account";
import { draftSchema } from "./programs/schema";
import { setUpRequest } from "./set-up/schema";
import { signerForm } from "./signatures/schema";
import { templateCreation } from "./templates/schema";

/** Nothing to see: a Hangul filler, the Braille blank, a mark and a selector that no letter carries, a joiner. */
const BLANKS = ["\u3164", "\u2800\uffa0", "\u0301", "\ufe0f", "\u200d\u200b", "\u00a0"];

/** Whatever asks for a name, by the field it is typed in. The import of patients reads its rows with `patientFields`. */
const NAMES: readonly (readonly [what: string, schema: z.ZodType, field: string])[] = [
  ["a patient", patientFields, "name"],
  ["a clinic that is set up", setUpRequest, "clinicName"],
  ["a clinic", letterheadSettings, "name"],
  ["staff who set up", setUpRequest, "displayName"],
  ["an exercise", exerciseCreation, "name"],
  ["an exercise on paper that comes whole", z.object(exerciseWords), "plainName"],
  ["an advice topic", topicCreation, "title"],
  ["a template", templateCreation, "title"],
  ["a program", draftSchema, "title"],
  ["a signer", signerForm, "fullName"],
];

function problemsOf(schema: z.ZodType, field: string, typed: string): string[] {
  const { error } = schema.safeParse({ [field]: typed });
  return (error?.issues ?? []).filter(({ path }) => path[0] === field).map(({ message }) => message);
}

describe("a name that nobody can see is no name", () => {
  it.each(NAMES)("of %s", (_what, schema, field) => {
    expect(problemsOf(schema, field, "Ada")).toEqual([]);
    const [missing, ...others] = problemsOf(schema, field, "");
    expect(missing).toMatch(/^(Write|Give)/);
    expect(others).toEqual([]);
    for (const blank of BLANKS) expect(problemsOf(schema, field, blank)).toEqual([missing]);
  });

  it("of staff who are invited or rename themselves", () => {
    for (const blank of BLANKS) expect(typedName.safeParse(blank).success).toBe(false);
  });
});
