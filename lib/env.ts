import { randomBytes } from "node:crypto";

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
  /** Whether the demonstration clinics are made in an empty database, and their accounts open. */
  readonly withDemo: boolean;
}

const SECRET_BYTES = 32;

// A bundler may instantiate this module more than once; secrets made up for development must stay the same.
const holder = globalThis as typeof globalThis & { homestretchEnv?: Env };

/**
 * The settings, read once on first use.
 * @throws Error with a sentence for the operator when something is absent or malformed
 */
export function env(): Env {
  holder.homestretchEnv ??= parseEnv(process.env);
  return holder.homestretchEnv;
}

/** The pure part of {@link env}. */
export function parseEnv(source: NodeJS.ProcessEnv): Env {
  return {
    origin: parseOrigin(source.HOMESTRETCH_ORIGIN || `http://localhost:${source.PORT || 3000}`),
    authSecret: parseSecret("NEXTAUTH_SECRET", source),
    shareKey: parseSecret("SHARE_KEY", source),
    trustProxy: source.TRUST_PROXY === "1",
    sheetCacheMegabytes: parseMegabytes(source.SHEET_CACHE_MB || "32"),
    ...parseMail(source),
    withDemo: !["off", "0"].includes(source.HOMESTRETCH_DEMO ?? ""),
  };
}

function parseOrigin(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === "/" && !url.search) return url.origin;
  throw new Error(`HOMESTRETCH_ORIGIN must be an address without a path, but it is "${value}".`);
}

function parseMail({ SMTP_URL = "", MAIL_FROM = "" }: NodeJS.ProcessEnv): Pick<Env, "mail"> {
  if (SMTP_URL === "" && MAIL_FROM === "") return {};
  // The address of the server is not repeated: it may hold a password.
  if (!URL.canParse(SMTP_URL) || !/^smtps?:$/.test(new URL(SMTP_URL).protocol))
    throw new Error("SMTP_URL must be an address such as smtps://user:password@mail.example:465.");
  if (!/^[^\r\n]*\S@\S+$/.test(MAIL_FROM))
    throw new Error('MAIL_FROM must be an address to send from, such as "Clinic <desk@clinic.example>".');
  return { mail: { smtpUrl: SMTP_URL, from: MAIL_FROM } };
}

function parseMegabytes(value: string): number {
  if (/^\d{1,5}$/.test(value)) return Number(value);
  throw new Error(`SHEET_CACHE_MB must be a number of MiB, such as 32, but it is "${value}".`);
}

function parseSecret(name: "NEXTAUTH_SECRET" | "SHARE_KEY", source: NodeJS.ProcessEnv): string {
  const value = source[name] ?? "";
  if (Buffer.byteLength(value) >= SECRET_BYTES) return value;
  // The build loads modules that will want a secret, but answers nobody.
  const serves = source.NODE_ENV === "production" && source.NEXT_PHASE !== "phase-production-build";
  if (!serves && value === "") return randomBytes(SECRET_BYTES).toString("base64url");
  throw new Error(
    `${name} must be set to at least ${SECRET_BYTES} random bytes; "npm start" makes it by itself.`,
  );
}
