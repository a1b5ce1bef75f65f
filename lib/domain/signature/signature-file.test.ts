import { describe, expect, it } from "vitest";
import { readSignatureFile, type TravellingSignature, writeSignatureFile } from "./signature-file";
import { SIGNING_SENTENCE } from "./signed-kind";

const TODAY = "2026-12-01";
const signature: TravellingSignature = {
  ...{ kind: "exercise", subject: "bridge", contentHash: "a".repeat(64), sentence: SIGNING_SENTENCE },
  ...{ name: "Ana Sousa", profession: "physiotherapist", registrationBody: "HCPC", registrationNumber: "1" },
  ...{ signedOn: "2026-11-01" },
};
const signed = { ...signature, userId: "ana", isAccepted: true, isWithdrawn: false };
const file = writeSignatureFile("Riverside", [signed]);

describe("a file of signatures", () => {
  it("is read as it was written, without the account behind it", () => {
    expect(readSignatureFile(file, TODAY)).toEqual({ clinic: "Riverside", signatures: [signature] });
    expect(file).not.toContain("userId");
  });

  it.each([
    ["", /not a file of signatures/],
    ["{}", /not a file of signatures/],
    ["[1, 2]", /not a file of signatures/],
    [file.replace('"version": 1', '"version": 2'), /not a file of signatures/],
    [file.replace("Riverside", " "), /which clinic/],
    [writeSignatureFile("Riverside", []), /holds no signatures/],
    [file.replace("exercise", "software"), /Signature 1 of the file is not whole/],
    [file.replace("physiotherapist", "student"), /Signature 1/],
    [file.replace("a".repeat(64), "A".repeat(64)), /Signature 1/],
    [file.replace("2026-11-01", "2026-12-02"), /Signature 1/],
    [file.replace("2026-11-01", "2026-02-30"), /Signature 1/],
    [file.replace("I have read", "I have not read"), /Signature 1/],
    [file.replace("Ana Sousa", "Ana\\u202eSousa"), /Signature 1/],
    [file.replace("Ana Sousa", "\\u3164"), /Signature 1/],
    [file.replace("Riverside", "\\u2800\\u3164"), /which clinic/],
    [writeSignatureFile("Riverside", Array(2001).fill(signed)), /at most 2000/],
  ])("with a fault is refused whole: %.20s", (text, sentence) => {
    expect(readSignatureFile(text, TODAY)).toMatch(sentence);
  });
});
