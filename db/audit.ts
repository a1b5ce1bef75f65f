import { auditEvents } from "./schema/audit-events";
import type { ClinicScope, LinkScope, OperatorScope, SignInScope, Transaction } from "./scope";

export interface AuditEntry {
  /** What was done, for example "patient.create". */
  readonly verb: string;
  readonly subject: { readonly kind: string; readonly id?: string };
  /** Ids, numbers and codes; never free text. */
  readonly details?: Record<string, string | number | boolean>;
}

/** Writes the audit row of something staff did, in the same transaction as the thing itself. */
export function recordAudit(scope: ClinicScope, transaction: Transaction, entry: AuditEntry): Promise<void> {
  return insert(transaction, scope.clinicId, "user", scope.actor.userId, entry);
}

/** The same for an account that signs in or out, a share link, or the system itself. */
export function recordAuditFor(
  _scope: SignInScope | LinkScope | OperatorScope,
  transaction: Transaction,
  actor: { clinicId: string; kind: "user" | "link" | "system"; id?: string },
  entry: AuditEntry,
): Promise<void> {
  return insert(transaction, actor.clinicId, actor.kind, actor.id, entry);
}

async function insert(
  transaction: Transaction,
  clinicId: string,
  actorKind: "user" | "link" | "system",
  actorId: string | undefined,
  entry: AuditEntry,
): Promise<void> {
  await transaction.insert(auditEvents).values({
    clinicId,
    actorKind,
    actorId,
    verb: entry.verb,
    subjectKind: entry.subject.kind,
    subjectId: entry.subject.id,
    details: entry.details ?? {},
  });
}
