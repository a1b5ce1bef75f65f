import { expect, test } from "vitest";
import { publicKeyOfClinic, signForClinic, verifiedFingerprint } from "./clinic-signature";

const CLINIC = "5f0c2f0e-6a0b-4c53-9d2f-0a4a1d1f7b11";
const words = (text: string) => new TextEncoder().encode(text);

test("a clinic's signature is of its words, and of no others", () => {
  const by = { publicKey: publicKeyOfClinic(CLINIC), signature: signForClinic(CLINIC, words("Bridge")) };
  expect(verifiedFingerprint(words("Bridge"), by)).toMatch(/^[0-9a-f]{32}$/);
  expect(verifiedFingerprint(words("Squat"), by)).toBeUndefined();
});

test("a key whose one signature fits many words has signed none of them", () => {
  const forged = Buffer.alloc(64).toString("base64url");
  for (const last of [0x00, 0x80]) {
    const publicKey = Buffer.from([...Array(31).fill(0), last]).toString("base64url");
    for (let count = 0; count < 32; count += 1)
      expect(verifiedFingerprint(words(`Words ${count}`), { publicKey, signature: forged })).toBeUndefined();
  }
});
