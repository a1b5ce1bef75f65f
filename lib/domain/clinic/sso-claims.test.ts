import { expect, it } from "vitest";
import { hadSecondStep, identityIn, isMadeNow, signedInSince, verifiedEmailIn } from "./sso-claims";

const ISSUER = "https://id.clinic.example";

it("knows somebody by issuer and subject together", () => {
  expect(identityIn({ iss: ISSUER, sub: "42" }, ISSUER)).toEqual({ issuer: ISSUER, subject: "42" });
  for (const claims of [
    { iss: "https://id.other.example", sub: "42" },
    { iss: `${ISSUER}/`, sub: "42" },
    { sub: "42" },
    { iss: ISSUER },
    { iss: ISSUER, sub: "" },
    { iss: ISSUER, sub: 42 },
    { iss: ISSUER, sub: "x".repeat(256) },
  ])
    expect(identityIn(claims, ISSUER)).toBeUndefined();
});

it("believes an address only when the directory has verified it, in so many words", () => {
  const email = " Ana@Clinic.example ";
  expect(verifiedEmailIn({ email, email_verified: true })).toBe("ana@clinic.example");
  for (const claim of [false, "true", 1, null, undefined])
    expect(verifiedEmailIn({ email, email_verified: claim })).toBeUndefined();
  for (const wrong of ["", "ana", "a b@c", ["ana@clinic.example"], `${"x".repeat(250)}@c.de`])
    expect(verifiedEmailIn({ email: wrong, email_verified: true })).toBeUndefined();
});

it("takes no word but mfa for a second step", () => {
  expect(hadSecondStep({ amr: ["pwd", "mfa"] })).toBe(true);
  for (const amr of [["pwd"], "mfa", undefined, [["mfa"]]]) expect(hadSecondStep({ amr })).toBe(false);
});

it("tells a fresh sign-in from one that is remembered", () => {
  const moment = 1_000_000_000_000;
  expect(signedInSince({ auth_time: moment / 1000 }, moment)).toBe(true);
  expect(signedInSince({ auth_time: moment / 1000 - 9 }, moment)).toBe(true);
  for (const claims of [{ auth_time: moment / 1000 - 11 }, { auth_time: String(moment / 1000) }, {}])
    expect(signedInSince(claims, moment)).toBe(false);
});

it("takes no token that was made at another time", () => {
  const now = 1_000_000_000_000;
  const made = (seconds: number) => isMadeNow({ iat: now / 1000 + seconds }, now);
  expect([made(0), made(-299), made(299)]).toEqual([true, true, true]);
  expect([made(-300), made(300), isMadeNow({}, now), isMadeNow({ iat: "1" }, now)]).not.toContain(true);
});
