import "server-only";
import { forbidden } from "next/navigation";
import { recordRefusal } from "@/db/mutations/audit";
import { recordHandOver } from "@/db/mutations/program-files";
import { getClinic } from "@/db/queries/clinics";
import { findDraftTexts } from "@/db/queries/document-sources";
import { findEntriesById, type LibraryEntry } from "@/db/queries/handed-exercises";
import { findImages } from "@/db/queries/images";
import { type KnownClinic, listKnownClinics } from "@/db/queries/known-clinics";
import { findVersion } from "@/db/queries/program-versions";
import type { ClinicScope } from "@/db/scope";
import { fingerprintOfClinic } from "@/lib/auth/clinic-signature";
import { hasFreshProof } from "@/lib/auth/fresh-proof";
import { currentClinicScope, requireClinicScope } from "@/lib/auth/scope";
import { isAllowed } from "@/lib/domain/clinic/permissions";
import { filePart } from "@/lib/domain/handout/handout-file-name";
import type { HandedExercise } from "@/lib/domain/program-file/handed-exercise";
import { buildProgramFile } from "@/lib/domain/program-file/program-file";
import { loadVersionDraft } from "@/lib/drafts/loaders";
import { today } from "@/lib/platform/clock";
import { handOver } from "./schema";
import { hashOf, writeProgramFile } from "./write-file";

export type HandedFile =
  | { readonly outcome: "file"; readonly fileName: string; readonly bytes: Uint8Array }
  | { readonly outcome: "signed-out" | "proof-needed" | "not-found" };

/** A published version as a file for another clinic; the hand-over is in the audit trail. */
export async function loadProgramFile(asked: { programId: string; number: string }): Promise<HandedFile> {
  const scope = await currentClinicScope();
  if (!scope) return { outcome: "signed-out" };
  const reference = handOver.safeParse({ ...asked, number: Number(asked.number) });
  if (!reference.success) return { outcome: "not-found" };
  const { programId, number } = reference.data;
  if (!(await hasFreshProof())) return { outcome: "proof-needed" };
  return scope.transaction(async (scope) => {
    const document = await findVersion(scope, programId, number);
    const restored = document && (await loadVersionDraft(scope, programId, number));
    if (!restored) return { outcome: "not-found" } as const;
    const { draft } = restored;
    const clinic = await getClinic(scope);
    const { exercises, pictures } = await wholeExercises(
      scope,
      draft.items.map(({ exerciseId }) => exerciseId),
    );
    const { topics } = await findDraftTexts(scope, draft);
    const date = today(clinic.timeZone);
    const from = { clinic: clinic.name, therapist: scope.actor.displayName, date };
    const file = buildProgramFile({ from, draft, exercises, topics });
    await recordHandOver(scope, programId, number);
    const fileName = `${filePart(draft.title)} - v${number}.homestretch`;
    return { outcome: "file", fileName, bytes: writeProgramFile(scope.clinicId, file, pictures) } as const;
  });
}

/** The exercises by id as they go into a file, with the photographs they name by their hash. */
async function wholeExercises(scope: ClinicScope, ids: readonly string[]) {
  const entries = await findEntriesById(scope, [...new Set(ids)]);
  const stored = await findImages(
    scope,
    entries.flatMap(({ photoIds }) => photoIds),
  );
  const hashes = new Map(stored.map(({ imageId, bytes }) => [imageId, hashOf(bytes)]));
  const handed = ({ id: _, photoIds, ...entry }: LibraryEntry): HandedExercise => ({
    ...entry,
    pictures: photoIds.flatMap((photoId) => hashes.get(photoId) ?? []),
  });
  return {
    exercises: new Map(entries.map((entry) => [entry.id, handed(entry)])),
    pictures: new Map(stored.map(({ imageId, bytes }) => [hashes.get(imageId) ?? "", bytes])),
  };
}

export interface KnownClinicsView {
  /** This clinic's own, to be read to others. */
  readonly ownFingerprint: string;
  readonly known: readonly KnownClinic[];
}

/** Whose signatures are known here, for an admin. */
export async function loadKnownClinics(): Promise<KnownClinicsView> {
  const scope = await requireClinicScope();
  if (!isAllowed(scope.actor.role, "clinic.change")) {
    await recordRefusal(scope, "clinic.change");
    forbidden();
  }
  return { ownFingerprint: fingerprintOfClinic(scope.clinicId), known: await listKnownClinics(scope) };
}
