import { describe, expect, it } from "vitest";
import type { ConflictPatient } from "@/lib/domain/conflict/conflict-rule";
import { AFFECTED_SIDES } from "@/lib/domain/patient/patient";
import { HIP_REPLACEMENT_FLAGS } from "@/lib/domain/patient/patient-condition";
import { stopsFor } from "@/lib/domain/template/stopped-item";
import { PRESELECTED_ITEMS, startItems } from "@/lib/domain/template/template";
import { LIBRARY } from "./library/all-exercises";
import { TEMPLATES } from "./templates/all-templates";

const TODAY = "2026-11-22";
const library = new Map(LIBRARY.map((exercise) => [exercise.slug, exercise]));

const STARTERS = TEMPLATES.map(({ slug, suits, items }) => ({
  ...{ slug, suits, isShared: true },
  items: items.flatMap((item) => {
    const exercise = library.get(item.exercise);
    return exercise ? [{ ...exercise, dose: { ...exercise.dose, ...item.dose } }] : [];
  }),
}));

/** A patient whom the template suits, on every side, with what else is on record. */
function patientsOf(suits: readonly string[], others: readonly string[]): ConflictPatient[] {
  return suits.flatMap((tag) =>
    AFFECTED_SIDES.map((affectedSide) => ({
      conditions: [tag, ...others].map((each) => ({ tag: each, notedOn: TODAY })),
      affectedSide,
      today: TODAY,
    })),
  );
}

describe.each(STARTERS)("$slug", (starter) => {
  it("holds nothing that a rule stops for a patient whom it suits", () => {
    for (const patient of patientsOf(starter.suits, []))
      expect(starter.items.filter(stopsFor(patient)).map(({ slug }) => slug)).toEqual([]);
  });

  it.each(HIP_REPLACEMENT_FLAGS)(
    "starts with nothing that is stopped after %s, and still with something",
    (flag) => {
      for (const patient of patientsOf(starter.suits, [flag])) {
        const isStopped = stopsFor(patient);
        const starts = startItems(starter, isStopped).map((index) => starter.items[index]);
        expect(starts.filter((item) => item && isStopped(item))).toEqual([]);
        const free = starter.items.filter((item) => !isStopped(item)).length;
        expect(starts).toHaveLength(Math.min(PRESELECTED_ITEMS, free));
        expect(free).toBeGreaterThan(2);
      }
    },
  );
});

it("the hip template begins without the windscreen wipers after a hip replacement from behind", () => {
  const hip = STARTERS.find(({ slug }) => slug === "tpl-hip-oa");
  const [patient] = patientsOf(["arthritis-hip-oa"], ["hip-replacement-posterior"]);
  if (!hip || !patient) throw new Error("no hip template");
  const slugs = (indexes: number[]) => indexes.map((index) => hip.items[index]?.slug);
  expect(slugs(startItems(hip))).toContain("hip-rotation-supine");
  expect(slugs(startItems(hip, stopsFor(patient)))).toEqual([
    "heel-slide-supine",
    "bridge",
    "hip-abduction-standing",
    "cycling-stationary",
  ]);
});
