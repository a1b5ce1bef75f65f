import { describe, expect, it } from "vitest";
import { anItem, aProgramDocument } from "@/lib/domain/test-fixtures/program-document";
import { ENGLISH_PAGE } from "@/lib/domain/words/english-page";
import { buildPlainLog } from "./plain-report";
import { buildSessionPlan } from "./session-plan";
import { buildSessionSource } from "./session-source";

const TODAY = "2026-11-23";
const ID = "0b6f5d3e-8f0a-4c55-9d8a-3f1c2b7a9e10";
const document = aProgramDocument({ items: [anItem(), anItem({ itemId: "item-2" })] });
const plan = buildSessionPlan(ENGLISH_PAGE, buildSessionSource(ENGLISH_PAGE, document), TODAY);

describe("a session told by the form without scripts", () => {
  it("is all of the day's exercises, with what was answered", () => {
    const log = buildPlainLog(plan, { id: ID, amount: "all", pain: "3", note: " Fine. " }, TODAY);
    expect(log).toMatchObject({ id: ID, localDate: TODAY, versionNumber: 2, pain: 3, note: "Fine." });
    expect(log.items.map(({ itemId, outcome }) => [itemId, outcome])).toEqual([
      ["item-1", "done"],
      ["item-2", "done"],
    ]);
  });

  it("may be a part, and says nothing of a pain that was not asked for", () => {
    for (const pain of ["", "11", "-1", "x", "3.5"]) {
      const log = buildPlainLog(plan, { id: ID, amount: "part", pain, note: "" }, TODAY);
      expect(log).not.toHaveProperty("pain");
      expect(new Set(log.items.map(({ outcome }) => outcome))).toEqual(new Set(["partly"]));
    }
  });
});
