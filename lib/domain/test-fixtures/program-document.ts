import type { DocumentItem, ProgramDocument } from "@/lib/domain/program/program-document";

/** One item, complete, in short words. */
export function anItem(overrides: Partial<DocumentItem> = {}): DocumentItem {
  return {
    itemId: "item-1",
    exercise: {
      slug: "bridge",
      name: "Bridge",
      plainName: "Hip lift",
      purpose: "strength",
      startPosition: "supine",
      equipment: "mat",
      sideRule: "both",
      steps: ["Lie on your back.", "Lift your hips.", "Lower slowly."],
      feel: "Your buttocks working.",
      mistake: "If your back hurts, lift less high.",
      stopIf: "pain spreads down your leg",
    },
    dose: {
      sets: 2,
      repetitions: { from: 10 },
      hold: { from: 5 },
      timesPerDay: { from: 1 },
      daysPerWeek: { from: 7 },
    },
    note: "",
    ...overrides,
  };
}

/** A published program with one item and a short warning card. */
export function aProgramDocument(overrides: Partial<ProgramDocument> = {}): ProgramDocument {
  return {
    format: 1,
    clinic: {
      name: "Northside Physiotherapy",
      address: "12 Mill Lane",
      phone: "01632 960 123",
      hours: "8 to 6",
      emergencyNumber: "999",
      urgentLine: "111",
      paperSize: "A4",
      timeZone: "Europe/London",
      language: "en-GB",
      painGuide: { carryOnMax: 3, easeBackMax: 5 },
    },
    patientLabel: "Amira",
    program: {
      id: "program-1",
      title: "First weeks",
      goal: "Walk every day.",
      habitAfter: "",
      habitAt: "",
      reviewOn: "2026-12-07",
      diaryWeeks: 2,
    },
    version: { number: 2, publishedOn: "2026-11-22", therapistName: "Sam Patel" },
    items: [anItem()],
    advice: [{ slug: "stay-active", title: "Keep moving", points: ["Move often.", "Rest a little."] }],
    warningCard: {
      textVersion: "1.0",
      writtenOn: "2026-11-22",
      groups: [
        {
          level: 1,
          heading: "Call 999 if:",
          signs: [
            { code: "E1", text: "First." },
            { code: "E2", text: "Second." },
            { code: "E4", text: "Third." },
          ],
          closing: ["Do not wait.", "Help matters."],
        },
        { level: 2, heading: "See a doctor if:", signs: [{ code: "U1", text: "Fever." }], closing: [] },
        { level: 3, heading: "Call us if:", signs: [{ code: "C1", text: "No better." }], closing: [] },
        { level: 4, heading: "Stop if:", signs: [{ code: "S1", text: "sharp pain" }], closing: [] },
      ],
      notSure: "Not sure? Ask.",
    },
    ...overrides,
  };
}
