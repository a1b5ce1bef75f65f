import { describe, expect, it } from "vitest";
import { FIGURES } from "@/db/seed/figures/all-figures";
import { changePose, withAngle } from "@/lib/figure/edit-spec";
import { type PoseHistory, reducePoses, startHistory } from "./pose-history";

const spec = FIGURES.bridge;
if (!spec) throw new Error("no bridge");

const bend = (history: PoseHistory, degrees: number, at?: string) =>
  reducePoses(history, {
    type: "change",
    change: (before) => changePose(before, 0, (pose) => withAngle(pose, "lumbarFlexion", degrees)),
    ...(at && { at }),
  });
const undo = (history: PoseHistory) => reducePoses(history, { type: "undo" });
const redo = (history: PoseHistory) => reducePoses(history, { type: "redo" });

describe("the history of a drawing", () => {
  it("goes back step by step, and forth again", () => {
    const start = startHistory(spec);
    const bent = bend(bend(start, 5), 10);
    expect(undo(undo(bent)).spec).toBe(spec);
    expect(redo(redo(undo(undo(bent)))).spec).toBe(bent.spec);
    expect(undo(start)).toBe(start);
    expect(redo(start)).toBe(start);
  });

  it("takes the changes of one slider in a row as one step", () => {
    const dragged = [1, 2, 3].reduce(
      (history, degrees) => bend(history, degrees, "lumbar"),
      startHistory(spec),
    );
    expect(dragged.past).toHaveLength(1);
    expect(bend(dragged, 4, "other").past).toHaveLength(2);
    expect(bend(undo(dragged), 1, "lumbar").past).toHaveLength(1);
  });

  it("forgets what was undone once something else is done, and is bounded", () => {
    const changed = bend(undo(bend(startHistory(spec), 5)), 7);
    expect(changed.future).toEqual([]);
    const many = Array.from({ length: 300 }, (_, i) => i + 1).reduce(
      (history, degrees) => bend(history, degrees / 10),
      startHistory(spec),
    );
    expect(many.past).toHaveLength(100);
  });

  it("has no step for a change that changes nothing", () => {
    const start = startHistory(spec);
    expect(reducePoses(start, { type: "change", change: (before) => before })).toBe(start);
  });
});
