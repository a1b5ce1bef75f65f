import { describe, expect, it } from "vitest";
import { TICKABLE_ADVICE } from "@/db/seed/advice/all-topics";
import { type Signer, type SigningFacts, whyMayNotSign } from "./may-sign";
import type { Signature } from "./sign-off";
import type { Signable } from "./signable";
import { isOfTheirTrade } from "./trade";

const exercise: Signable = {
  ...{ kind: "exercise", subject: "bridge", title: "Bridge", contentHash: "a".repeat(64) },
  ...{ author: "Homestretch editors", regions: ["gluteal"], parts: [] },
};
const card: Signable = { ...exercise, kind: "warning-text", subject: "2.0", regions: [] };
const ana: Signer = {
  ...{ userId: "ana", fullName: "Ana Sousa", displayName: "Ana", profession: "physiotherapist" },
  ...{
    registrationBody: "HCPC",
    registrationNumber: "1",
    kinds: ["exercise", "warning-text"],
    regions: ["gluteal"],
  },
};
const ben: Signer = {
  ...ana,
  userId: "ben",
  fullName: "Ben Roy",
  profession: "doctor",
  registrationNumber: "2",
};
const signatureOf = (signer: Signer, { kind, subject, contentHash }: Signable): Signature => ({
  ...{ id: "1", kind, subject, contentHash, name: signer.fullName, ...signer },
  ...{ signedOn: "2026-11-01", isAccepted: true, isWithdrawn: false },
});
const why = (fields: Partial<SigningFacts>) =>
  whyMayNotSign({ signer: ana, text: exercise, standing: [], professions: [], unsignedParts: [], ...fields });

describe("who may sign", () => {
  it("is a signer, of that kind and region, who did not write it", () => {
    expect(why({})).toBeUndefined();
    expect(why({ signer: undefined })).toMatch(/not a clinical signer/);
    expect(why({ signer: { ...ana, kinds: ["template"] } })).toBe(
      "You are not named for this kind: exercises.",
    );
    expect(why({ signer: { ...ana, regions: ["hip"] } })).toBe("You are not named for: gluteal.");
    expect(why({ text: { ...exercise, author: " ana  SOUSA" } })).toMatch(/You wrote this text/);
    expect(why({ text: { ...exercise, author: "Ana" } })).toMatch(/You wrote this text/);
  });

  it("is of a profession that signs it", () => {
    expect(why({ signer: ben })).toMatch(/A doctor does not sign/);
    expect(why({ text: card, signer: { ...ana, profession: "dietitian" } })).toMatch(
      /A dietitian does not sign/,
    );
  });

  it("signs what that profession is about, whatever regions an admin has ticked", () => {
    const hand: Signer = { ...ana, profession: "hand-therapist", regions: ["gluteal", "wrist", "hand"] };
    expect(why({ signer: hand, text: { ...exercise, regions: ["wrist", "hand"] } })).toBeUndefined();
    expect(why({ signer: hand, text: { ...exercise, regions: ["hand", "gluteal"] } })).toBe(
      "A hand therapist signs what their profession is about; a physiotherapist signs this one.",
    );
    const topic = (subject: string): Signable => ({
      ...{ ...exercise, kind: "advice-topic", subject, regions: [] },
    });
    for (const [profession, own, other] of [
      ["dietitian", "eating-well", "heat"],
      ["pharmacist", "creams-patches", "eating-well"],
      ["midwife", "sleep-positions", "creams-patches"],
    ] as const) {
      const signer: Signer = { ...ana, profession, kinds: ["advice-topic"] };
      expect(why({ signer, text: topic(own) }), profession).toBeUndefined();
      expect(why({ signer, text: topic(other) }), profession).toMatch(/a physiotherapist signs this one/);
    }
  });

  it("finds every topic that a profession is named for in the library", () => {
    const signedBy = (profession: Signer["profession"]) =>
      TICKABLE_ADVICE.filter(({ slug }) =>
        isOfTheirTrade(profession, { kind: "advice-topic", subject: slug, regions: [] }),
      ).map(({ slug }) => slug);
    expect(signedBy("dietitian")).toEqual(["healthy-weight", "eating-well", "drinking-water"]);
    expect(signedBy("pharmacist").sort()).toEqual(["creams-patches", "medicines-ask"]);
    expect(signedBy("midwife")).toEqual(["sleep-positions"]);
    expect(signedBy("physiotherapist")).toHaveLength(TICKABLE_ADVICE.length);
  });

  it("signs once", () => {
    expect(why({ standing: [signatureOf(ana, exercise)] })).toBe("You have signed this text already.");
    const other = { ...ana, userId: "cia", registrationNumber: "3" };
    expect(why({ standing: [signatureOf(other, exercise)] })).toBe("This text has its signatures.");
  });

  it("adds to the first of two signatures what is missing", () => {
    expect(why({ text: card, signer: ben, standing: [signatureOf(ana, card)] })).toBeUndefined();
    const other = { ...ana, userId: "cia", registrationNumber: "3" };
    expect(why({ text: card, signer: other, standing: [signatureOf(ana, card)] })).toMatch(/a doctor's/);
    const second = { ...ben, userId: "dan", registrationNumber: "4" };
    expect(why({ text: card, signer: second, standing: [signatureOf(ben, card)] })).toMatch(
      /physiotherapist's/,
    );
  });

  it("stands in for a doctor only where none works with the clinic", () => {
    const advanced: Signer = {
      ...{ ...ana, userId: "cia", registrationNumber: "3" },
      profession: "advanced-practice-physiotherapist",
    };
    const facts = { text: card, signer: advanced, standing: [signatureOf(ana, card)] };
    expect(why(facts)).toBeUndefined();
    expect(why({ ...facts, professions: ["doctor"] })).toMatch(/a doctor's: one works with this clinic/);
  });

  it("signs a template after its exercises", () => {
    expect(why({ unsignedParts: ["Bridge", "Clamshell"] })).toBe(
      "Sign its exercises first: Bridge, Clamshell.",
    );
  });
});
