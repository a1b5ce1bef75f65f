import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_RETURN_PATH, safeReturnPath } from "./safe-return-path";

test.each(["/patients", "/patients/7?tab=log#diary", "/", "/library?q=hip%20flexor"])("keeps %s", (path) => {
  expect(safeReturnPath(path)).toBe(path);
});

test.each([
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/.//evil.example",
  "/a/..//evil.example",
  "https://evil.example/today",
  "http:evil.example",
  "javascript:alert(1)",
  " javascript:alert(1)",
  "data:text/html,x",
  "patients",
  "",
  "//",
  "/\\",
])("refuses %j", (path) => {
  expect(safeReturnPath(path)).toBe(DEFAULT_RETURN_PATH);
});

test.each(["/sign-in", "/sign-in?callbackUrl=/sign-in", "/api/auth/signout"])(
  "does not lead back to %s",
  (path) => {
    expect(safeReturnPath(path)).toBe(DEFAULT_RETURN_PATH);
  },
);

test.each([null, undefined, [], ["/patients", "/library"]])("refuses %j, which is not one text", (value) => {
  expect(safeReturnPath(value)).toBe(DEFAULT_RETURN_PATH);
});

test("whatever is typed, a browser stays on this site", () => {
  const nasty = fc.stringMatching(/^[/\\.:@?#a-z\t\n %0-9]{0,20}$/);
  fc.assert(
    fc.property(nasty, (text) => {
      const origin = "https://clinic.example";
      expect(new URL(safeReturnPath(text), origin).origin).toBe(origin);
    }),
  );
});
