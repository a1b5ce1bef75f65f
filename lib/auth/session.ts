import "server-only";
import { cookies } from "next/headers";
import { getToken } from "next-auth/jwt";
import { cache } from "react";
import { getDatabase } from "@/db/client";
import { endSession, touchSession } from "@/db/mutations/sign-in";
import { findSession, type SessionRow } from "@/db/queries/sign-in";
import { SignInScope } from "@/db/scope";
import { isSessionLive, TOUCH_EVERY_MILLISECONDS } from "@/lib/domain/clinic/session-lifetime";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { sessionCookie } from "./cookie-names";
import { isRowId } from "./is-row-id";

/** The id in the session cookie of this request, whether or not there is such a session. */
export async function presentedSessionId(): Promise<string | undefined> {
  const jar = await cookies();
  return sessionIdIn(Object.fromEntries(jar.getAll().map(({ name, value }) => [name, value])));
}

async function sessionIdIn(cookies: Readonly<Record<string, string>>): Promise<string | undefined> {
  const request = { cookies, headers: {} };
  const token = await getToken({
    req: request as unknown as Parameters<typeof getToken>[0]["req"],
    secret: env().authSecret,
    cookieName: sessionCookie().name,
  });
  const id: unknown = token?.sid;
  return typeof id === "string" && isRowId(id) ? id : undefined;
}

async function findLiveSession(scope: SignInScope, sessionId: string): Promise<SessionRow | undefined> {
  const session = await findSession(scope, sessionId);
  if (!session?.isActive || !isSessionLive(session, now())) return undefined;
  return session.isDemoClinic && !env().withDemo ? undefined : session;
}

/**
 * Whether the `Cookie` header of a request names a live session: for the server in front of the framework, which takes
 * longer bodies from whoever has one. It does not count as use of the session.
 */
export async function isSignedIn(cookieHeader: string = ""): Promise<boolean> {
  const sessionId = await sessionIdIn(cookiesIn(cookieHeader));
  if (!sessionId) return false;
  const { database } = await getDatabase();
  return (await findLiveSession(SignInScope.forSession(database, sessionId), sessionId)) !== undefined;
}

function cookiesIn(header: string): Record<string, string> {
  const pairs = header.split(";").map((pair): [string, string] => {
    const [name = "", ...value] = pair.split("=");
    return [name.trim(), value.join("=").trim()];
  });
  return Object.fromEntries(pairs);
}

/** The live session behind this request, read from its row once per request; undefined when there is none. */
export const currentSession = cache(async (): Promise<SessionRow | undefined> => {
  const sessionId = await presentedSessionId();
  if (!sessionId) return undefined;
  const { database } = await getDatabase();
  const scope = SignInScope.forSession(database, sessionId);
  const session = await findLiveSession(scope, sessionId);
  if (!session) return undefined;
  if (now().getTime() - session.lastSeenAt.getTime() > TOUCH_EVERY_MILLISECONDS) {
    await touchSession(scope, sessionId, now());
  }
  return session;
});

/**
 * Deletes the presented session's row. The cookie stays, naming nothing: taking it away from within an action would have
 * the framework render the page anew, and with it what somebody has typed there would go.
 */
export async function endSessionInPlace(): Promise<void> {
  const sessionId = await presentedSessionId();
  if (sessionId) await endSessionRow(sessionId);
}

/** Deletes the row of a session, if there is one. */
export async function endSessionRow(sessionId: string): Promise<void> {
  const { database } = await getDatabase();
  await endSession(SignInScope.forSession(database, sessionId), sessionId);
}

/** Deletes the presented session's row and its cookie. */
export async function endPresentedSession(): Promise<void> {
  await endSessionInPlace();
  const { name, options } = sessionCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}
