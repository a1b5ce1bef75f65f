import { expect, it } from "vitest";
import { signOffHref, signOffReturn } from "./sign-off-return";

const PROGRAM = "5f0c2f0e-6a0b-4c53-9d2f-0a4a1d1f7b11";

it("whoever went to sign-off from publishing finds the way back", () => {
  const query = Object.fromEntries(new URL(signOffHref(PROGRAM), "http://localhost").searchParams);
  expect(signOffReturn(query)).toBe(`/programs/${PROGRAM}/edit?open=publish`);
});

it.each([
  undefined,
  "",
  "//elsewhere.example",
  `${PROGRAM}/../..`,
  "javascript:alert(1)",
  [PROGRAM, PROGRAM],
])("no way leads back to %s", (program) => {
  expect(signOffReturn({ program })).toBeUndefined();
});
