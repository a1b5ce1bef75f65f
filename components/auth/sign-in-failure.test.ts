import { expect, test } from "vitest";
import { readSignInFailure, signInFailureText } from "./sign-in-failure";

test("a wrong password says nothing about whether the account exists", () => {
  expect(signInFailureText(readSignInFailure("CredentialsSignin"))).toMatch(/do not match/);
});

test.each([
  ["TooManyAttempts:1", "Wait 1 minute,"],
  ["TooManyAttempts:0", "Wait 1 minute,"],
  ["TooManyAttempts:12", "Wait 12 minutes,"],
])("%s tells how long to wait", (code, part) => {
  expect(signInFailureText(readSignInFailure(code))).toContain(part);
});

test.each([undefined, null, "", "Configuration", "TooManyAttempts:", "TooManyAttempts:<b>1"])(
  "%s is our failure",
  (code) => {
    expect(readSignInFailure(code)).toEqual({ kind: "unavailable" });
  },
);

test("a second step that is missing is a question, one that is wrong a failure", () => {
  expect(readSignInFailure("CodeNeeded")).toEqual({ kind: "code-needed" });
  expect(signInFailureText(readSignInFailure("CodeNeeded"))).toContain("Type the code");
  expect(signInFailureText(readSignInFailure("CodeMismatch"))).toContain("next one");
});

test("a crowd is no wrong password", () => {
  expect(signInFailureText(readSignInFailure("Busy"))).toContain("Wait some seconds");
});

test("a fault of ours tells its number in the log, and nothing that is no number", () => {
  const failure = readSignInFailure("Unavailable:1a2b3c4d");
  expect(signInFailureText(failure)).toMatch(/our side.*1a2b3c4d/);
  expect(readSignInFailure("Unavailable:<b>select</b>")).toEqual({ kind: "unavailable" });
});

test("somebody who works in several clinics is asked which one", () => {
  const clinics = [
    { clinicId: "a", clinicName: 'Harbour: Street "Clinic"' },
    { clinicId: "b", clinicName: "Riverside" },
  ];
  const code = `ClinicNeeded:${JSON.stringify(clinics)}`;
  expect(readSignInFailure(code)).toEqual({ kind: "clinic-needed", clinics });
  for (const wrong of ["", "{", "null", "[1, null, {}]"])
    expect(readSignInFailure(`ClinicNeeded:${wrong}`)).toEqual({ kind: "clinic-needed", clinics: [] });
});
