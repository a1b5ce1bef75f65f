import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeTable } from "./decode-table";

const latin1 = (text: string) => Buffer.from(text, "latin1");
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le");
const bigEndian = (text: string) => utf16(text).swap16();

describe("the bytes of a file", () => {
  const text = "name;notes\r\nBjörn Dahl;knä – vänster\r\n";

  test.each([
    ["UTF-8", Buffer.from(text), "utf-8"],
    ["UTF-8 with its mark", Buffer.from(`\uFEFF${text}`), "utf-8"],
    ["UTF-16, little end first", utf16(text), "utf-16"],
    ["UTF-16, big end first", bigEndian(text), "utf-16"],
  ])("in %s are its letters", (_name, bytes, encoding) => {
    expect(decodeTable(bytes)).toEqual({ ok: true, text, encoding });
  });

  test("with é as 0xE9 are Windows-1252, and none becomes a replacement character", () => {
    const bytes = Buffer.concat([
      latin1("name\r\nFran\xe7oise L\xe9a, "),
      Buffer.from([0x93, 0x42, 0x6f, 0x94, 0x80]),
    ]);
    expect(decodeTable(bytes)).toEqual({
      ok: true,
      text: "name\r\nFrançoise Léa, “Bo”€",
      encoding: "windows-1252",
    });
  });

  test("with a letter that was lost before are refused with the line", () => {
    expect(decodeTable(Buffer.from("name\nAda\nFran\uFFFDoise\n"))).toEqual({
      ok: false,
      message: expect.stringContaining("Line 3"),
    });
  });

  test.each([
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00])],
    ["NUL bytes", Buffer.from("name\nAda\0Byron\n")],
    ["half a letter of UTF-16", Buffer.from([0xff, 0xfe, 0x41])],
  ])("of %s are no table", (_name, bytes) => {
    expect(decodeTable(bytes)).toEqual({ ok: false, message: expect.stringContaining("not a file of text") });
  });

  test("never hold a replacement character, whatever they are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const read = decodeTable(bytes);
        expect(read.ok && read.text.includes("\uFFFD")).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
