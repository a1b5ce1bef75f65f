import "server-only";
import { recordLibraryExport } from "@/db/mutations/exercise-imports";
import { getClinic } from "@/db/queries/clinics";
import { findEntriesById } from "@/db/queries/handed-exercises";
import { findImages } from "@/db/queries/images";
import { listLibraryImports, listOwnExerciseSizes } from "@/db/queries/library-files";
import type { ClinicScope } from "@/db/scope";
import { hasFreshProof } from "@/lib/auth/fresh-proof";
import { currentClinicScope, requireClinicScope } from "@/lib/auth/scope";
import {
  type FiledExercise,
  LIBRARY_FILE_FORMAT,
  LIBRARY_FILE_VERSION,
  type LibraryFile,
  partsOfLibrary,
} from "@/lib/domain/library-file/library-file";
import { now, today } from "@/lib/platform/clock";
import { libraryPart } from "./schema";
import { pictureName, writeLibraryFile } from "./write-library-file";

const partsOf = async (scope: ClinicScope) =>
  partsOfLibrary(await listOwnExerciseSizes(scope), ({ bytes }) => bytes);

export interface LibraryExportView {
  /** How many exercises each file holds. */
  readonly parts: readonly number[];
}

/** The files in which the clinic's own exercises leave. */
export async function loadLibraryExport(): Promise<LibraryExportView> {
  const scope = await requireClinicScope();
  return { parts: (await partsOf(scope)).map((part) => part.length) };
}

export type LibraryFileAnswer =
  | { readonly outcome: "file"; readonly fileName: string; readonly bytes: Uint8Array }
  | { readonly outcome: "signed-out" | "proof-needed" | "not-found" };

/** One part of the clinic's own exercises as a file; that it left is in the audit trail. */
export async function loadLibraryFile(asked: string): Promise<LibraryFileAnswer> {
  const scope = await currentClinicScope();
  if (!scope) return { outcome: "signed-out" };
  const number = libraryPart.safeParse(asked);
  if (!number.success) return { outcome: "not-found" };
  if (!(await hasFreshProof())) return { outcome: "proof-needed" };
  return scope.transaction(async (scope) => {
    const parts = await partsOf(scope);
    const part = parts[number.data - 1];
    if (!part) return { outcome: "not-found" } as const;
    const unchecked = new Set(part.filter(({ isUnchecked }) => isUnchecked).map(({ id }) => id));
    const ids = part.map(({ id }) => id);
    const { exercises, pictures } = await wholeExercises(scope, ids, unchecked);
    const { name, timeZone } = await getClinic(scope);
    const date = today(timeZone);
    await recordLibraryExport(scope, { count: exercises.length });
    const file: LibraryFile = {
      format: LIBRARY_FILE_FORMAT,
      version: LIBRARY_FILE_VERSION,
      from: { clinic: name, date },
      exercises,
    };
    const which = parts.length > 1 ? ` ${number.data} of ${parts.length}` : "";
    const fileName = `exercises ${date}${which}.zip`;
    return { outcome: "file", fileName, bytes: writeLibraryFile(file, pictures) } as const;
  }, "export");
}

async function wholeExercises(scope: ClinicScope, ids: readonly string[], unchecked: ReadonlySet<string>) {
  const entries = await findEntriesById(scope, ids);
  const stored = await findImages(
    scope,
    entries.flatMap(({ photoIds }) => photoIds),
  );
  const names = new Map(stored.map(({ imageId, bytes }) => [imageId, pictureName(bytes)]));
  const exercises = entries.map(
    ({ id, photoIds, ...entry }): FiledExercise => ({
      ...entry,
      isUnchecked: unchecked.has(id),
      pictures: photoIds.flatMap((photoId) => names.get(photoId) ?? []),
    }),
  );
  return {
    exercises: exercises.toSorted((one, other) => one.name.localeCompare(other.name)),
    pictures: new Map(stored.map(({ imageId, bytes }) => [names.get(imageId) ?? "", bytes])),
  };
}

export interface LibraryImportListing {
  readonly importId: string;
  /** In the clinic's language and time zone. */
  readonly importedAt: string;
  readonly count: number;
}

/** Imports of the last day, each of which can be taken back. */
export async function loadLibraryImports(): Promise<LibraryImportListing[]> {
  const scope = await requireClinicScope();
  const { language, timeZone } = await getClinic(scope);
  const moment = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short", timeZone });
  const imports = await listLibraryImports(scope, now());
  return imports.map((one) => ({ ...one, importedAt: moment.format(one.importedAt) }));
}
