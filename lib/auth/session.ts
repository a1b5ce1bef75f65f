import "server-only";
import { cookies } from "next/headers";
import { getToken } from "next-auth/jwt";
import { cache } from "react";
import { getDatabase } from "@/db/client";
import { endSession, touchSession } from "@/db/mutations/sign-in";
import { findSession, type SessionRow } from "@/db/queries/sign-in";
import { SignInScope } from "@/db/scope";
import { now } from "@/lib/clock";
import { isSessionLive, TOUCH_EVERY_MILLISECONDS } from "@/lib/domain/clinic/session-lifetime";
import { env } from "@/lib/env";
import { isRowId } from "./is-row-id";

/** Name of the cookie that carries the session id; `__Secure-` where the origin is https. */
function sessionCookieName(): string {
  return env().origin.startsWith("https:") ? "__Secure-next-auth.session-token" : "next-auth.session-token";
}

async function presentedSessionId(): Promise<string | undefined> {
  const jar = await cookies();
  const request = {
    cookies: Object.fromEntries(jar.getAll().map(({ name, value }) => [name, value])),
    headers: {},
  };
  const token = await getToken({
    req: request as unknown as Parameters<typeof getToken>[0]["req"],
    secret: env().authSecret,
    secureCookie: sessionCookieName().startsWith("__Secure-"),
  });
  const id: unknown = token?.sid;
  return typeof id === "string" && isRowId(id) ? id : undefined;
}

/** The live session behind this request, read from its row once per request; undefined when there is none. */
export const currentSession = cache(async (): Promise<SessionRow | undefined> => {
  const sessionId = await presentedSessionId();
  if (!sessionId) return undefined;
  const { database } = await getDatabase();
  const scope = SignInScope.forSession(database, sessionId);
  const session = await findSession(scope, sessionId);
  if (!session?.isActive || !isSessionLive(session, now())) return undefined;
  if (session.isDemoClinic && !env().withDemo) return undefined;
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
  if (!sessionId) return;
  const { database } = await getDatabase();
  await endSession(SignInScope.forSession(database, sessionId), sessionId);
}

/** Deletes the presented session's row and its cookie. */
export async function endPresentedSession(): Promise<void> {
  await endSessionInPlace();
  (await cookies()).delete(sessionCookieName());
}
