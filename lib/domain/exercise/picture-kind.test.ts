import { expect, it } from "vitest";
import { fitEdge, pictureKind } from "./picture-kind";

const bytes = (...parts: readonly (string | number)[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === "number" ? part : [...part].map((letter) => letter.charCodeAt(0)),
    ),
  );

it.each([
  ["jpeg", bytes(0xff, 0xd8, 0xff, 0xe1)],
  ["png", bytes(0x89, "PNG", 13, 10, 26, 10)],
  ["webp", bytes("RIFF", 0, 0, 0, 0, "WEBP")],
  ["heic", bytes(0, 0, 0, 24, "ftypheic")],
  ["heic", bytes(0, 0, 0, 24, "ftypmif1")],
  [undefined, bytes(0, 0, 0, 24, "ftypisom")],
  [undefined, bytes("<svg/>")],
  [undefined, bytes()],
] as const)("a file is a %s by its first bytes", (kind, start) => {
  expect(pictureKind(start)).toBe(kind);
});

it("fits the longer edge, keeps the shape and never grows", () => {
  expect(fitEdge(4032, 3024, 2000)).toEqual({ width: 2000, height: 1500 });
  expect(fitEdge(3024, 4032, 2000)).toEqual({ width: 1500, height: 2000 });
  expect(fitEdge(640, 480, 2000)).toEqual({ width: 640, height: 480 });
  expect(fitEdge(9000, 1, 2000)).toEqual({ width: 2000, height: 1 });
});
