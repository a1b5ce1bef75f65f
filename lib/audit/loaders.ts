import "server-only";
import {
  type AuditListing,
  exportAuditEvents,
  listAuditEvents,
  listAuditPeople,
} from "@/db/queries/audit-events";
import { getClinic } from "@/db/queries/clinics";
import type { ClinicScope } from "@/db/scope";
import { hasFreshProof } from "@/lib/auth/fresh-proof";
import { currentClinicScope, requireClinicScope } from "@/lib/auth/scope";
import type { AuditFilter } from "@/lib/domain/audit/audit-filter";
import { actorInWords, deedInWords } from "@/lib/domain/audit/audit-sentence";
import { isAllowed } from "@/lib/domain/clinic/permissions";
import { CSV_START, csvLines } from "@/lib/domain/csv/csv-text";
import { momentInWords } from "@/lib/domain/dates/moment-words";
import { today } from "@/lib/platform/clock";
import { auditQuery } from "./schema";

const PER_PAGE = 50;
const PER_STEP = 1000;

export interface AuditView {
  readonly events: readonly { id: string; when: string; who: string; what: string }[];
  readonly filter: AuditFilter;
  /** Whom the trail can be narrowed to; absent for a therapist, who sees own acts only. */
  readonly people?: readonly { readonly id: string; readonly name: string }[];
  /** What the record is called that the trail is narrowed to. */
  readonly recordName?: string;
  /** Where the next page begins. */
  readonly before?: number;
  readonly isFirstPage: boolean;
}

/** A page of the trail as the address asks for it. */
export async function loadAudit(query: Record<string, unknown>): Promise<AuditView> {
  const scope = await requireClinicScope();
  const { before: start, ...filter } = auditQuery.parse(query);
  return scope.transaction(async (scope) => {
    const clinic = await getClinic(scope);
    const page = await listAuditEvents(scope, {
      ...filter,
      limit: PER_PAGE,
      ...(start !== undefined && { before: start }),
    });
    const recordName = page.events.find((event) => event.subjectId === filter.record)?.patientLabel;
    return {
      events: page.events.map((event) => ({
        id: event.id,
        when: momentInWords(event.happenedAt, clinic),
        who: actorInWords(event),
        what: deedInWords(event),
      })),
      filter,
      ...(isAllowed(scope.actor.role, "audit.read-all") && { people: await listAuditPeople(scope) }),
      ...(recordName !== undefined && { recordName }),
      ...(page.before !== undefined && { before: page.before }),
      isFirstPage: start === undefined,
    };
  });
}

export interface AuditFile {
  readonly fileName: string;
  readonly lines: AsyncGenerator<string>;
}

/** The filtered trail as a file, some events at a time. */
export async function loadAuditFile(
  query: Record<string, unknown>,
): Promise<AuditFile | "signed-out" | "proof-needed"> {
  const scope = await currentClinicScope();
  if (!scope) return "signed-out";
  if (!(await hasFreshProof())) return "proof-needed";
  const { before: _before, ...filter } = auditQuery.parse(query);
  const { timeZone } = await getClinic(scope);
  return { fileName: `audit-trail-${today(timeZone)}.csv`, lines: auditLines(scope, filter) };
}

const COLUMNS = ["place", "moment (UTC)", "who", "what", "verb", "record kind", "record id", "event id"];

async function* auditLines(scope: ClinicScope, filter: AuditFilter): AsyncGenerator<string> {
  yield CSV_START + csvLines([COLUMNS]);
  let before: number | undefined;
  do {
    const page = await exportAuditEvents(scope, {
      ...filter,
      limit: PER_STEP,
      ...(before !== undefined && { before }),
    });
    if (page.events.length > 0) yield csvLines(page.events.map(auditRow));
    before = page.before;
  } while (before !== undefined);
}

function auditRow(event: AuditListing) {
  const { sequence, happenedAt, verb, subjectKind, subjectId = "", id } = event;
  return [
    ...[sequence, happenedAt.toISOString(), actorInWords(event), deedInWords(event)],
    ...[verb, subjectKind, subjectId, id],
  ];
}
