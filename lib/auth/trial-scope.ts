import "server-only";
import { headers } from "next/headers";
import { getDatabase } from "@/db/client";
import { consumeRateLimit } from "@/db/mutations/guesses";
import { SignInScope } from "@/db/scope";
import { TrialScope } from "@/db/trial-scope";
import { TRIAL_SHEETS, TRIAL_VISITS } from "@/lib/domain/clinic/guess-limits";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { clientAddress } from "./client-address";
import { addressCounters } from "./guess";

/** Of the shared library, for anybody; undefined where the operator has switched the trial off. */
export async function trialScope(): Promise<TrialScope | undefined> {
  if (!env().withTrial) return undefined;
  return TrialScope.forVisitor((await getDatabase()).database);
}

/** Counts what a visitor asks for by where it comes from; nothing of what they build is kept. */
export async function reserveTrial(what: "visit" | "sheet"): Promise<{ readonly retryInMinutes?: number }> {
  const { database } = await getDatabase();
  const from = clientAddress((await headers()).get("x-forwarded-for"));
  const counters = addressCounters(`trial-${what}`, from, what === "visit" ? TRIAL_VISITS : TRIAL_SHEETS);
  const permit = await consumeRateLimit(SignInScope.forEmail(database, ""), counters, now());
  return permit.allowed ? {} : { retryInMinutes: permit.retryInMinutes };
}
