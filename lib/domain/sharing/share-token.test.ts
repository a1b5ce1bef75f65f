import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  hashToken,
  isSameSecret,
  linkCookieValue,
  SHARE_LINK_GRACE_DAYS,
  SHARE_LINK_MAX_DAYS,
  shareLinkExpiry,
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

describe("shareLinkExpiry", () => {
  const NOW = new Date("2026-11-22T09:00:00Z");
  const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000);

  it("is 180 days ahead when the program has no end", () => {
    expect(shareLinkExpiry(NOW)).toEqual(days(180));
  });

  it("is the program's end and 14 days", () => {
    expect(shareLinkExpiry(NOW, days(28))).toEqual(days(42));
  });

  it("is at most 180 days ahead, and at least 14 when the end has passed", () => {
    expect(shareLinkExpiry(NOW, days(400))).toEqual(days(SHARE_LINK_MAX_DAYS));
    expect(shareLinkExpiry(NOW, days(-400))).toEqual(days(SHARE_LINK_GRACE_DAYS));
    expect(shareLinkExpiry(NOW, NOW)).toEqual(days(SHARE_LINK_GRACE_DAYS));
  });

  it("always lies between the two", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), (end) => {
        const expiry = shareLinkExpiry(NOW, days(end));
        expect(expiry >= days(SHARE_LINK_GRACE_DAYS) && expiry <= days(SHARE_LINK_MAX_DAYS)).toBe(true);
      }),
    );
  });
});
