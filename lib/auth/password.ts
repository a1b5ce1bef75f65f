import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { derivedKey } from "./derived-key";

/** Argon2id, 64 MiB, three passes, one lane (security rule 9). */
const ARGON2_OPTIONS = { memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;
const SALT_BYTES = 16;

/** A hash of nobody's password: checked for unknown accounts so that they take the same time. */
const DUMMY_HASH = hash("no account has this password", ARGON2_OPTIONS);

/** The hash of a PIN, or of a password whose address has one account for sure. */
export function hashPassword(password: string, salt?: Buffer): Promise<string> {
  return hash(typed(password), { ...ARGON2_OPTIONS, ...(salt && { salt }) });
}

/**
 * The salt for a password of an e-mail address: that of its other accounts, if it has any. With one salt the passwords of
 * all of them are checked by one computation, so that its time does not tell how many clinics somebody works in.
 */
export function saltFor(email: string, otherHashes: readonly string[] = []): Buffer {
  const used = otherHashes.map(saltOf).find((salt) => salt !== undefined);
  const made = createHmac("sha256", derivedKey("password-salt")).update(email).digest();
  return used ?? made.subarray(0, SALT_BYTES);
}

/** Whether the password fits; without an account the same work is done and the answer is no. */
export async function isPasswordRight(password: string, passwordHash: string | undefined): Promise<boolean> {
  const fits = await verify(passwordHash ?? (await DUMMY_HASH), typed(password));
  return fits && passwordHash !== undefined;
}

/** Those that have the password; it is computed once for each salt, and once where there is nobody. */
export async function withPassword<One extends { readonly passwordHash: string }>(
  accounts: readonly One[],
  password: string,
): Promise<One[]> {
  const [first, ...others] = accounts;
  if (!first) {
    await isPasswordRight(password, undefined);
    return [];
  }
  const salt = saltOf(first.passwordHash);
  const isAlike = (account: One) => salt !== undefined && saltOf(account.passwordHash)?.equals(salt) === true;
  const alike = [first, ...others.filter(isAlike)];
  const rest = others.filter((account) => !isAlike(account));
  const right = await fitting(alike, password, salt);
  return rest.length === 0 ? right : [...right, ...(await withPassword(rest, password))];
}

async function fitting<One extends { readonly passwordHash: string }>(
  [first, ...others]: readonly One[],
  password: string,
  salt: Buffer | undefined,
): Promise<One[]> {
  if (!first) return [];
  if (others.length === 0 || !salt)
    return (await isPasswordRight(password, first.passwordHash)) ? [first] : [];
  const made = Buffer.from(await hashPassword(password, salt));
  return [first, ...others].filter(({ passwordHash }) => {
    const stored = Buffer.from(passwordHash);
    return stored.length === made.length && timingSafeEqual(stored, made);
  });
}

/** The salt of a hash in the PHC string format; undefined for anything made with other parameters than ours. */
function saltOf(passwordHash: string): Buffer | undefined {
  const { memoryCost, timeCost, parallelism } = ARGON2_OPTIONS;
  const [, kind, version, parameters, salt = ""] = passwordHash.split("$");
  const isOurs =
    kind === "argon2id" &&
    version === "v=19" &&
    parameters === `m=${memoryCost},t=${timeCost},p=${parallelism}`;
  const bytes = Buffer.from(salt, "base64");
  return isOurs && bytes.length >= SALT_BYTES ? bytes : undefined;
}

/** One keyboard composes its letters, another one does not; the password is the same. */
function typed(password: string): string {
  return password.normalize("NFC");
}
