import { describe, expect, it } from "vitest";
import { amount } from "@/lib/domain/dose/amount";
import type { Dose } from "@/lib/domain/dose/dose";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import { copyDraft, templateContents } from "./copied-draft";
import { BLANK_DRAFT } from "./new-draft";

const DOSE: Dose = { sets: 2, repetitions: amount(10), timesPerDay: amount(1), daysPerWeek: amount(7) };
const ids = () => {
  let count = 0;
  return () => `new-${++count}`;
};

const SOURCE: ProgramDraft = {
  title: "Back to gardening",
  goal: "Mrs Byron's roses",
  habitAfter: "tea with Mr Byron",
  habitAt: "in her kitchen",
  reviewOn: "2026-12-01",
  startsOn: "2026-11-22",
  diaryWeeks: 3,
  hiddenWarnings: ["C3"],
  items: [
    { itemId: "a", exerciseId: "bridge", dose: DOSE, note: "As your daughter showed you." },
    {
      itemId: "b",
      exerciseId: "clamshell",
      dose: { ...DOSE, side: "left-only" },
      phaseDoses: [{ phaseId: "p", dose: { ...DOSE, sets: 3, side: "left-only" } }, { phaseId: "q" }],
      note: "",
    },
  ],
  topicIds: ["sleep", "walking"],
  topicWordings: [{ topicId: "sleep", title: "Sleep, Mrs Byron", points: ["Two pillows."] }],
  phases: [
    { phaseId: "p", weeks: 2 },
    { phaseId: "q", weeks: 2 },
  ],
};

describe("a copy of a program", () => {
  it("for the same patient keeps every word and side, with new ids and no dates", () => {
    const copy = copyDraft(SOURCE, { newId: ids() });
    const { reviewOn: _review, startsOn: _start, items, ...rest } = SOURCE;
    const [first, second] = items;
    expect(copy).toEqual({
      ...rest,
      items: [
        { ...first, itemId: "new-1" },
        { ...second, itemId: "new-2" },
      ],
    });
  });

  it("starts its week blocks today, and says no day where there are none", () => {
    expect(copyDraft(SOURCE, { newId: ids(), today: "2026-11-30" }).startsOn).toBe("2026-11-30");
    const { phases: _, ...single } = SOURCE;
    expect(copyDraft(single, { newId: ids(), today: "2026-11-30" }).startsOn).toBeUndefined();
  });

  it("for another patient leaves all that was written for the first behind", () => {
    const forAnother = { affectedSide: "right", keepWords: false } as const;
    const copy = copyDraft(SOURCE, { newId: ids(), forAnother });
    expect(JSON.stringify(copy)).not.toMatch(/Byron|daughter|kitchen|Two pillows/);
    expect(copy).toMatchObject({
      title: "Back to gardening",
      hiddenWarnings: [],
      topicIds: ["sleep", "walking"],
    });
    expect("topicWordings" in copy).toBe(false);
    expect(copy.items.map((item) => item.dose.side)).toEqual([undefined, "right-only"]);
    expect(copy.items[1]?.phaseDoses).toEqual([
      { phaseId: "p", dose: { ...DOSE, sets: 3, side: "right-only" } },
      { phaseId: "q" },
    ]);
  });

  it("brings the words along when they are asked for", () => {
    const forAnother = { affectedSide: "left", keepWords: true } as const;
    const copy = copyDraft(SOURCE, { newId: ids(), forAnother });
    expect(copy).toMatchObject({ goal: SOURCE.goal, topicWordings: SOURCE.topicWordings });
    expect(copy.items[0]?.note).toBe("As your daughter showed you.");
  });

  it.each(["unspecified", "both"] as const)(
    "leaves the side open for a patient with side %s",
    (affectedSide) => {
      const copy = copyDraft(SOURCE, { newId: ids(), forAnother: { affectedSide, keepWords: false } });
      expect(copy.items[1]?.dose).toEqual(DOSE);
    },
  );

  it("of nothing is nothing", () => {
    expect(copyDraft(BLANK_DRAFT, { newId: ids() })).toEqual(BLANK_DRAFT);
  });
});

describe("a template of a program", () => {
  it("keeps order, doses, week blocks and advice, and nobody's side", () => {
    const side = { side: undefined };
    const [first, second] = templateContents(SOURCE, false).items;
    expect(first).toEqual({ itemId: "a", exerciseId: "bridge", dose: DOSE, note: "" });
    expect({ ...second?.dose, ...side }).toEqual({ ...DOSE, ...side });
    expect(second?.phaseDoses).toEqual([{ phaseId: "p", dose: { ...DOSE, sets: 3 } }, { phaseId: "q" }]);
    expect(templateContents(SOURCE, false)).toMatchObject({
      topicIds: ["sleep", "walking"],
      phases: SOURCE.phases,
    });
  });

  it("keeps what was written for the patient only when it is asked for", () => {
    expect(JSON.stringify(templateContents(SOURCE, false))).not.toMatch(/Byron|daughter|pillows/);
    const kept = templateContents(SOURCE, true);
    expect(kept.items[0]?.note).toBe("As your daughter showed you.");
    expect(kept.topicWordings).toEqual(SOURCE.topicWordings);
  });
});
