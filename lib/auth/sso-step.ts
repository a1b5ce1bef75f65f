import "server-only";
import { cookies } from "next/headers";
import { z } from "zod";
import { getDatabase } from "@/db/client";
import type { Identity } from "@/db/mutations/identities";
import { findIdentityAccount } from "@/db/queries/sign-in";
import { SignInScope } from "@/db/scope";
import { now } from "@/lib/platform/clock";
import { hostCookie } from "./cookie-names";
import { seal, unseal } from "./seal";

const ticket = z.object({ issuer: z.string(), subject: z.string(), startedAt: z.number() });

/** As long as a code is asked for, after the directory has vouched for somebody whose account has a second step. */
const MINUTES = 5;
const OWNER = "sso-step";

const cookie = () => hostCookie("homestretch-sso-step");

/** Lets this browser type the account's code. It opens nothing without the code. */
export async function keepSsoTicket(identity: Identity): Promise<void> {
  const { name, options } = cookie();
  const value = seal(JSON.stringify({ ...identity, startedAt: now().getTime() }), OWNER);
  (await cookies()).set(name, value, { ...options, maxAge: MINUTES * 60 });
}

export async function dropSsoTicket(): Promise<void> {
  const { name, options } = cookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}

/** The account that the directory has vouched for in this browser lately. */
export async function ssoTicketAccount() {
  const opened = unseal((await cookies()).get(cookie().name)?.value ?? "", OWNER);
  if (opened === undefined) return undefined;
  const { startedAt, ...identity } = ticket.parse(JSON.parse(opened));
  if (now().getTime() - startedAt >= MINUTES * 60_000) return undefined;
  const { database } = await getDatabase();
  const scope = SignInScope.forIdentity(database, identity);
  const account = await findIdentityAccount(scope);
  return account && { scope, account };
}
