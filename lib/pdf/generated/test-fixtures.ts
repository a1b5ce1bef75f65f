import { LIBRARY } from "@/db/seed/library/all-exercises";
import { PAPER_SIZES } from "@/lib/domain/clinic/paper-size";
import { buildHandout } from "@/lib/domain/handout/handout";
import type { HandoutModel } from "@/lib/domain/handout/handout-model";
import { HANDOUT_INKS, HANDOUT_LAYOUTS } from "@/lib/domain/program/handout-layout";
import type { DocumentItem, ProgramDocument } from "@/lib/domain/program/program-document";
import type { ProgramTemplate } from "@/lib/domain/template/template";
import { BACK_AND_HIP, buildFixture, SHARE_URL } from "../test-fixtures";

const NAMES = ["Amira", "Zoë Ångström", "Bartholomew Fitzwilliam-Oyelaran of Kirkcudbright", "Jo", ""];
const NOTES = [
  "",
  "",
  "",
  "Do this while your pain is high.",
  "Go slowly and breathe. ".repeat(12),
  `First line.\nSecond line.\n${"w".repeat(70)}`,
];
const COUNTS = [0, 1, 2, 3, 3, 4, 4, 4, 5, 5, 6, 6, 7, 8, 9, 12];

/** A sheet of a made-up but likely program, from one of the starters: the same one for the same number. */
export function generatedSheet(
  seed: number,
  starters: readonly ProgramTemplate[] = BACK_AND_HIP,
): HandoutModel {
  const pick = picker(seed);
  const document = generatedProgram(pick, starters);
  return buildHandout(document, {
    layout: pick([...HANDOUT_LAYOUTS, "standard", "standard", "compact"]),
    ink: pick(HANDOUT_INKS),
    paperSize: pick(PAPER_SIZES),
    printLadders: pick([true, false, false]),
    printedOn: "2026-11-22",
    ...(pick([true, true, false]) && { shareUrl: SHARE_URL }),
    ...(pick([true, false]) && { shortCode: { address: "clinic.example/p", code: "ABCDE-FGHJK" } }),
  });
}

type Pick = <T>(values: readonly T[]) => T;

function generatedProgram(pick: Pick, starters: readonly ProgramTemplate[]): ProgramDocument {
  const template = pick(starters);
  const flags = pick([[], [], ["pregnancy"], ["osteoporosis", "blood-thinners-dvt-risk"]]);
  const base = buildFixture({
    template: template.slug,
    count: pick(COUNTS),
    flags,
    diaryWeeks: pick([2, 2, 3, 4]),
    hasFigures: pick([true, true, true, false]),
  });
  const phases = pick([
    undefined,
    undefined,
    [
      { phaseId: "p1", weeks: 2 },
      { phaseId: "p2", weeks: 4 },
    ],
  ]);
  return {
    ...base,
    patientLabel: pick(NAMES),
    program: {
      ...base.program,
      goal: pick([base.program.goal, "", "Lift my grandchild. ".repeat(9)]),
      habitAfter: pick(["", "after breakfast", "before I go to bed"]),
      habitAt: pick(["", "home", "in the living room"]),
    },
    ...(phases && { phases }),
    items: base.items.map((item) => generatedItem(item, pick)),
  };
}

function generatedItem(item: DocumentItem, pick: Pick): DocumentItem {
  const side = pick([undefined, undefined, "left-only", "right-only"] as const);
  const ladder = { easier: pick(LIBRARY).plainName, moveOn: "you can do it easily on three days running." };
  return {
    ...item,
    note: pick(NOTES),
    dose: { ...item.dose, ...(side && { side }) },
    exercise: { ...item.exercise, ladder },
    phaseDoses: [{ phaseId: "p2", ...(pick([true, false]) && { dose: { ...item.dose, sets: 3 } }) }],
  };
}

/** Mulberry32: small, and good enough to mix things. */
function picker(seed: number): Pick {
  let state = seed >>> 0;
  return (values) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const index = ((mixed ^ (mixed >>> 14)) >>> 0) % values.length;
    const value = values[index];
    if (value === undefined && values.length === 0) throw new Error("nothing to pick from");
    return value as (typeof values)[number];
  };
}
