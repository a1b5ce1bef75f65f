import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolveAliases } from "./fonts-alias";
import { printable, printedTexts } from "./printable";

/** What a reader of the sheet sees and copies. */
const shown = (text: string) => resolveAliases(printable(text)).replace(/[\u2066-\u2069]/g, "");

describe("printable", () => {
  it("keeps the letters of Europe, lists and line breaks as they are", () => {
    const value = { lines: ["Łukasz Çağla Ñ ß", "one\ntwo · 3 × 10"], count: 2, none: undefined };
    expect(printable(value)).toEqual(value);
  });

  it("shows names in many scripts as they are written", () => {
    for (const name of ["Nguyễn Ngọc", "Анна", "محمد Ali 3", "מֹשֶׁה", "क्षितिज", "田中さくら, 김민수"]) {
      expect(shown(name)).toBe(name.normalize("NFC"));
    }
  });

  it("leaves pictures out and marks lost letters once", () => {
    expect(shown("well done 👍🏽 Anna")).toBe("well done Anna");
    expect(shown("For สวัสดี ครับ, now")).toBe("For […], now");
  });

  it("takes out what could turn, hide or fake a text", () => {
    expect(printable("a\u202Ebc\u2066d\u200Be\uE041\u4DC1")).toBe("abcde");
  });

  it("passes drawings, bytes and addresses through", () => {
    const value = {
      solved: { frames: ["→"] },
      images: new Map([["a", new Uint8Array(2)]]),
      url: "https://a/#→",
    };
    const passed = printable(value);
    expect(passed.solved).toBe(value.solved);
    expect(passed.images).toBe(value.images);
    expect(passed.url).toBe(value.url);
    expect(printedTexts({ ...value, text: "a", list: ["b"] })).toEqual(["a", "b"]);
  });

  it("never throws, whatever is typed", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => typeof printable(text) === "string"));
  });
});
