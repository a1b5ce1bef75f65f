import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeInPrint, readTypedCode } from "../text/typed-code";
import { hashShareCode, shareCode } from "./share-code";

const KEY = "a key of the installation, long enough";

describe("a link's short code", () => {
  it("is ten letters that paper cannot confuse", () => {
    fc.assert(
      fc.property(fc.uuid(), fc.integer({ min: 1, max: 9 }), (linkId, generation) => {
        expect(shareCode(KEY, linkId, generation)).toMatch(/^[2-9A-HJKMNP-Z]{10}$/);
      }),
    );
  });

  it("is the same each time, and another for another link, generation or key", () => {
    const id = "0b9b7a52-6f0e-4d0c-9a54-0a5d0c1d2e3f";
    expect(shareCode(KEY, id, 1)).toBe(shareCode(KEY, id, 1));
    const others = [
      shareCode(KEY, id, 2),
      shareCode("another key", id, 1),
      shareCode(KEY, id.replace("0", "1"), 1),
    ];
    expect(new Set([shareCode(KEY, id, 1), ...others]).size).toBe(4);
  });

  it("reads back as it prints, in small letters and with blanks too", () => {
    fc.assert(
      fc.property(fc.uuid(), (linkId) => {
        const code = shareCode(KEY, linkId, 1);
        expect(readTypedCode(codeInPrint(code))).toBe(code);
        expect(readTypedCode(` ${code.toLowerCase().slice(0, 4)} ${code.slice(4)} `)).toBe(code);
      }),
    );
  });

  it.each(["", "ABCDE", "ABCDE-FGHJO", "ABCDE-FGHJK2", "<script>", "ＡBCDE-FGHJK"])("%j is none", (typed) => {
    expect(readTypedCode(typed)).toBeUndefined();
  });

  it("is stored under the installation's key only", () => {
    expect(hashShareCode(KEY, "ABCDEFGHJK")).toMatch(/^[0-9a-f]{64}$/);
    expect(hashShareCode(KEY, "ABCDEFGHJK")).not.toBe(hashShareCode("another key", "ABCDEFGHJK"));
  });
});
