import "server-only";
import { getDatabase } from "@/db/client";
import { acceptInvitation, type LinkUse, resetPassword } from "@/db/mutations/one-time-link-use";
import { findOneTimeLink, type OneTimeLink } from "@/db/queries/one-time-links";
import { findAccounts } from "@/db/queries/sign-in";
import { SignInScope } from "@/db/scope";
import { hashToken } from "@/lib/domain/sharing/share-token";
import { now } from "@/lib/platform/clock";
import { rememberDevice } from "./known-device";
import { hashPassword, saltFor } from "./password";
import { newPasswordProblem } from "./password-check";

async function presented(token: string) {
  const { database } = await getDatabase();
  const tokenHash = hashToken(token);
  return { scope: SignInScope.forOneTimeHash(database, tokenHash), tokenHash };
}

/** What a one-time link is for; undefined when it is unknown, used, ended or out of time. */
export async function openOneTimeLink(token: string): Promise<OneTimeLink | undefined> {
  const { scope, tokenHash } = await presented(token);
  return findOneTimeLink(scope, tokenHash, now());
}

export type LinkUseOutcome =
  | { readonly outcome: LinkUse; readonly email: string }
  | { readonly outcome: "weak-password"; readonly problem: string };

const CLOSED = { outcome: "closed", email: "" } as const;

/** Makes the invited account with the password that its owner chose. */
export async function acceptWithToken(
  token: string,
  chosen: { readonly displayName: string; readonly password: string },
): Promise<LinkUseOutcome> {
  const { scope, tokenHash } = await presented(token);
  const link = await findOneTimeLink(scope, tokenHash, now());
  if (link?.kind !== "invitation") return CLOSED;
  const { displayName, password } = chosen;
  const personal = [link.email, link.displayName, displayName, link.clinicName];
  const problem = await newPasswordProblem(password, { hasSecondStep: false, personal });
  if (problem !== undefined) return { outcome: "weak-password", problem };
  const passwordHash = await hashPassword(password, await saltOfAddress(scope, link.email));
  const outcome = await acceptInvitation(scope, tokenHash, { displayName, passwordHash, now: now() });
  return { outcome, email: link.email };
}

/** Sets the password a reset link is for. A second step stays. */
export async function resetWithToken(token: string, password: string): Promise<LinkUseOutcome> {
  const { scope, tokenHash } = await presented(token);
  const link = await findOneTimeLink(scope, tokenHash, now());
  if (link?.kind !== "password-reset") return CLOSED;
  const { email, displayName, clinicName, hasSecondStep } = link;
  const personal = [email, displayName, clinicName];
  const problem = await newPasswordProblem(password, { hasSecondStep, personal });
  if (problem !== undefined) return { outcome: "weak-password", problem };
  const [account] = await findAccounts(scope, email);
  const passwordHash = await hashPassword(password, saltFor(email, account && [account.passwordHash]));
  const outcome = await resetPassword(scope, tokenHash, { passwordHash, now: now() });
  // Whoever had the link is the owner: guesses of strangers must not keep them from signing in now.
  if (outcome === "done" && account) await rememberDevice(account.userId);
  return { outcome, email };
}

/** The bearer of an invitation sees the other accounts of its address, here alone. */
async function saltOfAddress(scope: SignInScope, email: string): Promise<Buffer> {
  const others = await findAccounts(scope, email);
  return saltFor(
    email,
    others.map(({ passwordHash }) => passwordHash),
  );
}
