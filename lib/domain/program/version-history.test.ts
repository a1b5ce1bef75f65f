import { describe, expect, it } from "vitest";
import { amount } from "@/lib/domain/dose/amount";
import type { ProgramDocument } from "./program-document";
import { buildVersionHistory, changesBetween, type PublishedVersion } from "./version-history";

const CLINIC = { language: "en-GB", timeZone: "Europe/London" };

function version(number: number, sets: number): PublishedVersion {
  const document: ProgramDocument = {
    format: 1,
    clinic: {
      name: "Riverside",
      address: "",
      phone: "1",
      hours: "",
      emergencyNumber: "999",
      urgentLine: "111",
      paperSize: "A4",
      painGuide: { carryOnMax: 3, easeBackMax: 5 },
      ...CLINIC,
    },
    patientLabel: "Anna",
    program: { id: "p", title: "First weeks", goal: "", habitAfter: "", habitAt: "", diaryWeeks: 2 },
    version: { number, publishedOn: "2026-11-22", therapistName: "Tom Okafor" },
    items: [
      {
        itemId: "1",
        note: "",
        dose: { sets, repetitions: amount(10), timesPerDay: amount(1), daysPerWeek: amount(7) },
        exercise: {
          slug: "bridge",
          name: "Bridge",
          plainName: "Hip lift",
          purpose: "strength",
          startPosition: "supine",
          equipment: "",
          sideRule: "both",
          steps: [],
          feel: "",
          mistake: "",
          stopIf: "",
        },
      },
    ],
    advice: [],
    warningCard: {
      textVersion: "1",
      writtenOn: "2026-11-01",
      notSure: "",
      groups: [
        { level: 1, heading: "Call", signs: [{ code: "E1", text: "Numb" }], closing: [] },
        { level: 3, heading: "Tell", signs: [{ code: "C3", text: "Night pain" }], closing: [] },
      ],
    },
  };
  const publishedAt = new Date(`2026-11-2${number}T10:40:00Z`);
  return { number, publishedAt, publishedByName: "Tom Okafor", document };
}

describe("the version history", () => {
  const versions = [version(3, 4), version(2, 3), version(1, 2)];

  it("tells who published when and what it changed", () => {
    expect(buildVersionHistory(versions, CLINIC)).toEqual([
      {
        number: 3,
        published: "23 November 2026, 10:40, by Tom Okafor",
        changes: ["Bridge: 3 × 10 → 4 × 10"],
      },
      {
        number: 2,
        published: "22 November 2026, 10:40, by Tom Okafor",
        changes: ["Bridge: 2 × 10 → 3 × 10"],
      },
      { number: 1, published: "21 November 2026, 10:40, by Tom Okafor", changes: [] },
    ]);
  });

  it("compares the paper with the version in force over everything in between", () => {
    expect(changesBetween(versions, 1, 3, CLINIC)).toEqual(["Bridge: 2 × 10 → 4 × 10"]);
    expect(changesBetween(versions, 1, 9, CLINIC)).toEqual([]);
  });
});
