import { describe, expect, it } from "vitest";
import { findToken, tokenInPath } from "./find-token";
import { shareToken } from "./share-token";

const TOKEN = shareToken("thirty-two bytes of a secret key", "0b6a1c1e-4f5e-4c3a-9c55-2f6f6b1d7a10", 1);
const TAILS = [
  ...["", ".", ")", ">", ",", '"', "%20", "\u200b", "&fbclid=abc", "?utm_source=x"],
  ...[
    "%22",
    "%2520",
    "%E2%80%8B",
    "%",
    "%zz",
    "'",
    "*",
    "_",
    "__",
    "]",
    "?utm_id=IwAR0aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789aBcDeF",
  ],
];

describe("a token", () => {
  it.each(TAILS)("is found before %j", (tail) => {
    expect(findToken(TOKEN + tail)).toBe(TOKEN);
  });

  it.each(["%E2%80%8B", "%20", "\u200b", "<", "%22", "%2520", "/"])("is found after %j", (head) => {
    expect(findToken(head + TOKEN)).toBe(TOKEN);
  });

  it("is found where its own dashes were escaped", () => {
    const own = `${"aB3-".repeat(10)}_x-`;
    expect(findToken(own.replaceAll("-", "%2D").replaceAll("_", "%5f"))).toBe(own);
  });

  it.each(["", "x", TOKEN.slice(0, -1), "%00", "a b", "💥", "%23"])("is not made of %j", (presented) => {
    expect(findToken(presented)).toBeUndefined();
  });

  it.each(["/p%23", "/p%2523", "/p%252523", "/p/%23"])("is found in %s", (head) => {
    for (const tail of TAILS) expect(tokenInPath(head + TOKEN + tail)).toBe(TOKEN);
  });

  it.each(["/p", "/p/", `/p/${TOKEN}`, `/q%23${TOKEN}`, "/p%23", "/p%23x", `/p/x%23${TOKEN}`])(
    "is not looked for in %s",
    (path) => {
      expect(tokenInPath(path)).toBeUndefined();
    },
  );
});
