import { describe, expect, it } from "vitest";
import { anItem, aProgramDocument } from "@/lib/domain/test-fixtures/program-document";
import { buildRecordNote } from "./record-note";

const { exercise, dose } = anItem();

describe("the note for the record system", () => {
  it("says what was given, by whom and when", () => {
    const document = aProgramDocument({
      items: [
        anItem({ note: "Slowly.\nStop at the top." }),
        anItem({
          itemId: "2",
          exercise: { ...exercise, name: "Clamshell" },
          dose: { ...dose, side: "left-only" },
        }),
      ],
    });
    const note = buildRecordNote({
      document: { ...document, program: { ...document.program, habitAfter: "breakfast" } },
      changes: ["Bridge: 2 × 10 → 3 × 10", "Cat–cow removed"],
      screening: {
        outcome: "clear",
        screenedOn: "22 November 2026",
        screenedByName: "Sam Patel",
        signs: [],
        remarks: [],
      },
    });
    expect(note.split("\n")).toEqual([
      "HOME EXERCISE PROGRAM: First weeks",
      "Version 2, 22 November 2026, Sam Patel, Northside Physiotherapy",
      "Goal: Walk every day.",
      "Tied to: after breakfast",
      "",
      "Exercises:",
      "1. Bridge: 2 × 10, hold 5 s, 1 × day, 7 days",
      "   Note to patient: Slowly. / Stop at the top.",
      "2. Clamshell: 2 × 10, hold 5 s, left only, 1 × day, 7 days",
      "",
      "Advice given: Keep moving",
      "Warning signs: card given, wording 1.0",
      "Screening for warning signs: 22 November 2026, Sam Patel: no warning sign reported",
      "",
      "Changed since the version before:",
      "- Bridge: 2 × 10 → 3 × 10",
      "- Cat–cow removed",
      "",
      "Review: 7 December 2026",
    ]);
  });

  it("leaves out what is not there, and who the patient is", () => {
    const { program, ...rest } = aProgramDocument({ advice: [] });
    const { reviewOn: _, ...open } = { ...program, goal: "" };
    const note = buildRecordNote({ document: { ...rest, program: open } });
    expect(note).not.toMatch(/Goal|Tied|Advice|Review|Screening|Changed|Amira/);
  });

  it("names week blocks and signs that were reported", () => {
    const document = aProgramDocument({
      phases: [
        { phaseId: "p", weeks: 2 },
        { phaseId: "q", weeks: 2 },
      ],
      items: [anItem({ phaseDoses: [{ phaseId: "p", dose: { ...dose, sets: 1 } }, { phaseId: "q" }] })],
    });
    const screening = {
      ...{ outcome: "signs" as const, screenedOn: "1 May 2026", screenedByName: "Jo" },
      signs: ["Fever", "Night pain", "Under 16: is the child safe?"],
      remarks: ["Fever: weak immune system. Seen yesterday.", "Under 16: is the child safe?: late visit."],
    };
    const note = buildRecordNote({ document, screening });
    expect(note).toContain("   Weeks 1–2: 1 × 10, hold 5 s, 1 × day, 7 days\n   Weeks 3–4: left out");
    expect(note).toContain("1 May 2026, Jo: signs reported: Fever; Night pain");
    expect(note).toContain("- Fever: weak immune system. Seen yesterday.");
    expect(note).not.toContain("safe?");
  });
});
