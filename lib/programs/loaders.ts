import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import { type AdviceChoice, listAdviceTopics } from "@/db/queries/advice";
import { getClinic } from "@/db/queries/clinics";
import { type ConditionChoice, listConditionChoices } from "@/db/queries/conditions";
import { type ExerciseSummary, listExercises } from "@/db/queries/exercises";
import { findPatient } from "@/db/queries/patients";
import { findLatestPrint, listVersions, type PrintedPaper } from "@/db/queries/program-versions";
import { findProgram, type ProgramDetail } from "@/db/queries/programs";
import { listShareLinks, type ShareLinkListing } from "@/db/queries/share-links";
import { listTemplates, type TemplateDetail } from "@/db/queries/templates";
import { requireClinicScope } from "@/lib/auth/scope";
import { now } from "@/lib/clock";
import type { AffectedSide } from "@/lib/domain/patient";
import type { DocumentClinic, ProgramDocument } from "@/lib/domain/program-document";
import { shareAddress } from "@/lib/handout/loaders";

export interface BuilderView {
  readonly program: ProgramDetail;
  readonly patient: {
    readonly label: string;
    readonly affectedSide: AffectedSide;
    readonly tags: readonly ConditionChoice[];
    readonly clearance: string;
  };
  readonly exercises: readonly ExerciseSummary[];
  readonly topics: readonly AdviceChoice[];
  readonly templates: readonly TemplateDetail[];
  readonly clinic: DocumentClinic;
}

/** Everything the builder works with. */
export async function loadBuilder(programId: string): Promise<BuilderView> {
  const scope = await requireClinicScope();
  if (!z.uuid().safeParse(programId).success) notFound();
  return scope.transaction(async (scope) => {
    const program = await findProgram(scope, programId);
    if (!program || program.archivedAt) notFound();
    const patient = await findPatient(scope, program.patientId);
    if (!patient) notFound();
    const conditions = await listConditionChoices(scope);
    return {
      program,
      patient: {
        label: patient.label,
        affectedSide: patient.affectedSide,
        tags: conditions.filter((choice) => patient.tags.includes(choice.slug)),
        clearance: patient.clearance,
      },
      exercises: await listExercises(scope),
      topics: await listAdviceTopics(scope),
      templates: await listTemplates(scope),
      clinic: await getClinic(scope),
    };
  });
}

export interface VersionView {
  readonly number: number;
  readonly publishedAt: Date;
  readonly publishedByName: string;
  readonly document: ProgramDocument;
}

export interface ShareLinkView extends ShareLinkListing {
  readonly state: "live" | "expired" | "revoked";
  /** The address to hand over; present while the link lives. */
  readonly address?: string;
}

export interface ProgramView {
  readonly program: ProgramDetail;
  readonly versions: readonly VersionView[];
  readonly links: readonly ShareLinkView[];
  readonly latestPrint?: PrintedPaper;
  readonly clinicTimeZone: string;
}

/** A program's page: its versions, links and paper. */
export async function loadProgram(programId: string): Promise<ProgramView> {
  const scope = await requireClinicScope();
  if (!z.uuid().safeParse(programId).success) notFound();
  return scope.transaction(async (scope) => {
    const program = await findProgram(scope, programId);
    if (!program) notFound();
    const links = await listShareLinks(scope, programId);
    const latestPrint = await findLatestPrint(scope, programId);
    return {
      program,
      versions: await listVersions(scope, programId),
      links: links.map(withState),
      ...(latestPrint && { latestPrint }),
      clinicTimeZone: (await getClinic(scope)).timeZone,
    };
  });
}

function withState(link: ShareLinkListing): ShareLinkView {
  if (link.revokedAt) return { ...link, state: "revoked" };
  if (link.expiresAt <= now()) return { ...link, state: "expired" };
  return { ...link, state: "live", address: shareAddress(link) };
}
