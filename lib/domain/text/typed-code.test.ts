import { describe, expect, it } from "vitest";
import { readTypedCode } from "./typed-code";

describe("a typed code", () => {
  it.each([
    "ABCDE-FGHJK",
    "abcde fghjk",
    " A B C D E - F G H J K ",
    "A b C d E – F g H j K",
    "A.B.C.D.E.F.G.H.J.K",
    "A\u200bB\u00a0C\u2009D E\u2011FGHJK\u200b",
  ])("%j is read", (typed) => {
    expect(readTypedCode(typed)).toBe("ABCDEFGHJK");
  });

  it.each(["", "ABCDE", "ABCDE-FGHJ0", "ABCDE-FGHJKK", "<b>"])("%j is none", (typed) => {
    expect(readTypedCode(typed)).toBeUndefined();
  });
});
