import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BuilderAction, reduceBuilder, startBuilder } from "@/lib/domain/builder/builder";
import { PROGRAM_FIELDS } from "@/lib/domain/builder/builder-content";
import { allClear } from "@/lib/domain/conflict/screening";
import { SCREENING_THEMES } from "@/lib/domain/conflict/screening-themes";
import { amount } from "@/lib/domain/dose/amount";
import type { Dose } from "@/lib/domain/dose/dose";
import { DOSE_TEXT_FIELDS } from "@/lib/domain/dose/typed-dose";
import { isSameDraft } from "@/lib/domain/program/same-draft";
import { BLANK_DRAFT } from "@/lib/domain/template/new-draft";
import { TOLD_FIELDS } from "@/lib/domain/translation/told-words";
import { draftSchema, publication } from "./schema";

const ITEM_ID = "00000000-0000-4000-8000-000000000001";
const EXERCISE_ID = "00000000-0000-4000-8000-000000000002";
const DOSE: Dose = { repetitions: amount(10), timesPerDay: amount(1), daysPerWeek: amount(7) };

const text = fc.oneof(
  fc.constantFrom(
    "",
    "1",
    " 3 ",
    "2-4",
    "2 to 400",
    "2026-12-01",
    "0026-12-01",
    "2026-02-31",
    "red\u202eband ",
  ),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.string({ unit: "binary", minLength: 480, maxLength: 520 }),
);

const typing: fc.Arbitrary<BuilderAction> = fc.oneof(
  fc.record({
    type: fc.constant("type-item" as const),
    itemId: fc.constant(ITEM_ID),
    field: fc.constantFrom(...DOSE_TEXT_FIELDS, "note" as const),
    text,
  }),
  fc.record({ type: fc.constant("type-program" as const), field: fc.constantFrom(...PROGRAM_FIELDS), text }),
  fc.record({
    type: fc.constant("tell" as const),
    place: fc.oneof(fc.record({ field: fc.constantFrom(...TOLD_FIELDS) }), fc.constant({ noteOf: ITEM_ID })),
    language: fc.constantFrom("pl", "pa-Guru"),
    text: fc.oneof(text, fc.string({ unit: "binary", minLength: 780, maxLength: 820 })),
  }),
);

describe("the draft schema", () => {
  it("accepts whatever the builder makes of what is typed, and stores the same", () => {
    const draft = {
      ...BLANK_DRAFT,
      items: [{ itemId: ITEM_ID, exerciseId: EXERCISE_ID, dose: DOSE, note: "" }],
    };
    fc.assert(
      fc.property(fc.array(typing), (actions) => {
        const built = actions.reduce(reduceBuilder, startBuilder(draft)).draft;
        const parsed = draftSchema.safeParse(built);
        expect(parsed.error).toBeUndefined();
        const stored = parsed.data && draftSchema.parse(parsed.data);
        expect(stored && isSameDraft(stored, built)).toBe(true);
      }),
    );
  });

  it("tells drafts apart", () => {
    expect(isSameDraft(BLANK_DRAFT, { ...BLANK_DRAFT, title: "Home exercise program " })).toBe(true);
    expect(isSameDraft(BLANK_DRAFT, { ...BLANK_DRAFT, title: "Other" })).toBe(false);
    expect(isSameDraft(BLANK_DRAFT, { ...BLANK_DRAFT, reviewOn: "2026-12-01" })).toBe(false);
  });
});

describe("publishing", () => {
  it("needs the screen of the day", () => {
    const publish = (screening: unknown) =>
      publication.safeParse({ programId: ITEM_ID, revision: 1, screening });
    const { hip: _, ...withoutOne } = allClear(SCREENING_THEMES);
    for (const answers of [{}, withoutOne]) {
      expect(publish({ answers }).error?.issues[0]?.message).toBe(
        "Confirm that you have asked about the warning signs today.",
      );
    }
    expect(publish(undefined).success).toBe(false);
    expect(publish({ answers: allClear(SCREENING_THEMES) }).success).toBe(true);
    expect(publish({ answers: { hip: true } }).success).toBe(true);
  });
});
