import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** Argon2id, 64 MiB, three passes, one lane (security rule 9). */
const ARGON2_OPTIONS = { memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;

/** A hash of nobody's password: checked for unknown accounts so that they take the same time. */
const DUMMY_HASH = hash("no account has this password", ARGON2_OPTIONS);

export function hashPassword(password: string): Promise<string> {
  return hash(typed(password), ARGON2_OPTIONS);
}

/** Whether the password fits; without an account the same work is done and the answer is no. */
export async function isPasswordRight(password: string, passwordHash: string | undefined): Promise<boolean> {
  const fits = await verify(passwordHash ?? (await DUMMY_HASH), typed(password));
  return fits && passwordHash !== undefined;
}

/** One keyboard composes its letters, another one does not; the password is the same. */
function typed(password: string): string {
  return password.normalize("NFC");
}
