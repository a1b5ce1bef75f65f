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

  test("lets visitors try the builder unless it is switched off", () => {
    expect(parseEnv(PRODUCTION).withTrial).toBe(true);
    expect(parseEnv({ ...PRODUCTION, HOMESTRETCH_TRIAL: "off" }).withTrial).toBe(false);
    expect(() => parseEnv({ ...PRODUCTION, HOMESTRETCH_TRIAL: "perhaps" })).toThrow(
      'HOMESTRETCH_TRIAL must be on or off, but it is "perhaps".',
    );
  });

  test("backs up before an upgrade beside the data, sealed as the clinic's own or with the share key", () => {
    const SHARE_KEY = "y".repeat(43);
    const secrets = { NEXTAUTH_SECRET: SECRET, SHARE_KEY };
    const bare = { ...PRODUCTION, SHARE_KEY, HOMESTRETCH_DATA: "/srv/data" };
    expect(parseEnv(bare).upgradeBackup).toEqual({
      ...{ folder: "/srv/data/backups", passphrase: SHARE_KEY, secrets },
    });
    const told = { BACKUP_DIR: "/mnt/backups", HOMESTRETCH_BACKUP_PASSPHRASE: "short walks most days" };
    expect(parseEnv({ ...bare, ...told }).upgradeBackup).toEqual({
      ...{ folder: "/mnt/backups", passphrase: "short walks most days", secrets },
    });
    const without = (value: string) => parseEnv({ ...bare, HOMESTRETCH_UPGRADE_WITHOUT_BACKUP: value });
    expect(without("1").upgradeBackup).toBeUndefined();
    expect(() => without("yes")).toThrow("HOMESTRETCH_UPGRADE_WITHOUT_BACKUP");
  });

  test("lets the build load modules without any secret", () => {
    const build = { NODE_ENV: "production", NEXT_PHASE: "phase-production-build" } as const;
    expect(parseEnv(build).authSecret).toHaveLength(43);
  });

  test.each(["http://localhost:3000", "http://127.0.0.1:3000", "http://[::1]:3000", "http://a.localhost"])(
    "shows the demonstration at %s unless told not to",
    (HOMESTRETCH_ORIGIN) => {
      expect(parseEnv({ ...PRODUCTION, HOMESTRETCH_ORIGIN }).withDemo).toBe(true);
      for (const HOMESTRETCH_DEMO of ["off", "0"])
        expect(parseEnv({ ...PRODUCTION, HOMESTRETCH_ORIGIN, HOMESTRETCH_DEMO }).withDemo).toBe(false);
    },
  );

  test.each(["https://clinic.example", "http://192.168.1.5:3000", "http://localhost.clinic.example"])(
    "shows no demonstration at %s unless it is asked for in words",
    (HOMESTRETCH_ORIGIN) => {
      expect(parseEnv({ ...PRODUCTION, HOMESTRETCH_ORIGIN }).withDemo).toBe(false);
      for (const HOMESTRETCH_DEMO of ["on", "1"])
        expect(parseEnv({ ...PRODUCTION, HOMESTRETCH_ORIGIN, HOMESTRETCH_DEMO }).withDemo).toBe(true);
    },
  );

  test("refuses a word about the demonstration that it does not know", () => {
    expect(() => parseEnv({ ...PRODUCTION, HOMESTRETCH_DEMO: "maybe" })).toThrow(
      /HOMESTRETCH_DEMO.*on or off/,
    );
  });

  test("limits the mails of an hour", () => {
    expect(parseEnv(PRODUCTION).mailLimits).toEqual({ perAccount: 20, perClinic: 60, inAll: 300 });
    const set = { MAIL_LIMIT_ACCOUNT: "5", MAIL_LIMIT_CLINIC: "7", MAIL_LIMIT_ALL: "0" };
    expect(parseEnv({ ...PRODUCTION, ...set }).mailLimits).toEqual({ perAccount: 5, perClinic: 7, inAll: 0 });
    expect(() => parseEnv({ ...PRODUCTION, MAIL_LIMIT_CLINIC: "many" })).toThrow(/MAIL_LIMIT_CLINIC/);
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

  test("knows a directory by three settings together, over https alone", () => {
    expect(parseEnv(PRODUCTION).oidc).toBeUndefined();
    const all = {
      ...{
        OIDC_ISSUER: "https://id.clinic.example/v2.0",
        OIDC_CLIENT_ID: "hs",
        OIDC_CLIENT_SECRET: "hidden-secret",
      },
    };
    expect(parseEnv({ ...PRODUCTION, ...all }).oidc).toEqual({
      ...{
        issuer: all.OIDC_ISSUER,
        clientId: "hs",
        clientSecret: "hidden-secret",
        name: "id.clinic.example",
      },
    });
    expect(parseEnv({ ...PRODUCTION, ...all, OIDC_NAME: "Clinic ID" }).oidc?.name).toBe("Clinic ID");
    const local = { ...all, OIDC_ISSUER: "http://127.0.0.1:4000" };
    expect(parseEnv({ ...PRODUCTION, ...local }).oidc?.issuer).toBe("http://127.0.0.1:4000");
    for (const name of ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"])
      expect(() => parseEnv({ ...PRODUCTION, ...all, [name]: "" })).toThrow(/^(?!.*hidden).*set all three/);
    for (const OIDC_ISSUER of [
      "http://id.clinic.example",
      "id.clinic.example",
      "https://u@id.example",
      "https://a/?b",
    ])
      expect(() => parseEnv({ ...PRODUCTION, ...all, OIDC_ISSUER })).toThrow(/^(?!.*hidden)OIDC_ISSUER/);
    expect(() => parseEnv({ ...PRODUCTION, ...all, OIDC_NAME: "x".repeat(41) })).toThrow(/OIDC_NAME/);
  });

  test("trusts a proxy only when told so", () => {
    expect(parseEnv(PRODUCTION).trustProxy).toBe(false);
    expect(parseEnv({ ...PRODUCTION, TRUST_PROXY: "1" }).trustProxy).toBe(true);
  });
});
