import { describe, expect, it } from "vitest";
import { type Signature, signOffs, standingSignatures } from "./sign-off";
import type { Signable } from "./signable";

const HASH = "a".repeat(64);
const TODAY = "2026-12-01";
const text: Signable = {
  ...{ kind: "exercise", subject: "bridge", title: "Bridge", contentHash: HASH },
  ...{ author: "Homestretch editors", regions: ["gluteal"], parts: [] },
};
const card: Signable = { ...text, kind: "warning-text", subject: "2.0", title: "Warning text 2.0" };
const template: Signable = { ...text, kind: "template", subject: "first", parts: ["bridge"] };

let count = 0;
const by = (signable: Signable, fields: Partial<Signature> = {}): Signature => ({
  ...{ id: String(++count), kind: signable.kind, subject: signable.subject, contentHash: HASH },
  ...{ name: "Ana Sousa", profession: "physiotherapist", registrationBody: "HCPC", registrationNumber: "1" },
  ...{ userId: "ana", signedOn: "2026-11-01", isAccepted: true, isWithdrawn: false },
  ...fields,
});
const doctor = { name: "Ben Roy", profession: "doctor", registrationNumber: "2", userId: "ben" } as const;
const state = (signable: Signable, signatures: readonly Signature[], today = TODAY) =>
  signOffs([signable], signatures, today).get(`${signable.kind}/${signable.subject}`);

describe("where a text stands", () => {
  it("is unsigned without a signature, and signed with one of its wording", () => {
    expect(state(text, [])).toEqual({ state: "unsigned" });
    expect(state(text, [by(text)])).toMatchObject({ state: "signed", on: "2026-11-01", until: "2028-11-01" });
  });

  it("lapses when the wording changes, and is signed again when it goes back", () => {
    const earlier = by(text, { contentHash: "b".repeat(64) });
    expect(state(text, [earlier])).toMatchObject({ state: "lapsed", reason: "changed" });
    expect(state({ ...text, contentHash: "b".repeat(64) }, [earlier])).toMatchObject({ state: "signed" });
  });

  it("lapses after 24 months, and after 12 what takes two", () => {
    const old = by(text, { signedOn: "2024-12-02" });
    expect(state(text, [old])?.state).toBe("signed");
    expect(state(text, [old], "2026-12-02")).toMatchObject({ state: "lapsed", reason: "old" });
    const two = [by(card, { signedOn: "2025-12-02" }), by(card, { ...doctor, signedOn: "2026-11-30" })];
    expect(state(card, two)).toMatchObject({ state: "signed", on: "2026-11-30", until: "2026-12-02" });
    expect(state(card, two, "2026-12-02")).toMatchObject({ state: "half" });
  });

  it("does not count a signature that was withdrawn, or that nobody has accepted here", () => {
    expect(state(text, [by(text, { isWithdrawn: true })])).toMatchObject({
      state: "lapsed",
      reason: "withdrawn",
    });
    expect(state(text, [by(text, { isAccepted: false })])).toEqual({ state: "unsigned" });
  });

  it("does not count a signature, brought along or not, by somebody whose trade it is not", () => {
    expect(state(text, [by(text, { profession: "hand-therapist" })])).toEqual({ state: "unsigned" });
    const wrist: Signable = { ...text, regions: ["wrist"] };
    expect(state(wrist, [by(wrist, { profession: "hand-therapist" })])).toMatchObject({ state: "signed" });
  });

  it("takes two people for a whole set, one of them a doctor or in a doctor's place", () => {
    expect(state(card, [by(card)])).toMatchObject({ state: "half" });
    expect(state(card, [by(card), by(card, doctor)])).toMatchObject({ state: "signed" });
    const colleague = by(card, { userId: "cia", registrationNumber: "3" });
    expect(state(card, [by(card), colleague])).toMatchObject({ state: "half" });
    const advanced = by(card, {
      ...{ userId: "cia", registrationNumber: "3", profession: "advanced-practice-physiotherapist" },
    });
    expect(state(card, [by(card), advanced])).toMatchObject({ state: "signed" });
  });

  it("takes one person for one, whatever account or spelling of the register", () => {
    const advanced = { profession: "advanced-practice-physiotherapist" } as const;
    expect(state(card, [by(card), by(card, advanced)])).toMatchObject({ state: "half" });
    const again = by(card, { ...advanced, userId: "other", registrationBody: "hcpc " });
    expect(state(card, [by(card), again])).toMatchObject({ state: "half" });
  });

  it("lets a template hold only while each exercise in it does", () => {
    const found = (signatures: readonly Signature[]) =>
      signOffs([text, template], signatures, TODAY).get("template/first");
    expect(found([by(template), by(text)])).toMatchObject({ state: "signed" });
    expect(found([by(template)])).toMatchObject({ state: "lapsed", reason: "part" });
  });

  it("keeps the signatures that hold today apart from the others", () => {
    const held = by(text);
    const others = [by(text, { isWithdrawn: true }), by(card), by(text, { contentHash: "c".repeat(64) })];
    expect(standingSignatures(text, [held, ...others], TODAY)).toEqual([held]);
  });
});
