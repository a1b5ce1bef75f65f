import "server-only";
import { and, asc, desc, eq, gt, sql } from "drizzle-orm";
import type { FollowedDocument } from "@/lib/domain/adherence/followed-document";
import type { RecordedSession } from "@/lib/domain/adherence/recorded-session";
import { recordAudit } from "../audit";
import { programs, programVersions, sessionLogs } from "../schema";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic, recordedSession } from "../where";

/** A program that has reached its patient, for looking at what became of it. */
export interface FollowedProgram {
  readonly id: string;
  readonly patientId: string;
  readonly title: string;
  readonly currentVersion: number;
  readonly reviewOn: string | null;
  readonly archivedAt: Date | null;
  /** When staff last read what the patient recorded. */
  readonly logsSeenAt: Date | null;
}

const FOLLOWED = {
  id: programs.id,
  patientId: programs.patientId,
  title: programs.title,
  currentVersion: programs.currentVersion,
  reviewOn: programs.reviewOn,
  archivedAt: programs.archivedAt,
  logsSeenAt: programs.logsSeenAt,
};

/** A patient's published programs, those in use first, newest first. */
export function listFollowedPrograms(scope: ClinicScope, patientId: string): Promise<FollowedProgram[]> {
  scope.require("program.read");
  return scope.run((transaction) =>
    transaction
      .select(FOLLOWED)
      .from(programs)
      .where(
        and(inClinic(scope, programs), eq(programs.patientId, patientId), gt(programs.currentVersion, 0)),
      )
      // In PostgreSQL null comes first when falling: those that were not put away.
      .orderBy(desc(programs.archivedAt), desc(programs.createdAt)),
  );
}

/** Every version of a program, newest first, as far as the follow-up needs it. */
export function listFollowedVersions(scope: ClinicScope, programId: string): Promise<FollowedDocument[]> {
  scope.require("program.read");
  return scope.run(async (transaction) => {
    const rows = await transaction
      .select({ document: followedPart() })
      .from(programVersions)
      .where(and(inClinic(scope, programVersions), eq(programVersions.programId, programId)))
      .orderBy(desc(programVersions.number));
    return rows.map(({ document }) => document);
  });
}

/** A version without its drawings and texts, cut by the database: they are most of it. */
function followedPart() {
  const { document } = programVersions;
  return sql<FollowedDocument>`jsonb_strip_nulls(jsonb_build_object(
    'program', jsonb_build_object(
      'startsOn', ${document} -> 'program' -> 'startsOn', 'diaryWeeks', ${document} -> 'program' -> 'diaryWeeks'),
    'version', ${document} -> 'version',
    'phases', ${document} -> 'phases',
    'items', coalesce((
      select jsonb_agg(jsonb_build_object(
        'itemId', item -> 'itemId', 'dose', item -> 'dose', 'phaseDoses', item -> 'phaseDoses',
        'exercise', jsonb_build_object(
          'plainName', item -> 'exercise' -> 'plainName', 'ladder', item -> 'exercise' -> 'ladder')) order by place)
      from jsonb_array_elements(${document} -> 'items') with ordinality as entries (item, place)
    ), '[]'::jsonb)))`;
}

export interface FollowUp {
  readonly program: FollowedProgram;
  /** Everything recorded, what was corrected among it, oldest day first. */
  readonly sessions: readonly RecordedSession[];
}

/** What was recorded of a program; the read itself is audited. */
export function findFollowUp(scope: ClinicScope, programId: string): Promise<FollowUp | undefined> {
  scope.require("log.read");
  return scope.run(async (transaction) => {
    const [program] = await transaction
      .select(FOLLOWED)
      .from(programs)
      .where(and(inClinic(scope, programs), eq(programs.id, programId)));
    if (!program) return undefined;
    const sessions = await recordedSessions(scope, transaction, programId);
    await recordAudit(scope, transaction, {
      verb: "log.read",
      subject: { kind: "program", id: programId },
    });
    return { program, sessions };
  });
}

function recordedSessions(
  scope: ClinicScope,
  transaction: Transaction,
  programId: string,
): Promise<RecordedSession[]> {
  return transaction
    .select(recordedSession())
    .from(sessionLogs)
    .where(and(inClinic(scope, sessionLogs), eq(sessionLogs.programId, programId)))
    .orderBy(asc(sessionLogs.localDate), asc(sessionLogs.receivedAt), asc(sessionLogs.id));
}
