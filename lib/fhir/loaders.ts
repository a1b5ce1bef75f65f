import "server-only";
import { createHash } from "node:crypto";
import { notFound } from "next/navigation";
import { recordFhirExport } from "@/db/mutations/fhir-exports";
import { getClinic } from "@/db/queries/clinics";
import { listExternalIds } from "@/db/queries/external-ids";
import { findFollowUp, listFollowedVersions } from "@/db/queries/follow-up";
import { findImages } from "@/db/queries/images";
import { findOutcomes } from "@/db/queries/outcomes";
import { findPatient } from "@/db/queries/patients";
import { findVersion } from "@/db/queries/program-versions";
import { findProgram } from "@/db/queries/programs";
import type { ClinicScope } from "@/db/scope";
import { hasFreshProof } from "@/lib/auth/fresh-proof";
import { isRowId } from "@/lib/auth/is-row-id";
import { currentClinicScope, requireClinicScope } from "@/lib/auth/scope";
import { buildFollowUp } from "@/lib/domain/adherence/follow-up";
import { AppError } from "@/lib/domain/errors/errors";
import { bundleProblems } from "@/lib/domain/fhir/bundle-problems";
import type { FhirPatient, FhirPlace } from "@/lib/domain/fhir/people";
import { buildProgramBundle, type FhirSheet } from "@/lib/domain/fhir/program-bundle";
import { buildRecordBundle } from "@/lib/domain/fhir/record-bundle";
import type { Bundle } from "@/lib/domain/fhir/resource";
import { buildHandout } from "@/lib/domain/handout/handout";
import { imageIdsOf } from "@/lib/domain/program/document-images";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { renderHandout } from "@/lib/pdf/render";
import { now, today } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { fhirFile } from "./schema";

export interface FhirView {
  readonly program: { readonly id: string; readonly title: string; readonly version: number };
  readonly patient: { readonly id: string; readonly name: string; readonly label: string };
}

/** What can be handed out of a program; the not-found page where nothing was published. */
export async function loadFhirView(programId: string): Promise<FhirView> {
  const scope = await requireClinicScope();
  if (!isRowId(programId)) notFound();
  return scope.transaction(async (scope) => {
    const program = await findProgram(scope, programId);
    const patient = program && (await findPatient(scope, program.patientId));
    const document = program && (await findVersion(scope, programId, program.currentVersion));
    if (!program || !patient || !document) notFound();
    return {
      program: { id: program.id, title: document.program.title, version: program.currentVersion },
      patient: { id: patient.id, name: patient.name, label: patient.label },
    };
  });
}

export type FhirAnswer =
  | { readonly outcome: "file"; readonly fileName: string; readonly text: string }
  | { readonly outcome: "signed-out" | "proof-needed" | "not-found" };

/** A bundle for another system; that it left is in the audit trail. @throws AppError for a bundle that fails our checks */
export async function loadFhirFile(asked: Record<string, unknown>): Promise<FhirAnswer> {
  const scope = await currentClinicScope();
  if (!scope) return { outcome: "signed-out" };
  const parsed = fhirFile.safeParse(asked);
  if (!parsed.success) return { outcome: "not-found" };
  if (!(await hasFreshProof())) return { outcome: "proof-needed" };
  const { programId, file, name } = parsed.data;
  return scope.transaction(async (scope) => {
    const found = await sourceOf(scope, programId, name);
    if (!found) return { outcome: "not-found" } as const;
    const bundle =
      file === "program.json" ? await programBundle(scope, found) : await recordBundle(scope, found);
    const problems = bundleProblems(bundle);
    if (problems.length > 0)
      throw new AppError("invalid-state", `a FHIR bundle with ${problems.length} faults`);
    const { version } = found.document;
    await recordFhirExport(scope, programId, { file, name, versionNumber: version.number });
    const fileName = `fhir-${file.replace(".json", "")}-${programId}-v${version.number}.json`;
    return { outcome: "file", fileName, text: `${JSON.stringify(bundle, null, 2)}\n` } as const;
  }, "export");
}

interface Found {
  readonly document: ProgramDocument;
  readonly isArchived: boolean;
  readonly patient: FhirPatient;
  readonly place: FhirPlace;
}

async function sourceOf(
  scope: ClinicScope,
  programId: string,
  name: "whole" | "paper",
): Promise<Found | undefined> {
  const program = await findProgram(scope, programId);
  if (!program || program.currentVersion === 0) return undefined;
  const document = await findVersion(scope, programId, program.currentVersion);
  const record = await findPatient(scope, program.patientId);
  if (!document || !record) return undefined;
  const clinic = await getClinic(scope);
  const isWhole = name === "whole";
  return {
    document,
    isArchived: program.archivedAt !== null,
    patient: {
      id: record.id,
      name: isWhole ? record.name : record.label,
      birthYear: isWhole ? record.birthYear : null,
      reference: isWhole ? record.reference : null,
      externalIds: isWhole ? await listExternalIds(scope, record.id) : [],
    },
    place: {
      ...{ origin: env().origin, clinicId: scope.clinicId, clinicName: clinic.name },
      ...{ clinicPhone: clinic.phone, language: clinic.language, now: now() },
    },
  };
}

async function programBundle(scope: ClinicScope, found: Found): Promise<Bundle> {
  return buildProgramBundle({ ...found, sheet: await sheetOf(scope, found.document) });
}

async function sheetOf(scope: ClinicScope, document: ProgramDocument): Promise<FhirSheet> {
  const stored = await findImages(scope, imageIdsOf(document));
  const images = new Map(
    stored.map(({ imageId, contentType, bytes }) => [
      imageId,
      { kind: contentType === "image/png" ? ("png" as const) : ("jpeg" as const), bytes },
    ]),
  );
  const model = buildHandout(document, { printedOn: today(document.clinic.timeZone) });
  const bytes = await renderHandout({ model, images }, scope.clinicId);
  return { bytes, hash: createHash("sha1").update(bytes).digest("base64") };
}

async function recordBundle(scope: ClinicScope, { document, patient, place }: Found): Promise<Bundle> {
  const { program, clinic } = document;
  const documents = await listFollowedVersions(scope, program.id);
  const followUp = await findFollowUp(scope, program.id);
  const outcomes = await findOutcomes(scope, patient.id);
  const sessions = followUp?.sessions ?? [];
  const ended = followUp?.program.archivedAt;
  const { weeks } = buildFollowUp({
    ...{ documents, sessions, today: today(clinic.timeZone), seenAt: null },
    ...(ended && { endedOn: today(clinic.timeZone, ended) }),
  });
  const names = documents.toReversed().flatMap(({ items }) => items);
  return buildRecordBundle({
    ...{ programId: program.id, title: program.title, sessions, weeks, patient, place },
    itemNames: new Map(names.map(({ itemId, exercise }) => [itemId, exercise.plainName])),
    outcomes: outcomes ?? { activities: [], measurements: [] },
  });
}
