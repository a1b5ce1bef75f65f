import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import { headers } from "next/headers";
import { getDatabase } from "@/db/client";
import { consumeRateLimit } from "@/db/mutations/guesses";
import { issueSetUpCode, setUpClinic } from "@/db/mutations/set-up";
import { OperatorScope, SignInScope } from "@/db/scope";
import { SET_UP_GUESSES } from "@/lib/domain/clinic/guess-limits";
import { codeInPrint, readTypedCode } from "@/lib/domain/text/typed-code";
import { findCountryPack } from "@/lib/domain/warning/country-pack";
import { now } from "@/lib/platform/clock";
import { processState } from "@/lib/platform/process-state.mjs";
import { hashForAddress } from "./address-password";
import { clientAddress } from "./client-address";
import { addressCounters } from "./guess";
import { guessKey } from "./guess-key";
import { hashCode, newCode } from "./typed-secrets";

/** Whether there is a code to set a clinic up with, so that pages can lead there. */
export function isSetUpOffered(): boolean {
  return processState.setUpCode !== undefined;
}

/** Makes a code that a clinic can be set up with once; undefined when this installation has one already. */
export async function offerSetUp(): Promise<string | undefined> {
  const { database } = await getDatabase();
  const code = newCode();
  const scope = OperatorScope.forSetUp(database);
  return (await issueSetUpCode(scope, hashCode("set-up", code), now())) ? codeInPrint(code) : undefined;
}

export interface SetUpRequest {
  readonly code: string;
  readonly clinic: {
    readonly name: string;
    readonly phone: string;
    readonly country: string;
    readonly timeZone: string;
    readonly language: string;
  };
  readonly admin: { readonly email: string; readonly displayName: string; readonly password: string };
}

export type SetUpOutcome =
  | { readonly outcome: "done" | "closed" }
  | { readonly outcome: "too-many"; readonly retryInMinutes: number };

/** Sets a clinic and its admin up for whoever knows the code that the start has printed. */
export async function setUpWithCode({ code, clinic, admin }: SetUpRequest): Promise<SetUpOutcome> {
  const { database } = await getDatabase();
  const from = clientAddress((await headers()).get("x-forwarded-for"));
  const permit = await consumeRateLimit(
    SignInScope.forEmail(database, ""),
    [
      ...addressCounters("set-up", from, SET_UP_GUESSES),
      { key: guessKey("set-up"), limit: SET_UP_GUESSES.inAll, beyond: "delay" },
    ],
    now(),
  );
  if (!permit.allowed) return { outcome: "too-many", retryInMinutes: permit.retryInMinutes };
  await pause(permit.delayMilliseconds);
  const typed = readTypedCode(code);
  const pack = findCountryPack(clinic.country);
  if (typed === undefined || !pack) return { outcome: "closed" };
  const { password, ...person } = admin;
  const { emergencyNumber, urgentLine, paperSize } = pack;
  // The operator's scope: whoever has the code has read the operator's terminal. The transaction evaluates it first.
  const outcome = await setUpClinic(OperatorScope.forSetUp(database), hashCode("set-up", typed), {
    clinic: { ...clinic, emergencyNumber, urgentLine, paperSize },
    admin: { ...person, passwordHash: await hashForAddress(database, person.email, password) },
    now: now(),
  });
  if (outcome === "done") processState.setUpCode = undefined;
  return { outcome };
}
