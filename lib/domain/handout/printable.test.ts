import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printable } from "./printable";

/** What a reader of the sheet sees and copies. */
const shown = (text: string) =>
  printable(text)
    .replace(/[\u2066-\u2069]/g, "")
    .replaceAll("\u00a0", " ");

describe("printable", () => {
  it("keeps the letters of Europe, lists and line breaks as they are", () => {
    const value = { lines: ["Łukasz Çağla Ñ ß", "one\ntwo · three"], count: 2, none: undefined };
    expect(printable(value)).toEqual(value);
  });

  it("leaves what is drawn alone: a path's numbers stay apart", () => {
    const link = { url: "https://clinic.example/p#a", qr: { size: 8, path: "M4 4h7v1h-7zM12 4h1v1h-1z" } };
    expect(printable(link)).toEqual(link);
  });

  it("shows names in many scripts as they are written", () => {
    for (const name of [
      "Nguyễn Ngọc",
      "Анна",
      "محمد Ali 3",
      "מֹשֶׁה",
      "क्षितिज",
      "田中さくら, 김민수",
      "สวัสดี ครับ",
      "មករា",
      "မြင့်",
    ]) {
      expect(shown(name)).toBe(name.normalize("NFC"));
    }
  });

  it("leaves pictures out and marks lost letters once", () => {
    expect(shown("well done 👍🏽 Anna")).toBe("well done Anna");
    expect(shown("For བོད་ཡིག བོད, now")).toBe("For […], now");
  });

  it("keeps the no-break spaces that somebody typed, and binds numbers to what they count", () => {
    expect(printable("Dr\u00a0Lee, 10 minutes")).toBe("Dr\u00a0Lee, 10\u00a0minutes");
  });

  it("takes out what could turn, hide or fake a text", () => {
    expect(printable("a\u202Ebc\u2066d\u200Be")).toBe("abcde");
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
  });

  it("never throws, whatever is typed", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => typeof printable(text) === "string"));
  });
});
