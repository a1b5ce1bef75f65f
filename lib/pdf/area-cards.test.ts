import { describe, expect, it } from "vitest";
import { WARNING_AREAS } from "@/db/seed/warning-areas";
import { WARNING_TEXT } from "@/db/seed/warning-text";
import type { PaperSize } from "@/lib/domain/clinic/paper-size";
import type { Purpose, Region } from "@/lib/domain/exercise/exercise";
import { buildHandout } from "@/lib/domain/handout/handout";
import type { PlannedPage } from "@/lib/domain/handout/handout-piece";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import type { Reader } from "@/lib/domain/reader/circumstance";
import { buildWarningCard } from "@/lib/domain/warning/warning-card";
import { contactsOf } from "@/lib/domain/warning/warning-contacts";
import { planSheet } from "./planned-sheet";
import { buildFixture, CLINIC, SHARE_URL } from "./test-fixtures";

const TODAY = "2026-11-30";
/** The least size of the card's letters, in points (warning-signs.md P5). */
const LEAST_TYPE = 11;

/** What makes the card of an area print, and nothing else. */
const SIGNS_OF: Readonly<
  Record<string, { readonly region?: Region; readonly purpose?: Purpose; readonly flag?: string }>
> = {
  BACK: { region: "low back" },
  HIP: { region: "hip" },
  KNEE: { region: "knee" },
  CALF: { region: "calf" },
  FOOT: { region: "foot" },
  NECK: { region: "neck" },
  ARM: { region: "shoulder" },
  HAND: { region: "hand" },
  CHEST: { region: "chest" },
  HEAD: { purpose: "vestibular" },
  JAW: { region: "jaw" },
  BREATH: { flag: "lung-disease" },
};
const AREAS = Object.keys(SIGNS_OF);
const PAIRS = AREAS.flatMap((one, index) => AREAS.slice(index + 1).map((other) => [one, other] as const));

function readerOf(areas: readonly string[]): Reader {
  const held = areas.flatMap((area) => SIGNS_OF[area] ?? []);
  const regions = held.flatMap(({ region }) => region ?? []);
  return {
    conditions: held.flatMap(({ flag }) => (flag ? [{ tag: flag, notedOn: TODAY }] : [])),
    // A program without a region is about the back: the jaw's or the dizzy person's names one.
    regions: regions.length > 0 ? regions : ["jaw"],
    purposes: held.flatMap(({ purpose }) => purpose ?? []),
    today: TODAY,
  };
}

function documentFor(areas: readonly string[]): ProgramDocument {
  const document = buildFixture({ count: 4, topics: [] });
  return {
    ...document,
    warningCard: buildWarningCard({
      ...{ text: WARNING_TEXT, contacts: contactsOf(CLINIC), hiddenCodes: [], hasStretch: true },
      reader: readerOf(areas),
    }),
  };
}

function planOf(areas: readonly string[], paperSize: PaperSize): readonly PlannedPage[] {
  const model = buildHandout(documentFor(areas), {
    ...{ layout: "standard", paperSize, printedOn: TODAY, shareUrl: SHARE_URL },
  });
  return planSheet(model).plan.pages;
}

/** Sides with a part of the card, and what else stands on the first of them. */
function cardSides(pages: readonly PlannedPage[]) {
  const isCard = ({ kind }: { readonly kind: string }) => kind === "warning" || kind === "level";
  return pages.filter(({ pieces }) => pieces.some(isCard));
}

describe("the card of one part of the body", () => {
  it("is tried for every area of the text but the nerve list", () => {
    expect([...AREAS, "LEG-NERVE"].sort()).toEqual(WARNING_AREAS.map(({ code }) => code).sort());
  });

  it.each(AREAS)("stands whole on the back with the pain guide and all else: %s", (area) => {
    for (const paperSize of ["A4", "Letter"] as const) {
      const [side, ...others] = cardSides(planOf([area], paperSize));
      expect(others).toEqual([]);
      expect(side?.pieces.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining(["warning", "painGuide", "colophon"]),
      );
      expect(side?.setup.type.card.fontSize).toBeGreaterThanOrEqual(LEAST_TYPE);
      expect(side?.spare).toBeGreaterThanOrEqual(0);
    }
  });
});

describe("the joined card of two parts", () => {
  it.each(PAIRS)("stands whole on one side: %s and %s", (...pair) => {
    for (const paperSize of ["A4", "Letter"] as const) {
      const [side, ...others] = cardSides(planOf(pair, paperSize));
      expect(others).toEqual([]);
      expect(side?.pieces.map(({ kind }) => kind)).toContain("warning");
      expect(side?.setup.type.card.fontSize).toBeGreaterThanOrEqual(LEAST_TYPE);
      expect(side?.spare).toBeGreaterThanOrEqual(0);
    }
  });
});

// With a walk, as most programs have one, which brings the back.
describe("the joined card of three parts", () => {
  it.each([
    [["BACK", "NECK", "ARM"]],
    [["BACK", "NECK", "HEAD"]],
    [["BACK", "CHEST", "ARM"]],
    [["BACK", "ARM", "HAND"]],
    [["BACK", "HIP", "KNEE"]],
    [["BACK", "KNEE", "FOOT"]],
  ])("stands whole on one side: %j", (areas) => {
    for (const paperSize of ["A4", "Letter"] as const) {
      const [side, ...others] = cardSides(planOf(areas, paperSize));
      expect(others.length, paperSize).toBe(0);
      expect(side?.pieces.map(({ kind }) => kind)).toContain("warning");
      expect(side?.setup.type.card.fontSize).toBeGreaterThanOrEqual(LEAST_TYPE);
    }
  });
});

describe("the joined card of four parts and more", () => {
  it.each([[["BACK", "NECK", "ARM", "CHEST"]], [["BACK", "HIP", "KNEE", "FOOT"]], [AREAS]])(
    "has all its room, in letters as large: %j",
    (areas) => {
      for (const paperSize of ["A4", "Letter"] as const) {
        const sides = cardSides(planOf(areas, paperSize));
        expect(sides.length).toBeGreaterThan(0);
        for (const { setup, spare } of sides) {
          expect(setup.type.card.fontSize).toBeGreaterThanOrEqual(LEAST_TYPE);
          expect(spare).toBeGreaterThanOrEqual(0);
        }
      }
    },
  );
});
