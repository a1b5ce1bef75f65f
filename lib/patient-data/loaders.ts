import "server-only";
import { forbidden } from "next/navigation";
import { recordRefusal } from "@/db/mutations/audit";
import { getClinic } from "@/db/queries/clinics";
import { findImages } from "@/db/queries/images";
import { findPatientExport } from "@/db/queries/patient-export";
import { listRecentImports } from "@/db/queries/patient-imports";
import { exportPatientList } from "@/db/queries/patient-list-export";
import type { ClinicScope } from "@/db/scope";
import { hasFreshProof } from "@/lib/auth/fresh-proof";
import { isRowId } from "@/lib/auth/is-row-id";
import { currentClinicScope, requireClinicScope } from "@/lib/auth/scope";
import { isAllowed } from "@/lib/domain/clinic/permissions";
import { momentInWords } from "@/lib/domain/dates/moment-words";
import { AppError } from "@/lib/domain/errors/errors";
import { buildHandout } from "@/lib/domain/handout/handout";
import { type ArchiveSheet, archiveSheets, archiveTexts } from "@/lib/domain/patient-data/patient-archive";
import { writePatientList } from "@/lib/domain/patient-data/patient-list-csv";
import { sampleList } from "@/lib/domain/patient-import/sample-list";
import { imageIdsOf } from "@/lib/domain/program/document-images";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { renderHandout } from "@/lib/pdf/render";
import { now, today } from "@/lib/platform/clock";
import { type ZipEntry, zipStream } from "./zip-stream";

export type Download =
  | {
      readonly outcome: "file";
      readonly fileName: string;
      readonly pieces: AsyncGenerator<Uint8Array | string>;
    }
  | { readonly outcome: "signed-out" }
  | { readonly outcome: "proof-needed" }
  | { readonly outcome: "not-found" }
  | { readonly outcome: "refused" };

/** Everything about one patient as a zip file that grows while it is sent. */
export async function loadPatientArchive(patientId: string): Promise<Download> {
  const scope = await currentClinicScope();
  if (!scope) return { outcome: "signed-out" };
  if (!isAllowed(scope.actor.role, "patient.export")) {
    await recordRefusal(scope, "patient.export");
    return { outcome: "refused" };
  }
  if (!(await hasFreshProof())) return { outcome: "proof-needed" };
  if (!isRowId(patientId)) return { outcome: "not-found" };
  const rows = await findPatientExport(scope, patientId);
  if (!rows) return { outcome: "not-found" };
  const clinic = await getClinic(scope);
  const day = today(clinic.timeZone);
  const texts = archiveTexts(rows, { clinicName: clinic.name, exportedAt: now() });
  const sheets = archiveSheets(rows);
  async function* entries(source: ClinicScope): AsyncGenerator<ZipEntry> {
    const encoder = new TextEncoder();
    for (const { name, text } of texts) yield { name, bytes: encoder.encode(text) };
    for (const sheet of sheets) yield await sheetEntry(source, sheet, day);
  }
  return { outcome: "file", fileName: `patient-${patientId}-${day}.zip`, pieces: zipStream(entries(scope)) };
}

/** One version on paper; what cannot be set is said in its place. */
async function sheetEntry(scope: ClinicScope, sheet: ArchiveSheet, printedOn: string): Promise<ZipEntry> {
  try {
    const bytes = await setSheet(scope, sheet.document, printedOn);
    return { name: sheet.name, bytes };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const text = `This version could not be set as a sheet (${error.message}). Its words are in patient.json.\r\n`;
    return { name: sheet.name.replace(/\.pdf$/, ".txt"), bytes: new TextEncoder().encode(text) };
  }
}

async function setSheet(
  scope: ClinicScope,
  document: ProgramDocument,
  printedOn: string,
): Promise<Uint8Array> {
  const stored = await findImages(scope, imageIdsOf(document));
  const images = new Map(
    stored.map(({ imageId, contentType, bytes }) => [
      imageId,
      { kind: contentType === "image/png" ? ("png" as const) : ("jpeg" as const), bytes },
    ]),
  );
  return renderHandout({ model: buildHandout(document, { printedOn }), images }, scope.clinicId);
}

/** The clinic's patients as a file. */
export async function loadPatientListFile(): Promise<Download> {
  const scope = await currentClinicScope();
  if (!scope) return { outcome: "signed-out" };
  if (!(await hasFreshProof())) return { outcome: "proof-needed" };
  const { timeZone } = await getClinic(scope);
  const text = writePatientList(await exportPatientList(scope));
  async function* pieces() {
    yield text;
  }
  return { outcome: "file", fileName: `patients-${today(timeZone)}.csv`, pieces: pieces() };
}

/** A list of invented patients, for those who may import one. */
export async function loadSampleList(): Promise<Download> {
  const scope = await currentClinicScope();
  if (!scope) return { outcome: "signed-out" };
  if (!isAllowed(scope.actor.role, "patient.import")) {
    await recordRefusal(scope, "patient.import");
    return { outcome: "refused" };
  }
  async function* pieces() {
    yield sampleList();
  }
  return { outcome: "file", fileName: "patients-sample.csv", pieces: pieces() };
}

export interface ImportListing {
  readonly importId: string;
  /** In words of the clinic. */
  readonly importedAt: string;
  readonly count: number;
}

/** The imports that can still be taken back. Nobody gets on who may not import; the refusal is in the trail. */
export async function loadImports(): Promise<ImportListing[]> {
  const scope = await requireClinicScope();
  if (!isAllowed(scope.actor.role, "patient.import")) {
    await recordRefusal(scope, "patient.import");
    forbidden();
  }
  const clinic = await getClinic(scope);
  const imports = await listRecentImports(scope, now());
  return imports.map((one) => ({ ...one, importedAt: momentInWords(one.importedAt, clinic) }));
}
