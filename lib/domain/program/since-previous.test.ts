import { describe, expect, it } from "vitest";
import { anItem, aProgramDocument } from "@/lib/domain/test-fixtures/program-document";
import type { DocumentItem } from "./program-document";
import { buildSincePrevious } from "./since-previous";

const { exercise, dose } = anItem();
const other = (slug: string, plainName: string): DocumentItem["exercise"] => ({
  ...exercise,
  slug,
  plainName,
});
const since = (before: DocumentItem[], after: DocumentItem[]) =>
  buildSincePrevious(aProgramDocument({ items: before }), after);

describe("what is different for the patient", () => {
  it("is nothing when the words are the same", () => {
    const moved = anItem({ dose: { ...dose, rest: { from: 5 } }, note: "  " });
    expect(since([anItem()], [moved])).toEqual({ version: 2, items: [], stopped: [] });
  });

  it("marks new, changed and stopped", () => {
    const changed = anItem({ dose: { ...dose, sets: 3 } });
    const added = anItem({ itemId: "item-2", exercise: other("clamshell", "Knee opening") });
    const gone = anItem({ itemId: "item-3", exercise: other("cat-cow", "Round and hollow") });
    expect(since([anItem(), gone], [changed, added])).toEqual({
      version: 2,
      items: [
        { itemId: "item-1", kind: "changed" },
        { itemId: "item-2", kind: "new" },
      ],
      stopped: ["Round and hollow"],
    });
  });

  it("takes another exercise in the same place for a new one", () => {
    const swapped = anItem({ exercise: other("bridge-march", "Hip lift with steps") });
    expect(since([anItem()], [swapped])).toEqual({
      version: 2,
      items: [{ itemId: "item-1", kind: "new" }],
      stopped: ["Hip lift"],
    });
  });

  it("sees a note and a week block, and does not call an exercise stopped that is still done", () => {
    const note = anItem({ note: "Slowly." });
    const phase = anItem({ phaseDoses: [{ phaseId: "p", dose: { ...dose, sets: 4 } }] });
    for (const after of [note, phase]) {
      expect(since([anItem()], [after]).items).toEqual([{ itemId: "item-1", kind: "changed" }]);
    }
    expect(since([anItem()], [anItem({ itemId: "item-9" })])).toMatchObject({ stopped: [] });
  });

  it("says nothing of what the version before said", () => {
    const before = anItem({ note: "Only the two of us know." });
    expect(JSON.stringify(since([before], [anItem()]))).not.toContain("two of us");
  });
});
