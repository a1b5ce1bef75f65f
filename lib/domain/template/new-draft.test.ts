import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ConflictPatient } from "@/lib/domain/conflict/conflict-rule";
import { addDays } from "@/lib/domain/dates/local-date";
import { amount } from "@/lib/domain/dose/amount";
import type { Dose } from "@/lib/domain/dose/dose";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import { doseForSide } from "@/lib/domain/dose/dose-side";
import type { LoadTag, Purpose } from "@/lib/domain/exercise/exercise";
import { BLANK_DRAFT, draftFromTemplate, type TemplateForDraft } from "./new-draft";

const DOSE: Dose = { repetitions: amount(10), timesPerDay: amount(1), daysPerWeek: amount(7) };

function entry(exerciseId: string, fields: { sideRule?: SideRule; purpose?: Purpose } = {}) {
  return {
    exerciseId,
    slug: exerciseId,
    regions: ["hip" as const],
    loadTags: [] as readonly LoadTag[],
    purpose: "strength" as Purpose,
    startPosition: "supine" as const,
    sideRule: "both" as const,
    dose: DOSE,
    note: "",
    ...fields,
  };
}

const TEMPLATE: TemplateForDraft = {
  isShared: true,
  title: "Acute low back pain",
  goal: "Back to normal days",
  reviewWeeks: [2, 3],
  items: [
    entry("first"),
    { ...entry("second", { sideRule: "one-side" }), note: "Slowly" },
    entry("third"),
    entry("fourth"),
    entry("walking", { purpose: "aerobic" }),
  ],
  topics: [{ id: "outlook" }, { id: "walking-more" }],
};

const NOBODY: ConflictPatient = { today: "2026-11-22", affectedSide: "unspecified", conditions: [] };

function draft(
  patient: Partial<ConflictPatient> = {},
  template: TemplateForDraft = TEMPLATE,
  chosen?: ReadonlySet<string>,
) {
  let made = 0;
  return draftFromTemplate(template, { ...NOBODY, ...patient }, () => `item-${++made}`, chosen);
}

describe("draftFromTemplate", () => {
  it("takes the whole of a template that the clinic made", () => {
    const { items } = draft({}, { ...TEMPLATE, isShared: false });
    expect(items).toHaveLength(TEMPLATE.items.length);
  });

  it("takes what was ticked in the place of what it would propose, in the template's order", () => {
    const { items } = draft({}, TEMPLATE, new Set(["walking", "second", "gone"]));
    expect(items.map(({ exerciseId }) => exerciseId)).toEqual(["second", "walking"]);
  });

  it("takes title, goal and topics, and everything else from a blank program", () => {
    const { items: _, ...rest } = draft();
    expect(rest).toEqual({
      ...BLANK_DRAFT,
      title: "Acute low back pain",
      goal: "Back to normal days",
      reviewOn: "2026-12-06",
      topicIds: ["outlook", "walking-more"],
      items: undefined,
    });
  });

  it("chooses four exercises, each with an id of its own", () => {
    const { items } = draft();
    expect(items.map((item) => item.exerciseId)).toEqual(["first", "second", "third", "walking"]);
    expect(items.map((item) => item.itemId)).toEqual(["item-1", "item-2", "item-3", "item-4"]);
    expect(items[1]?.note).toBe("Slowly");
  });

  it("starts with nothing that a rule stops for the patient, unless the clinic put it there itself", () => {
    const [first, ...others] = TEMPLATE.items;
    const stopped = { ...(first ?? entry("first")), loadTags: ["HIPIR" as const] };
    const template = { ...TEMPLATE, items: [stopped, ...others] };
    const patient = { conditions: [{ tag: "hip-replacement-posterior", notedOn: "2026-11-20" }] };
    const ids = (made: ReturnType<typeof draft>) => made.items.map((item) => item.exerciseId);
    expect(ids(draft(patient, template))).toEqual(["second", "third", "fourth", "walking"]);
    expect(ids(draft({}, template))).toEqual(["first", "second", "third", "walking"]);
    expect(ids(draft(patient, { ...template, isShared: false }))).toContain("first");
  });

  it.each([
    ["left", "left-only"],
    ["right", "right-only"],
    ["both", undefined],
    ["unspecified", undefined],
  ] as const)("gives the one-sided exercise the side of a patient affected %s", (affectedSide, side) => {
    const { items } = draft({ affectedSide });
    expect(items.map((item) => item.dose.side)).toEqual([undefined, side, undefined, undefined]);
  });
});

describe("doseForSide", () => {
  it("keeps a side that was chosen, and adds none where sides do not apply", () => {
    expect(doseForSide({ ...DOSE, side: "right-only" }, "one-side", "left").side).toBe("right-only");
    for (const rule of ["both", "each-side", "alternate", "none"] as const) {
      expect(doseForSide(DOSE, rule, "left")).toBe(DOSE);
    }
  });
});

describe("addDays", () => {
  it.each([
    ["2026-11-22", 14, "2026-12-06"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2027-02-28", 1, "2027-03-01"],
    ["2027-03-28", 7, "2027-04-04"],
    ["2026-11-22", 0, "2026-11-22"],
    ["2026-11-22", -22, "2026-10-31"],
  ])("%s and %i days is %s", (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it("goes there and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), (days) => {
        expect(addDays(addDays("2026-11-22", days), -days)).toBe("2026-11-22");
      }),
    );
  });
});
