import "server-only";
import { randomBytes, randomUUID } from "node:crypto";
import { getDatabase } from "@/db/client";
import { type Identity, linkByEmail, linkOwnAccount } from "@/db/mutations/identities";
import { acceptInvitation } from "@/db/mutations/one-time-link-use";
import { createSession, endSession, markSessionProved, type SecondStepUse } from "@/db/mutations/sign-in";
import { findOneTimeLink } from "@/db/queries/one-time-links";
import { findIdentityAccount } from "@/db/queries/sign-in";
import { SignInScope } from "@/db/scope";
import { deviceWords } from "@/lib/domain/clinic/device-words";
import { sessionEnd } from "@/lib/domain/clinic/session-lifetime";
import {
  hadSecondStep,
  identityIn,
  isMadeNow,
  signedInSince,
  verifiedEmailIn,
} from "@/lib/domain/clinic/sso-claims";
import { hashToken } from "@/lib/domain/sharing/share-token";
import { now } from "@/lib/platform/clock";
import { hashForAddress } from "./address-password";
import { hasFreshProof } from "./fresh-proof";
import { rememberDevice } from "./known-device";
import { noteMissedSignIn } from "./missed-sign-in";
import { currentSession, presentedSessionId } from "./session";
import { isOpen } from "./sign-in";
import type { SsoFlow } from "./sso-flow";
import { keepSsoTicket } from "./sso-step";

/** Somebody who has come back from the directory with a token that was checked. */
export interface SsoVisit {
  readonly flow: SsoFlow;
  readonly claims: Readonly<Record<string, unknown>>;
  /** Of the directory that this server is set to. */
  readonly issuer: string;
  readonly userAgent: string;
}

/** Codes that the page shows a sentence for. */
export type SsoRefusal =
  | "SsoAnswer"
  | "SsoRefused"
  | "SsoStale"
  | "SsoOther"
  | "SsoTaken"
  | "SsoOtherAddress";

export type SsoOutcome =
  | { readonly outcome: "signed-in"; readonly sessionId: string }
  /** Done, or to be gone on with, on a page of ours. */
  | { readonly outcome: "leads-to"; readonly path: string }
  | { readonly outcome: "refused"; readonly code: SsoRefusal };

const refused = (code: SsoRefusal): SsoOutcome => ({ outcome: "refused", code });

/** What somebody whom the directory vouches for gets. No account is made but an invited one, and the directory gives no role. */
export async function receiveVisitor(visit: SsoVisit): Promise<SsoOutcome> {
  const identity = identityIn(visit.claims, visit.issuer);
  if (!identity || !isMadeNow(visit.claims, now().getTime())) return refused("SsoAnswer");
  switch (visit.flow.purpose) {
    case "sign-in":
      return signIn(visit, identity);
    case "prove":
      return prove(visit, identity);
    case "link":
      return linkSession(identity);
    case "invitation":
      return accept(visit, identity);
  }
}

async function signIn(visit: SsoVisit, identity: Identity): Promise<SsoOutcome> {
  const { database } = await getDatabase();
  const scope = SignInScope.forIdentity(database, identity);
  const account = (await findIdentityAccount(scope)) ?? (await linkedByEmail(visit, identity));
  if (!account) return refused("SsoRefused");
  if (!isOpen(account)) {
    noteMissedSignIn(scope, account);
    return refused("SsoRefused");
  }
  if (account.secondStep !== undefined && !account.ssoSecondStep && !hadSecondStep(visit.claims)) {
    await keepSsoTicket(identity);
    const path = `/sign-in?step=code&callbackUrl=${encodeURIComponent(visit.flow.returnPath)}`;
    return { outcome: "leads-to", path };
  }
  const sessionId = await startSession(account, visit.userAgent);
  return sessionId === undefined ? refused("SsoStale") : { outcome: "signed-in", sessionId };
}

/** The first time, by an address that the directory has verified, if an admin lets the account in so. */
async function linkedByEmail({ claims }: SsoVisit, identity: Identity) {
  const email = verifiedEmailIn(claims);
  if (email === undefined) return undefined;
  const { database } = await getDatabase();
  const scope = SignInScope.forIdentity(database, { ...identity, email });
  return (await linkByEmail(scope, identity, email)) ? findIdentityAccount(scope) : undefined;
}

/** Starts a session as the password would; the one that this browser has had until now ends. Undefined for a code used before. */
export async function startSession(
  account: { readonly clinicId: string; readonly userId: string; readonly email: string },
  userAgent: string,
  secondStep?: SecondStepUse,
): Promise<string | undefined> {
  const { database } = await getDatabase();
  const [sessionId, startedAt, former] = [randomUUID(), now(), await presentedSessionId()];
  const { clinicId, userId, email } = account;
  const isStarted = await createSession(SignInScope.forSession(database, sessionId, email), {
    ...{ sessionId, clinicId, userId, bySso: true, now: startedAt },
    ...{ device: deviceWords(userAgent), endsAt: sessionEnd(startedAt) },
    ...(secondStep && { secondStep }),
  });
  if (!isStarted) return undefined;
  if (former) await endSession(SignInScope.forSession(database, former), former);
  await rememberDevice(userId);
  return sessionId;
}

/** Confirms who sits at the session: the same person, who has just signed in to the directory anew. */
async function prove({ claims, flow }: SsoVisit, identity: Identity): Promise<SsoOutcome> {
  const session = await currentSession();
  if (!session) return refused("SsoStale");
  const { database } = await getDatabase();
  const account = await findIdentityAccount(SignInScope.forIdentity(database, identity));
  if (account?.userId !== session.userId) return refused("SsoOther");
  if (!signedInSince(claims, flow.startedAt)) return refused("SsoStale");
  const { sessionId } = session;
  await markSessionProved(SignInScope.forSession(database, sessionId), sessionId, now(), "sso");
  return { outcome: "leads-to", path: "/account/confirm?done=1" };
}

/** Links the account of the session, whose owner has proved lately to sit at it. */
async function linkSession(identity: Identity): Promise<SsoOutcome> {
  const session = await currentSession();
  if (!session || !(await hasFreshProof())) return refused("SsoStale");
  const { database } = await getDatabase();
  const scope = SignInScope.forIdentity(database, { ...identity, session_id: session.sessionId });
  const isLinked = await linkOwnAccount(scope, identity, session.sessionId);
  return isLinked ? { outcome: "leads-to", path: "/account?linked=1" } : refused("SsoTaken");
}

/** No password can be typed that has this hash: it is of random bytes that nobody was told. */
const UNKNOWN_PASSWORD_BYTES = 32;

/** Makes the invited account for the bearer of the invitation, and signs them in. */
async function accept(visit: SsoVisit, identity: Identity): Promise<SsoOutcome> {
  const tokenHash = hashToken(visit.flow.token ?? "");
  const { database } = await getDatabase();
  const scope = SignInScope.forIdentity(database, { ...identity, one_time_hash: tokenHash });
  const link = await findOneTimeLink(scope, tokenHash, now());
  if (link?.kind !== "invitation") return refused("SsoStale");
  const email = verifiedEmailIn(visit.claims);
  if (email !== undefined && email !== link.email) return refused("SsoOtherAddress");
  const passwordHash = await hashForAddress(
    database,
    link.email,
    randomBytes(UNKNOWN_PASSWORD_BYTES).toString("base64url"),
  );
  const displayName = visit.flow.displayName ?? link.displayName;
  const use = await acceptInvitation(scope, tokenHash, { displayName, passwordHash, identity, now: now() });
  if (use === "done") return signIn(visit, identity);
  return refused(use === "closed" ? "SsoStale" : "SsoTaken");
}
