import { describe, expect, it } from "vitest";
import type { PaletteExercise, PalettePatient } from "@/lib/domain/palette/palette-found";
import { type PaletteParts, paletteCommands } from "./palette-commands";
import type { PaletteSource } from "./palette-context";

const went: string[] = [];
const SIOBHAN: PalettePatient = {
  id: "a",
  name: "Siobhán Walsh",
  birthYear: 1961,
  reference: null,
  program: { id: "p", title: "Hip arthritis", currentVersion: 2 },
};
const BEND: PaletteExercise = {
  ...{ id: "e", slug: "side-bend", name: "Side bend", plainName: "Side bend", isDrawn: true },
  ...{ purpose: "stretch", startPosition: "standing", equipment: "", regions: [], loadTags: [] },
};

const PARTS: PaletteParts = {
  ...{ typed: "", patients: [], exercises: [], templates: [], source: undefined },
  ...{ go: (href: string) => went.push(href), openKeys: () => {} },
};
const labels = (parts: Partial<PaletteParts>) =>
  paletteCommands({ ...PARTS, ...parts }).map(({ label }) => label);

describe("paletteCommands", () => {
  it("begins with those seen last, then what can be done everywhere", () => {
    const found = labels({ patients: [SIOBHAN] });
    expect(found[0]).toBe("Siobhán Walsh");
    expect(found).toContain("Sign out");
    expect(found).not.toContain("Print the sheet (PDF)");
  });

  it("shows under the first who is found what is done most, and offers a new patient", () => {
    const commands = paletteCommands({
      ...PARTS,
      typed: "siob",
      patients: [SIOBHAN, { ...SIOBHAN, id: "b" }],
    });
    expect(commands.map(({ label }) => label)).toEqual([
      "Siobhán Walsh",
      "Print the sheet (PDF)",
      "Change the program",
      "New program",
      "Follow-up",
      "Siobhán Walsh",
      "New patient “siob”",
    ]);
    commands[3]?.run();
    expect(went.at(-1)).toBe("/patients/a/programs/new");
    expect(commands[0]?.detail).toBe("1961 · Hip arthritis");
  });

  it("puts an exercise before a new patient where its name is meant, and behind where it is a guess", () => {
    const exercises = (isNear: boolean) => [{ entry: BEND, isNear }];
    expect(labels({ typed: "side bend", exercises: exercises(false) })[0]).toBe("Side bend");
    expect(labels({ typed: "sid bont", exercises: exercises(true) })[0]).toBe("New patient “sid bont”");
    expect(labels({ typed: "sett" })[0]).toBe("Clinic settings");
  });

  it("begins on a page with actions of its own with those, and does with exercises what the page does", () => {
    const source: PaletteSource = {
      commands: () => [{ id: "undo", group: "Actions", label: "Undo", run: () => {} }],
      exercises: () => [{ id: "add", group: "Add to the program", label: "Side bend", run: () => {} }],
      keys: [],
    };
    expect(labels({ source, typed: "und", patients: [SIOBHAN] }).slice(0, 3)).toEqual([
      "Undo",
      "Side bend",
      "Siobhán Walsh",
    ]);
  });
});
