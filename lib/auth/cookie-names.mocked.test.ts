import { expect, test, vi } from "vitest";
import { hostCookie, pathCookie, sessionCookie } from "./cookie-names";

let origin = "";
vi.mock("@/lib/platform/env", () => ({ env: () => ({ origin }) }));

test("over https a cookie has the prefix that no other host and no plain connection can set", () => {
  origin = "https://clinic.example";
  expect(sessionCookie()).toEqual({
    name: "__Host-next-auth.session-token",
    options: { httpOnly: true, sameSite: "lax", path: "/", secure: true },
  });
  expect(hostCookie("one").name).toBe("__Host-one");
  expect(pathCookie("one", "/p")).toMatchObject({
    name: "__Secure-one",
    options: { path: "/p", secure: true },
  });
});

test("on this machine it has none, since browsers would not keep it", () => {
  origin = "http://localhost:3000";
  expect(sessionCookie()).toMatchObject({ name: "next-auth.session-token", options: { secure: false } });
});
