import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  calendarSecret,
  hashToken,
  isSameSecret,
  linkCookieValue,
  linkOfPinPass,
  pinPass,
  shareToken,
} from "./share-token";

const KEY = "thirty-two bytes of a secret key";
const LINK = "0b6a1c1e-4f5e-4c3a-9c55-2f6f6b1d7a10";

describe("shareToken", () => {
  it("is the same again for the same link, so that a QR can be reprinted", () => {
    expect(shareToken(KEY, LINK, 1)).toBe(shareToken(KEY, LINK, 1));
  });

  it("holds 256 bits, in characters that an address takes as they are", () => {
    expect(shareToken(KEY, LINK, 1)).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });

  it("is another one for another key, link or generation, and is never the cookie", () => {
    const others = [
      shareToken(`${KEY}.`, LINK, 1),
      shareToken(KEY, LINK.replace("0b", "0c"), 1),
      shareToken(KEY, LINK, 2),
      linkCookieValue(KEY, LINK, 1),
      hashToken(shareToken(KEY, LINK, 1)),
    ];
    expect(new Set([shareToken(KEY, LINK, 1), ...others]).size).toBe(6);
  });

  it("is stored as a SHA-256 in hex", () => {
    expect(hashToken("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });
});

describe("linkCookieValue", () => {
  it("fits one link and generation only", () => {
    const values = [
      linkCookieValue(KEY, LINK, 1),
      linkCookieValue(KEY, LINK, 2),
      linkCookieValue(KEY, LINK.replace("0b", "0c"), 1),
      linkCookieValue("another key", LINK, 1),
    ];
    expect(new Set(values).size).toBe(4);
  });
});

describe("what else is derived from a link", () => {
  it("gives another cookie for another PIN, so that the old ones end", () => {
    const values = [null, "hash one", "hash two"].map((pin) => linkCookieValue(KEY, LINK, 1, pin));
    expect(new Set(values).size).toBe(3);
    expect(linkCookieValue(KEY, LINK, 1, null)).toBe(linkCookieValue(KEY, LINK, 1));
  });

  it("gives the calendar a secret of its own", () => {
    expect(calendarSecret(KEY, LINK, 1)).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const others = [shareToken(KEY, LINK, 1), linkCookieValue(KEY, LINK, 1), calendarSecret(KEY, LINK, 2)];
    expect(others).not.toContain(calendarSecret(KEY, LINK, 1));
  });

  it("lets a pass to the PIN page last until its moment, and no other pass", () => {
    const ends = new Date("2026-11-22T10:15:00Z");
    const pass = pinPass(KEY, LINK, ends);
    expect(linkOfPinPass(KEY, pass, new Date("2026-11-22T10:14:59Z"))).toBe(LINK);
    expect(linkOfPinPass(KEY, pass, ends)).toBeUndefined();
    const earlier = new Date("2026-11-22T10:00:00Z");
    const later = pass.replace(String(ends.getTime()), String(ends.getTime() + 60_000));
    for (const forged of [later, pass.replace("0b", "0c"), `${pass}x`, "", "..", "a.b.c"])
      expect(linkOfPinPass(KEY, forged, earlier)).toBeUndefined();
    expect(linkOfPinPass("another key", pass, earlier)).toBeUndefined();
  });
});

describe("isSameSecret", () => {
  it("says whether two texts are equal, whatever their lengths", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (left, right) => {
        expect(isSameSecret(left, right)).toBe(left === right);
        expect(isSameSecret(left, left)).toBe(true);
      }),
    );
  });
});
