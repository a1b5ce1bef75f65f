import { expect, it } from "vitest";
import { byteRange } from "./byte-range";

it.each([
  ["bytes=0-0", { from: 0, to: 0 }],
  ["bytes=0-", { from: 0, to: 99 }],
  ["bytes=10-19", { from: 10, to: 19 }],
  ["bytes=90-500", { from: 90, to: 99 }],
  ["bytes=-10", { from: 90, to: 99 }],
  ["bytes=-500", { from: 0, to: 99 }],
  [" Bytes=5-6 ", { from: 5, to: 6 }],
  ["bytes=100-", "beyond"],
  ["bytes=999999999999999-", "beyond"],
  ["bytes=-0", "beyond"],
  ["bytes=9-5", undefined],
  ["bytes=-", undefined],
  ["bytes=0-1,5-6", undefined],
  ["bytes=0-1e9", undefined],
  ["bytes=9999999999999999-", undefined],
  ["lines=0-1", undefined],
  ["", undefined],
  [null, undefined],
])("of a hundred bytes, %s asks for %o", (header, range) => {
  expect(byteRange(header, 100)).toEqual(range);
});
