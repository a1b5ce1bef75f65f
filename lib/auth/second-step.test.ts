import { TOTP } from "otpauth";
import { expect, it } from "vitest";
import { codeInPrint } from "@/lib/domain/text/typed-code";
import { seal } from "./seal";
import { readSecondStep, sealOwner } from "./second-step";
import { newTotpSecret } from "./totp";
import { hashCode, newCode } from "./typed-secrets";

const OWNER = { clinicId: "clinic", userId: "user" };
const NOW = new Date("2026-11-22T12:00:10Z");
const secret = newTotpSecret();
const sealed = seal(secret, sealOwner(OWNER));
const read = (typed: string, owner = OWNER) => readSecondStep(owner, sealed, typed, NOW);

it("reads the app's code and a recovery code, however it is typed", () => {
  const code = new TOTP({ secret }).generate({ timestamp: NOW.getTime() });
  expect(read(code)).toEqual({ by: "app", step: Math.floor(NOW.getTime() / 30_000) });
  const recovery = newCode();
  const expected = { by: "recovery-code", codeHash: hashCode("recovery", recovery) };
  expect(read(recovery)).toEqual(expected);
  expect(read(` ${codeInPrint(recovery).toLowerCase()} `)).toEqual(expected);
});

it("reads nothing else, and nothing with a secret that is somebody else's", () => {
  const code = new TOTP({ secret }).generate({ timestamp: NOW.getTime() });
  for (const typed of ["", "12345", "ABCDE-FGHI", "no code at all"]) expect(read(typed)).toBeUndefined();
  expect(read(code, { ...OWNER, userId: "another" })).toBeUndefined();
});

it("makes recovery codes that nobody could guess from one another", () => {
  const codes = new Set(Array.from({ length: 1000 }, newCode));
  expect(codes.size).toBe(1000);
  expect(hashCode("set-up", "ABCDEFGHJK")).not.toBe(hashCode("recovery", "ABCDEFGHJK"));
});
