import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import { getClinic } from "@/db/queries/clinics";
import {
  type FollowedProgram,
  findFollowUp,
  listFollowedPrograms,
  listFollowedVersions,
} from "@/db/queries/follow-up";
import { findPatient } from "@/db/queries/patients";
import { findLatestPrint } from "@/db/queries/program-versions";
import type { ClinicScope } from "@/db/scope";
import { requireClinicScope } from "@/lib/auth/scope";
import { buildDiarySheet, type DiarySheet } from "@/lib/domain/adherence/diary-weeks";
import { buildFollowUp, type FollowUpView } from "@/lib/domain/adherence/follow-up";
import type { FollowedDocument } from "@/lib/domain/adherence/followed-document";
import { type KeptPaperDay, paperDayOn, phoneDays } from "@/lib/domain/adherence/paper-day";
import { buildProgress, type Progress } from "@/lib/domain/adherence/progress";
import type { DocumentClinic } from "@/lib/domain/program/program-document";
import { now, today } from "@/lib/platform/clock";
import { diaryQuery, followUpQuery } from "./schema";

interface FollowedPatient {
  readonly patient: { readonly id: string; readonly name: string };
  readonly programs: readonly FollowedProgram[];
  readonly clinic: DocumentClinic;
  /** The clinic's local date. */
  readonly today: string;
}

export interface FollowUpPage extends FollowedPatient {
  /** Absent while nothing was published. */
  readonly followed?: { readonly program: FollowedProgram; readonly view: FollowUpView };
  /** When this was read: what comes later stays new. */
  readonly readAt: string;
}

/** What became of a patient's program: the one the address names, or the newest in use. */
export async function loadFollowUp(patientId: string, query: Record<string, unknown>): Promise<FollowUpPage> {
  return forPatient(patientId, async (scope, page) => {
    const readAt = now().toISOString();
    const program = chosen(page.programs, followUpQuery.parse(query).program);
    if (!program) return { ...page, readAt };
    const documents = await listFollowedVersions(scope, program.id);
    const { view, ...followed } = await followUpOf(scope, program.id, documents, page);
    return { ...page, readAt, followed: { program: followed.program, view } };
  });
}

export interface ProgressView extends Progress {
  /** When this was read: what comes later stays new. */
  readonly readAt: string;
}

/** How a program goes, for the patient's record; nothing before it is published. */
export async function loadProgress(program: {
  readonly id: string;
  readonly currentVersion: number;
}): Promise<ProgressView | undefined> {
  const { id: programId, currentVersion } = program;
  if (currentVersion === 0) return undefined;
  const scope = await requireClinicScope();
  const readAt = now().toISOString();
  return scope.transaction(async (scope) => {
    const clinic = await getClinic(scope);
    const documents = await listFollowedVersions(scope, programId);
    const day = today(clinic.timeZone);
    const { view, sessions } = await followUpOf(scope, programId, documents, { clinic, today: day });
    return { ...buildProgress({ documents, sessions, view, today: day }), readAt };
  });
}

async function followUpOf(
  scope: ClinicScope,
  programId: string,
  documents: readonly FollowedDocument[],
  page: Pick<FollowedPatient, "clinic" | "today">,
) {
  const found = await findFollowUp(scope, programId);
  if (!found) notFound();
  const { program, sessions } = found;
  const endedOn = program.archivedAt && today(page.clinic.timeZone, program.archivedAt);
  const view = buildFollowUp({
    documents,
    sessions,
    today: page.today,
    seenAt: program.logsSeenAt,
    ...(endedOn && { endedOn }),
  });
  return { program, view, sessions };
}

export interface DiaryPage extends FollowedPatient {
  /** Whose unsaved typing may be kept in the window. */
  readonly accountId: string;
  /** Absent while nothing was published. */
  readonly diary?: {
    readonly program: FollowedProgram;
    readonly versionNumber: number;
    readonly versions: readonly number[];
    /** The version that was printed last. */
    readonly onPaper?: number;
    readonly sheet: DiarySheet;
    readonly kept: readonly KeptPaperDay[];
    /** The day of the first version. */
    readonly beganOn: string;
    /** The exercises that came from the phone, by day. */
    readonly onPhone: Readonly<Record<string, readonly string[]>>;
  };
}

/** The sheet to enter a paper diary in: of the version on paper, from the week it was printed, unless told. */
export async function loadDiary(patientId: string, query: Record<string, unknown>): Promise<DiaryPage> {
  return forPatient(patientId, async (scope, page) => {
    const asked = diaryQuery.parse(query);
    const own = { ...page, accountId: scope.actor.userId };
    const program = chosen(page.programs, asked.program);
    const versions = program ? await listFollowedVersions(scope, program.id) : [];
    const found = program && (await findFollowUp(scope, program.id));
    const print = program && (await findLatestPrint(scope, program.id));
    const wanted = asked.version ?? print?.versionNumber;
    const document = versions.find(({ version }) => version.number === wanted) ?? versions[0];
    if (!program || !found || !document) return own;
    const printedOn = print && today(page.clinic.timeZone, print.printedAt);
    const from = asked.from ?? printedOn ?? document.version.publishedOn;
    const sheet = buildDiarySheet(document, from);
    return {
      ...own,
      diary: {
        program,
        versionNumber: document.version.number,
        versions: versions.map(({ version }) => version.number),
        ...(print && { onPaper: print.versionNumber }),
        sheet,
        kept: sheet.days.map((day) => paperDayOn(found.sessions, day)),
        beganOn: versions.at(-1)?.version.publishedOn ?? from,
        onPhone: phoneDays(found.sessions, sheet.days),
      },
    };
  });
}

async function forPatient<Page>(
  patientId: string,
  work: (scope: ClinicScope, page: FollowedPatient) => Promise<Page>,
): Promise<Page> {
  const scope = await requireClinicScope();
  if (!z.uuid().safeParse(patientId).success) notFound();
  return scope.transaction(async (scope) => {
    const patient = await findPatient(scope, patientId);
    if (!patient) notFound();
    const clinic = await getClinic(scope);
    const programs = await listFollowedPrograms(scope, patientId);
    const { id, name } = patient;
    return work(scope, { patient: { id, name }, programs, clinic, today: today(clinic.timeZone) });
  });
}

function chosen(
  programs: readonly FollowedProgram[],
  wanted: string | undefined,
): FollowedProgram | undefined {
  return programs.find(({ id }) => id === wanted) ?? programs[0];
}
