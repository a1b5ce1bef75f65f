import { describe, expect, it } from "vitest";
import { aProgramDocument } from "@/lib/domain/test-fixtures/program-document";
import { buildHandout } from "./handout";

const ana = { name: "Ana Sousa", profession: "physiotherapist" } as const;
const ben = { name: "Ben Roy", profession: "doctor" } as const;
const document = aProgramDocument();
const build = (fields: Partial<typeof document>) =>
  buildHandout({ ...document, ...fields }, { printedOn: "2026-11-23" });
const checkedCard = {
  ...document.warningCard,
  textVersion: "2.0",
  checked: { by: [ana, ben], on: "2026-11-20" },
};

describe("what the sheet says of who checked it", () => {
  it("is nothing where nobody has: no word of a check anywhere on it", () => {
    const model = build({});
    expect(model.textFoot).toEqual(["Chosen for you by Sam Patel."]);
    expect(model.warning.edition).toBe("Warning text 1.0, written 22 November 2026.");
    expect(JSON.stringify(model)).not.toMatch(/checked by|signed|reviewed/i);
  });

  it("names who has, on the card and at the foot", () => {
    const model = build({ warningCard: checkedCard, textCheck: { kind: "checked", by: [ana] } });
    expect(model.textFoot).toEqual([
      "Chosen for you by Sam Patel.",
      "Texts checked by Ana Sousa, physiotherapist.",
    ]);
    expect(model.warning.edition).toBe(
      "Warning text 2.0, checked by Ana Sousa, physiotherapist, and Ben Roy, doctor, November 2026.",
    );
    expect(model.colophon.slice(0, 2)).toEqual(model.textFoot);
  });

  it("names the card's signers alone where not every text is signed", () => {
    const model = build({ warningCard: checkedCard });
    expect(model.textFoot).toEqual(["Chosen for you by Sam Patel."]);
  });

  it("names the clinic for a sheet of its own texts", () => {
    expect(build({ textCheck: { kind: "clinics-own" } }).textFoot).toEqual([
      "Written by Northside Physiotherapy.",
    ]);
  });
});
