import { readFileSync } from "node:fs";
import { isIP } from "node:net";
import { rootCertificates, type ConnectionOptions as TlsOptions } from "node:tls";

const DEFAULT_PORT = 5432;

/** DATABASE_URL cannot be used; the message is a sentence for the operator, without the password in it. */
class DatabaseAddressError extends Error {
  override readonly name = "DatabaseAddressError";
}

/** Where a server is, who asks it, and how it is spoken to. */
export interface ServerAddress {
  /** A name, an address, or the folder of a Unix socket. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** What the server is told about us beside that, such as `application_name`. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Undefined: not encrypted. */
  readonly encryption?: Encryption;
}

export interface Encryption {
  /** Whether a server that cannot encrypt is spoken to in the clear. */
  readonly mayBeMissing: boolean;
  readonly options: TlsOptions;
}

/**
 * Reads `postgres://user:password@host:port/database?…`. `sslmode`, `sslrootcert`, `sslcert` and `sslkey` mean what they
 * mean to PostgreSQL's own programs: `require` encrypts, `verify-full` also asks for a trusted certificate of that name;
 * without `sslmode` nothing is encrypted.
 * @throws DatabaseAddressError with a sentence for the operator
 */
export function readAddress(text: string, name = "DATABASE_URL"): ServerAddress {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^postgres(ql)?:$/.test(url.protocol))
    throw new DatabaseAddressError(
      `${name} must be an address such as postgres://user:password@db.internal:5432/homestretch.`,
    );
  const settings = url.searchParams;
  const host = settings.get("host") ?? decodeURIComponent(url.hostname).replace(/^\[|\]$/g, "");
  const user = decodeURIComponent(url.username);
  const parameters: Record<string, string> = { application_name: "homestretch" };
  for (const name of ["application_name", "options"]) {
    const value = settings.get(name);
    if (value) parameters[name] = value;
  }
  return {
    host: host || "localhost",
    port: Number(url.port || DEFAULT_PORT),
    user,
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)) || user,
    parameters,
    // A Unix socket does not leave the machine: there is nothing to encrypt.
    ...(!host.startsWith("/") && { encryption: encryptionOf(settings, host, name) }),
  };
}

function encryptionOf(settings: URLSearchParams, host: string, name: string): Encryption | undefined {
  const rootFile = settings.get("sslrootcert");
  const hasSystemRoots = rootFile === "system";
  const mode = settings.get("sslmode") ?? (hasSystemRoots ? "verify-full" : "disable");
  const ca = hasSystemRoots ? [...rootCertificates] : fileOf(settings, "sslrootcert", name);
  const [cert, key] = ["sslcert", "sslkey"].map((setting) => fileOf(settings, setting, name));
  const options = { host, ...(isIP(host) === 0 && { servername: host }), ca, cert, key };
  const anybody = { ...options, rejectUnauthorized: false };
  const trusted = { ...options, rejectUnauthorized: true };
  const ofAnyName = { ...trusted, checkServerIdentity: () => undefined };
  switch (mode) {
    case "disable":
      return undefined;
    case "allow":
    case "prefer":
      return { mayBeMissing: true, options: anybody };
    case "require":
      return { mayBeMissing: false, options: ca ? ofAnyName : anybody };
    case "verify-ca":
      // Whoever has a certificate of any public authority would do.
      if (!ca || hasSystemRoots)
        throw new DatabaseAddressError(
          `${name}: sslmode=verify-ca needs a file of certificates in sslrootcert.`,
        );
      return { mayBeMissing: false, options: ofAnyName };
    case "verify-full":
      return { mayBeMissing: false, options: trusted };
    default:
      throw new DatabaseAddressError(
        `${name}: sslmode=${mode} is none of disable, prefer, require, verify-ca, verify-full.`,
      );
  }
}

function fileOf(settings: URLSearchParams, setting: string, name: string): Buffer | undefined {
  const file = settings.get(setting);
  if (!file) return undefined;
  try {
    return readFileSync(file);
  } catch {
    throw new DatabaseAddressError(`${name}: ${setting} names ${file}, which cannot be read.`);
  }
}
