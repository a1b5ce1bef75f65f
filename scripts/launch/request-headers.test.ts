import { describe, expect, test } from "vitest";
import { isFaultPage, isReadable, otherNameOfOrigin, settleRequestHeaders } from "./request-headers.mjs";

const origin = new URL("https://clinic.example");

function settled(headers: Record<string, string>, trustProxy: boolean): Record<string, string> {
  const request = { headers: { ...headers }, socket: { remoteAddress: "10.0.0.9" } };
  settleRequestHeaders(request, { origin, trustProxy });
  return request.headers;
}

describe("settleRequestHeaders", () => {
  const claims = { "x-forwarded-for": "1.1.1.1, 2.2.2.2", "x-real-ip": "3.3.3.3", forwarded: "for=4.4.4.4" };

  test("believes no header about the client's address", () => {
    expect(settled(claims, false)).toEqual({
      "x-forwarded-for": "10.0.0.9",
      "x-forwarded-host": "clinic.example",
      "x-forwarded-proto": "https",
    });
  });

  test("believes the last entry, which a trusted proxy has added, and nothing before it", () => {
    expect(settled(claims, true)["x-forwarded-for"]).toBe("2.2.2.2");
    expect(settled({}, true)["x-forwarded-for"]).toBe("10.0.0.9");
  });

  test("hands on every cookie but the page to go to, which somebody may have planted", () => {
    const cookie = "theme=dark; next-auth.callback-url=javascript%3Ax; next-auth.session-token=abc";
    expect(settled({ cookie }, false).cookie).toBe("theme=dark; next-auth.session-token=abc");
    expect(settled({ cookie: "__Secure-next-auth.callback-url=x" }, false).cookie).toBe("");
  });

  test("puts the configured origin in the place of a claimed one", () => {
    const headers = settled({ "x-forwarded-host": "evil.example", "x-forwarded-proto": "http" }, true);
    expect(headers).toMatchObject({ "x-forwarded-host": "clinic.example", "x-forwarded-proto": "https" });
  });
});

describe("otherNameOfOrigin", () => {
  const local = new URL("http://localhost:3000");
  const visit = (host: string, accept = "text/html,*/*", method = "GET") =>
    otherNameOfOrigin({ method, url: "/sign-in?a=b", headers: { host, accept } }, local);

  test("leads a visitor from another name of this machine to the configured one", () => {
    expect(visit("127.0.0.1:3000")).toBe("http://localhost:3000/sign-in?a=b");
    expect(visit("[::1]:3000")).toBe("http://localhost:3000/sign-in?a=b");
  });

  test("leaves everything else alone", () => {
    expect(visit("localhost:3000")).toBeUndefined();
    expect(visit("127.0.0.1:4000")).toBeUndefined();
    expect(visit("192.168.1.5:3000")).toBeUndefined();
    expect(visit("evil.example")).toBeUndefined();
    expect(visit("//:broken")).toBeUndefined();
    expect(visit("127.0.0.1:3000", "application/json")).toBeUndefined();
    expect(visit("127.0.0.1:3000", "text/html", "POST")).toBeUndefined();
  });
});

test("isReadable takes a path that can be decoded, and nothing else", () => {
  for (const address of ["/", "/p/%E2%82%AC?q=%E0", "//elsewhere.example/today"])
    expect(isReadable(address), address).toBe(true);
  for (const address of ["/p/%E0%A4%A", "*", "http://elsewhere.example/today", "elsewhere.example:443", ""])
    expect(isReadable(address), address).toBe(false);
});

test("isFaultPage knows the framework's page about a fault by every way there, and no other page", () => {
  for (const address of ["/_global-error", "/_global-error?a", "/./_global-error", "/p/%2e%2e/_global-error"])
    expect(isFaultPage(address), address).toBe(true);
  for (const address of [
    "/",
    "/_global-error/x",
    "//_global-error",
    "/p/_global-error",
    "//[",
    "/?/_global-error",
  ])
    expect(isFaultPage(address), address).toBe(false);
});
