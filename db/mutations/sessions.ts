import "server-only";
import { and, eq, ne } from "drizzle-orm";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { recordAudit } from "../audit";
import { sessions } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

const ownSessions = (scope: ClinicScope) =>
  and(inClinic(scope, sessions), eq(sessions.userId, scope.actor.userId));

/** Signs the actor out everywhere, or everywhere but in one session; returns how many sessions ended. */
export function endOwnSessions(scope: ClinicScope, keptSessionId?: string): Promise<number> {
  scope.require("account.change");
  return scope.run(async (transaction) => {
    const ended = await transaction
      .delete(sessions)
      .where(keptSessionId ? and(ownSessions(scope), ne(sessions.id, keptSessionId)) : ownSessions(scope))
      .returning({ id: sessions.id });
    await recordAudit(scope, transaction, {
      verb: "session.end-all",
      subject: { kind: "user", id: scope.actor.userId },
      details: { count: ended.length },
    });
    return ended.length;
  });
}

/**
 * Ends one of the actor's sessions.
 * @throws NotFoundError for a session that is gone, or somebody else's
 */
export function endOwnSession(scope: ClinicScope, sessionId: string): Promise<void> {
  scope.require("account.change");
  return scope.run(async (transaction) => {
    const [ended] = await transaction
      .delete(sessions)
      .where(and(ownSessions(scope), eq(sessions.id, sessionId)))
      .returning({ id: sessions.id });
    if (!ended) throw new NotFoundError("Session");
    await recordAudit(scope, transaction, {
      verb: "account.end-session",
      subject: { kind: "session", id: sessionId },
    });
  });
}
