import { describe, expect, test } from "vitest";
import { parseEnv } from "./env";

const SECRET = "x".repeat(43);
const PRODUCTION = { NODE_ENV: "production", NEXTAUTH_SECRET: SECRET, SHARE_KEY: SECRET } as const;

describe("parseEnv", () => {
  test("has a local origin on the port when none is given", () => {
    expect(parseEnv({ ...PRODUCTION, PORT: "4100" }).origin).toBe("http://localhost:4100");
    expect(parseEnv(PRODUCTION).origin).toBe("http://localhost:3000");
  });

  test("drops the trailing slash of an origin and refuses a path", () => {
    expect(parseEnv({ ...PRODUCTION, HOMESTRETCH_ORIGIN: "https://clinic.example/" }).origin).toBe(
      "https://clinic.example",
    );
    expect(() => parseEnv({ ...PRODUCTION, HOMESTRETCH_ORIGIN: "https://clinic.example/app" })).toThrow(
      /without a path/,
    );
    expect(() => parseEnv({ ...PRODUCTION, HOMESTRETCH_ORIGIN: "clinic.example" })).toThrow(/without a path/);
  });

  test("refuses absent and short secrets in production", () => {
    expect(() => parseEnv({ ...PRODUCTION, NEXTAUTH_SECRET: "" })).toThrow(/NEXTAUTH_SECRET must be set/);
    expect(() => parseEnv({ ...PRODUCTION, SHARE_KEY: "short" })).toThrow(/SHARE_KEY must be set/);
  });

  test("makes secrets up outside production, never the same twice", () => {
    const first = parseEnv({ NODE_ENV: "test" });
    expect(first.authSecret).toHaveLength(43);
    expect(first.authSecret).not.toBe(parseEnv({ NODE_ENV: "test" }).authSecret);
    expect(() => parseEnv({ NODE_ENV: "test", SHARE_KEY: "short" })).toThrow(/SHARE_KEY/);
  });

  test("lets the build load modules without any secret", () => {
    const build = { NODE_ENV: "production", NEXT_PHASE: "phase-production-build" } as const;
    expect(parseEnv(build).authSecret).toHaveLength(43);
  });

  test("shows the demonstration unless told not to", () => {
    expect(parseEnv(PRODUCTION).withDemo).toBe(true);
    expect(parseEnv({ ...PRODUCTION, HOMESTRETCH_DEMO: "off" }).withDemo).toBe(false);
    expect(parseEnv({ ...PRODUCTION, HOMESTRETCH_DEMO: "0" }).withDemo).toBe(false);
  });

  test("keeps finished sheets in 32 MiB unless told otherwise", () => {
    expect(parseEnv(PRODUCTION).sheetCacheMegabytes).toBe(32);
    expect(parseEnv({ ...PRODUCTION, SHEET_CACHE_MB: "0" }).sheetCacheMegabytes).toBe(0);
    expect(() => parseEnv({ ...PRODUCTION, SHEET_CACHE_MB: "-1" })).toThrow(/SHEET_CACHE_MB/);
  });

  test("knows a mail server when both its address and a sender are given", () => {
    expect(parseEnv(PRODUCTION).mail).toBeUndefined();
    const both = {
      SMTP_URL: "smtps://user:secret@mail.example:465",
      MAIL_FROM: "Clinic <desk@clinic.example>",
    };
    expect(parseEnv({ ...PRODUCTION, ...both }).mail).toEqual({
      smtpUrl: both.SMTP_URL,
      from: "Clinic <desk@clinic.example>",
    });
    expect(() => parseEnv({ ...PRODUCTION, SMTP_URL: both.SMTP_URL })).toThrow(/MAIL_FROM/);
    expect(() => parseEnv({ ...PRODUCTION, MAIL_FROM: both.MAIL_FROM })).toThrow(/SMTP_URL/);
    const web = { ...both, SMTP_URL: "https://user:secret@mail.example" };
    expect(() => parseEnv({ ...PRODUCTION, ...web })).toThrow(/^(?!.*secret)SMTP_URL/);
  });

  test("trusts a proxy only when told so", () => {
    expect(parseEnv(PRODUCTION).trustProxy).toBe(false);
    expect(parseEnv({ ...PRODUCTION, TRUST_PROXY: "1" }).trustProxy).toBe(true);
  });
});
