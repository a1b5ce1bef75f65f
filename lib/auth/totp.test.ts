import { TOTP } from "otpauth";
import { describe, expect, it } from "vitest";
import { matchTotp, newTotpSecret, totpAddress } from "./totp";

/** The secret of RFC 6238's test vectors, "12345678901234567890". */
const RFC_SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const at = (seconds: number) => new Date(seconds * 1000);

describe("matchTotp", () => {
  it.each([
    [59, "287082", 1],
    [1_111_111_109, "081804", 37_037_036],
    [1_234_567_890, "005924", 41_152_263],
    [20_000_000_000, "353130", 666_666_666],
  ])("knows the standard's code at %i seconds", (seconds, code, step) => {
    expect(matchTotp(RFC_SECRET, code, at(seconds))).toBe(step);
  });

  it("takes a code for a step before and after its own, and no longer", () => {
    const matched = [-61, -31, -30, -1, 0, 29, 30, 59, 60].map((late) =>
      matchTotp(RFC_SECRET, "005924", at(1_234_567_890 + late)),
    );
    // 1 234 567 890 is the first second of its step.
    const step = 41_152_263;
    expect(matched).toEqual([undefined, undefined, step, step, step, step, step, step, undefined]);
  });

  it("reads digits with gaps, and nothing else", () => {
    expect(matchTotp(RFC_SECRET, " 005 924 ", at(1_234_567_890))).toBe(41_152_263);
    for (const typed of ["", "5924", "0059240", "00592A", "٠٠٥٩٢٤"])
      expect(matchTotp(RFC_SECRET, typed, at(1_234_567_890))).toBeUndefined();
  });
});

it("makes an address that an app reads back to the same secret", () => {
  const secret = newTotpSecret();
  const address = totpAddress(secret, "ana@clinic.example");
  const { searchParams, pathname } = new URL(address);
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(searchParams.get("secret")).toBe(secret);
  expect(decodeURIComponent(pathname)).toContain("Homestretch:ana@clinic.example");
  const code = new TOTP({ secret }).generate({ timestamp: 1_234_567_890_000 });
  expect(matchTotp(secret, code, at(1_234_567_890))).toBe(41_152_263);
});
