import "server-only";
import { getDatabase } from "@/db/client";
import { markSessionProved } from "@/db/mutations/sign-in";
import { findOwnSecrets, type OwnSecrets } from "@/db/queries/sign-in";
import { SignInScope } from "@/db/scope";
import { buildQrPath, type QrPath } from "@/lib/domain/sharing/qr-path";
import { codeInPrint } from "@/lib/domain/text/typed-code";
import { now } from "@/lib/platform/clock";
import { forgiveOwnGuesses, reserveOwnGuess } from "./guess";
import { isPasswordRight } from "./password";
import { seal, unseal } from "./seal";
import { sealOwner } from "./second-step";
import { currentSession } from "./session";
import { matchTotp, newTotpSecret, totpAddress } from "./totp";
import { hashCode, newCode } from "./typed-secrets";

type Guess =
  | { readonly outcome: "too-many-attempts"; readonly retryInMinutes: number }
  | { readonly outcome: "mismatch" };

export type PasswordProof =
  | Guess
  | { readonly outcome: "proved"; readonly secrets: OwnSecrets; readonly sessionId: string };

/** Whether whoever sits at this session knows its account's password; counted like a guess at sign-in. */
export async function proveOwnPassword(password: string): Promise<PasswordProof> {
  const own = await ownSecrets();
  if (!own) return { outcome: "mismatch" };
  const { scope, secrets, sessionId } = own;
  const guessedAt = now();
  const permit = await reserveOwnGuess(scope, sessionId, guessedAt);
  if (!permit.allowed) return { outcome: "too-many-attempts", retryInMinutes: permit.retryInMinutes };
  if (!(await isPasswordRight(password, secrets.passwordHash))) return { outcome: "mismatch" };
  await forgiveOwnGuesses(scope, sessionId, guessedAt);
  return { outcome: "proved", secrets, sessionId };
}

/** The same, and notes it in the session for what asks for a fresh proof. */
export async function proveSession(password: string): Promise<PasswordProof> {
  const proof = await proveOwnPassword(password);
  if (proof.outcome !== "proved") return proof;
  const { database } = await getDatabase();
  await markSessionProved(SignInScope.forSession(database, proof.sessionId), proof.sessionId, now());
  return proof;
}

export interface NewSecondStep {
  readonly sealed: string;
  /** For people who cannot scan. */
  readonly secret: string;
  readonly qr: QrPath;
}

/** A secret for the account's authenticator app, sealed for its row. */
export function newSecondStep(secrets: OwnSecrets): NewSecondStep {
  const secret = newTotpSecret();
  return {
    sealed: seal(secret, sealOwner(secrets)),
    secret,
    qr: buildQrPath(totpAddress(secret, secrets.email)),
  };
}

/** Whether a typed code fits the secret that was prepared; counted like a guess at sign-in. */
export async function matchPreparedCode(
  typed: string,
): Promise<Guess | { readonly outcome: "proved"; readonly step: number }> {
  const own = await ownSecrets();
  if (!own || own.secrets.totpSealed === null) return { outcome: "mismatch" };
  const { scope, secrets, sessionId } = own;
  const guessedAt = now();
  const permit = await reserveOwnGuess(scope, sessionId, guessedAt);
  if (!permit.allowed) return { outcome: "too-many-attempts", retryInMinutes: permit.retryInMinutes };
  const secret = unseal(own.secrets.totpSealed, sealOwner(secrets));
  const step = secret === undefined ? undefined : matchTotp(secret, typed, guessedAt);
  if (step === undefined) return { outcome: "mismatch" };
  await forgiveOwnGuesses(scope, sessionId, guessedAt);
  return { outcome: "proved", step };
}

const RECOVERY_CODES = 10;

/** Codes to be shown once, and what the database keeps of them. */
export function newRecoveryCodes(): { readonly codes: string[]; readonly hashes: string[] } {
  const codes = Array.from({ length: RECOVERY_CODES }, newCode);
  return { codes: codes.map(codeInPrint), hashes: codes.map((code) => hashCode("recovery", code)) };
}

async function ownSecrets() {
  const session = await currentSession();
  if (!session) return undefined;
  const { sessionId } = session;
  const { database } = await getDatabase();
  const scope = SignInScope.forSession(database, sessionId);
  const secrets = await findOwnSecrets(scope, sessionId);
  return secrets && { scope, secrets, sessionId };
}
