import { randomBytes } from "node:crypto";
import { type OidcSettings, parseOidc } from "./oidc-settings";
import { processState } from "./process-state.mjs";
import { SettingError } from "./setting-error";

/** What the environment says about this installation. */
export interface Env {
  /** Where people reach the server, without a trailing slash; every absolute link starts with it. */
  readonly origin: string;
  readonly authSecret: string;
  /** Share-link tokens are derived from it: a changed key voids every printed link. */
  readonly shareKey: string;
  /** Whether a reverse proxy in front of the server tells the client's address. */
  readonly trustProxy: boolean;
  /** Most of the memory that finished sheets may hold, in MiB; 0 keeps none. */
  readonly sheetCacheMegabytes: number;
  /** The clinic's mail server; without one, links are copied by hand. */
  readonly mail?: { readonly smtpUrl: string; readonly from: string };
  /** Most mails in an hour: of one account, of one clinic, and of all. */
  readonly mailLimits: {
    readonly perAccount: number;
    readonly perClinic: number;
    readonly inAll: number;
  };
  /** The nightly backup; the start has checked it. */
  readonly nightlyBackup?: { readonly folder: string; readonly at: string; readonly keep: number };
  /** The clinic's own directory, which people may sign in by; the start has checked it. */
  readonly oidc?: OidcSettings;
  /** Where records go before an upgrade changes their schema, and the passphrase; absent where that is not wanted. */
  readonly upgradeBackup?: {
    readonly folder: string;
    readonly passphrase: string;
    readonly secrets: Readonly<Record<string, string>>;
  };
  /** Whether the demonstration clinics are made in an empty database, and their accounts open. */
  readonly withDemo: boolean;
  /** Whether anybody may try the builder without an account. */
  readonly withTrial: boolean;
}

const SECRET_BYTES = 32;

/**
 * The settings, read once on first use.
 * @throws SettingError with a sentence for the operator when something is absent or malformed
 */
export function env(): Env {
  processState.env ??= parseEnv(process.env);
  return processState.env;
}

/** The pure part of {@link env}. */
export function parseEnv(source: NodeJS.ProcessEnv): Env {
  const origin = parseOrigin(source.HOMESTRETCH_ORIGIN || `http://localhost:${source.PORT || 3000}`);
  const authSecret = parseSecret("NEXTAUTH_SECRET", source);
  const shareKey = parseSecret("SHARE_KEY", source);
  return {
    origin,
    authSecret,
    shareKey,
    trustProxy: source.TRUST_PROXY === "1",
    sheetCacheMegabytes: parseMegabytes(source.SHEET_CACHE_MB || "32"),
    ...parseMail(source),
    mailLimits: {
      perAccount: parseCount("MAIL_LIMIT_ACCOUNT", source, 20),
      perClinic: parseCount("MAIL_LIMIT_CLINIC", source, 60),
      inAll: parseCount("MAIL_LIMIT_ALL", source, 300),
    },
    // The passwords of the demonstration are published: elsewhere than on one's own machine it has to be asked for.
    withDemo: parseSwitch("HOMESTRETCH_DEMO", source, isLoopback(new URL(origin).hostname)),
    withTrial: parseSwitch("HOMESTRETCH_TRIAL", source, true),
    ...parseNightly(source),
    ...parseOidc(source, isLoopback),
    ...parseUpgradeBackup(source, { NEXTAUTH_SECRET: authSecret, SHARE_KEY: shareKey }),
  };
}

function parseOrigin(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === "/" && !url.search) return url.origin;
  throw new SettingError(`HOMESTRETCH_ORIGIN must be an address without a path, but it is "${value}".`);
}

function parseMail({ SMTP_URL = "", MAIL_FROM = "" }: NodeJS.ProcessEnv): Pick<Env, "mail"> {
  if (SMTP_URL === "" && MAIL_FROM === "") return {};
  // The address of the server is not repeated: it may hold a password.
  if (!URL.canParse(SMTP_URL) || !/^smtps?:$/.test(new URL(SMTP_URL).protocol))
    throw new SettingError("SMTP_URL must be an address such as smtps://user:password@mail.example:465.");
  if (/[\r\n]/.test(MAIL_FROM) || !/[^\s@]@[^\s@]+$/.test(MAIL_FROM))
    throw new SettingError(
      'MAIL_FROM must be an address to send from, such as "Clinic <desk@clinic.example>".',
    );
  return { mail: { smtpUrl: SMTP_URL, from: MAIL_FROM } };
}

function parseSwitch(name: string, source: NodeJS.ProcessEnv, fallback: boolean): boolean {
  const value = source[name] ?? "";
  if (value === "") return fallback;
  if (["on", "1"].includes(value)) return true;
  if (["off", "0"].includes(value)) return false;
  throw new SettingError(`${name} must be on or off, but it is "${value}".`);
}

function isLoopback(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

function parseCount(name: string, source: NodeJS.ProcessEnv, fallback: number): number {
  const value = source[name] || String(fallback);
  if (/^\d{1,5}$/.test(value)) return Number(value);
  throw new SettingError(
    `${name} must be a number of mails an hour, such as ${fallback}, but it is "${value}".`,
  );
}

function parseNightly({ BACKUP_DIR, BACKUP_AT, BACKUP_KEEP }: NodeJS.ProcessEnv) {
  if (!BACKUP_DIR) return {};
  return { nightlyBackup: { folder: BACKUP_DIR, at: BACKUP_AT || "02:30", keep: Number(BACKUP_KEEP || 14) } };
}

/** Without a passphrase of the clinic's, the backup is sealed with the share key, which lies beside the data anyway. */
function parseUpgradeBackup(
  source: NodeJS.ProcessEnv,
  secrets: { readonly NEXTAUTH_SECRET: string; readonly SHARE_KEY: string },
): Pick<Env, "upgradeBackup"> {
  const { HOMESTRETCH_UPGRADE_WITHOUT_BACKUP: without = "" } = source;
  if (!["", "0", "1"].includes(without))
    throw new SettingError(`HOMESTRETCH_UPGRADE_WITHOUT_BACKUP must be 1 or absent, but it is "${without}".`);
  if (without === "1") return {};
  const folder = source.BACKUP_DIR || `${source.HOMESTRETCH_DATA || "data"}/backups`;
  const passphrase = source.HOMESTRETCH_BACKUP_PASSPHRASE || secrets.SHARE_KEY;
  return { upgradeBackup: { folder, passphrase, secrets } };
}

function parseMegabytes(value: string): number {
  if (/^\d{1,5}$/.test(value)) return Number(value);
  throw new SettingError(`SHEET_CACHE_MB must be a number of MiB, such as 32, but it is "${value}".`);
}

function parseSecret(name: "NEXTAUTH_SECRET" | "SHARE_KEY", source: NodeJS.ProcessEnv): string {
  const value = source[name] ?? "";
  if (Buffer.byteLength(value) >= SECRET_BYTES) return value;
  // The build loads modules that will want a secret, but answers nobody.
  const serves = source.NODE_ENV === "production" && source.NEXT_PHASE !== "phase-production-build";
  if (!serves && value === "") return randomBytes(SECRET_BYTES).toString("base64url");
  throw new SettingError(
    `${name} must be set to at least ${SECRET_BYTES} random bytes; "npm start" makes it by itself.`,
  );
}
