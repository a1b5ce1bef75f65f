import "server-only";
import { consumeRateLimit, forgiveGuess } from "@/db/mutations/guesses";
import { GUESSES_PER_ACCOUNT } from "@/lib/domain/clinic/guess-limits";
import { now } from "@/lib/platform/clock";
import { guessKey } from "./guess-key";
import { noteMissedSignIn } from "./missed-sign-in";
import { readSecondStep } from "./second-step";
import { isOpen, type SignInOutcome } from "./sign-in";
import { startSession } from "./sso";
import { dropSsoTicket, ssoTicketAccount } from "./sso-step";

/** Lets somebody in whom the directory has vouched for, and whose account asks for a code of its own. */
export async function passSsoStep(code: string, userAgent: string): Promise<SignInOutcome> {
  const known = await ssoTicketAccount();
  if (!known || !isOpen(known.account) || known.account.secondStep === undefined)
    return { outcome: "mismatch" };
  const { scope, account } = known;
  const [guessedAt, key] = [now(), guessKey(`sso-step:${known.account.userId}`)];
  const permit = await consumeRateLimit(scope, [{ key, limit: GUESSES_PER_ACCOUNT }], guessedAt);
  if (!permit.allowed) return { outcome: "too-many-attempts", retryInMinutes: permit.retryInMinutes };
  const secondStep = readSecondStep(account, known.account.secondStep, code, guessedAt);
  const sessionId = secondStep && (await startSession(account, userAgent, secondStep));
  if (!sessionId) {
    noteMissedSignIn(scope, account);
    return { outcome: "code-mismatch" };
  }
  await forgiveGuess(scope, { takenBack: [], emptied: [key] }, guessedAt);
  await dropSsoTicket();
  return { outcome: "signed-in", sessionId, userId: account.userId };
}
