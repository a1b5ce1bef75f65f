import "server-only";
import { getDatabase } from "@/db/client";
import { consumeRateLimit } from "@/db/mutations/guesses";
import { SignInScope } from "@/db/scope";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { guessKey } from "./guess-key";
import { currentSession } from "./session";

const HOUR_MINUTES = 60;

export type MailPermit = "allowed" | "demo" | "too-many";

/** Whether whoever is signed in may have mails sent at all: nobody in a demonstration clinic, whose password is published. */
export async function mayMail(): Promise<boolean> {
  const session = await currentSession();
  return session !== undefined && !session.isDemoClinic;
}

/** Counts a mail of whoever is signed in, before it is sent: so many an hour for an account, a clinic, and all. */
export async function reserveMail(): Promise<MailPermit> {
  const session = await currentSession();
  if (!session || session.isDemoClinic) return "demo";
  const { perAccount, perClinic, inAll } = env().mailLimits;
  if (Math.min(perAccount, perClinic, inAll) === 0) return "too-many";
  const counters = [
    { key: guessKey(`mail-account:${session.userId}`), limit: perAccount },
    { key: guessKey(`mail-clinic:${session.clinicId}`), limit: perClinic },
    { key: guessKey("mail"), limit: inAll },
  ].map((counter) => ({ ...counter, minutes: HOUR_MINUTES }));
  const { database } = await getDatabase();
  const permit = await consumeRateLimit(SignInScope.forEmail(database, ""), counters, now());
  return permit.allowed ? "allowed" : "too-many";
}
