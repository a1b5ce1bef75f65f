import { describe, expect, it } from "vitest";
import { aProgramDocument } from "@/lib/domain/test-fixtures/program-document";
import frozen from "@/lib/domain/test-fixtures/warning-card-2.1.json";
import type { DocumentWarningCard } from "@/lib/domain/warning/document-warning-card";
import { buildHandout } from "./handout";

/** A card as it was frozen with warning text 2.1, before the cards of the parts of the body. */
const CARD = frozen as DocumentWarningCard;

describe("a document that was published with an earlier warning text", () => {
  const model = buildHandout(aProgramDocument({ warningCard: CARD }), { printedOn: "2027-03-01" });

  it("prints every list of its card in its own words and order", () => {
    expect(model.warning.groups).toEqual(
      CARD.groups.map(({ level, heading, signs, closing }) => ({
        level,
        heading,
        bullets: signs.map(({ text }) => text),
        closing: closing.join(" "),
      })),
    );
    expect(model.warning.additions).toEqual([]);
    expect(model.warning.edition).toBe("Warning text 2.1, written 30 November 2026.");
  });

  it("has no list that came later, and keeps a sign that was given up since", () => {
    expect(model.warning.groups.map(({ level }) => level)).toEqual([1, 2, 2, 3, 4]);
    const bullets = model.warning.groups.flatMap((group) => group.bullets);
    expect(bullets).toContain("You have very bad pain that rest does not ease.");
    expect(bullets).toContain("You cannot pee, or it is hard to start, stop or hold.");
    expect(bullets).not.toContain("Your pain keeps you awake often.");
  });
});
