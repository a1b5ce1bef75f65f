"use server";

import { revalidatePath } from "next/cache";
import { importExercises, undoExerciseImport } from "@/db/mutations/exercise-imports";
import { getClinic } from "@/db/queries/clinics";
import { listExerciseNames } from "@/db/queries/library-files";
import type { ActionState } from "@/lib/action/action-state";
import { clinicAction } from "@/lib/action/clinic-action";
import type { LibraryPreview } from "@/lib/domain/library-file/library-preview";
import { safeLine } from "@/lib/domain/text/safe-text";
import { now, today } from "@/lib/platform/clock";
import { encodeNamed, toImport } from "./prepare-import";
import { previewOf, readEntries } from "./preview-library";
import { readLibraryFile } from "./read-library-file";
import { libraryImport, libraryImportUndoing } from "./schema";

const problem = (message: string) =>
  ({ status: "invalid", message: "Nothing was imported.", fields: { file: message } }) as const;

/** What an import answers: that it is done, or what there is to look at first. */
export type LibraryImportAnswer =
  | { readonly step: "imported" }
  | { readonly step: "preview"; readonly preview: LibraryPreview };

/**
 * Looks at a file of exercises, or adds the good ones of it, with their pictures encoded anew. Looking stores nothing, and
 * says of every row what would become of it.
 */
export const importExercisesAction = clinicAction(
  libraryImport,
  async (scope, { file, step, plan: said, namesSeen }): Promise<ActionState<LibraryImportAnswer>> => {
    scope.require("library.change");
    const reading = await readLibraryFile(new Uint8Array(await file.arrayBuffer()));
    if (!reading.ok) return problem(reading.message);
    if (reading.kind === "list" && said && said.fields.length !== reading.table.columns.length)
      return problem("The file has changed. Choose it again.");
    const read = readEntries(reading, said, await listExerciseNames(scope));
    const from = reading.kind === "file" ? reading.from : safeLine(file.name, 120) || "a list";
    const preview = previewOf(reading, read, from);
    if (step === "look" || preview.list?.problem !== undefined)
      return { status: "saved", data: { step: "preview", preview } };
    if (preview.isGuessed && namesSeen === undefined) return problem("Look at the names first.");
    const fresh = read.rows.flatMap((row) => (row.is === "new" ? [row.entry] : []));
    const pictures = await encodeNamed(fresh, reading.pictures);
    if (!pictures.ok) return problem(pictures.message);
    const { timeZone } = await getClinic(scope);
    const list = fresh.map(toImport);
    const { added } = await importExercises(
      scope,
      { list, pictures: pictures.encoded, from },
      today(timeZone),
    );
    revalidatePath("/library", "layout");
    const message = `${added === 1 ? "1 exercise was" : `${added} exercises were`} added.`;
    return { status: "saved", data: { step: "imported" }, message };
  },
);

/** Takes an import of the last day back; what is in use, or was changed since, stays. */
export const undoLibraryImportAction = clinicAction(libraryImportUndoing, async (scope, { importId }) => {
  const { removed, kept } = await undoExerciseImport(scope, importId, now());
  revalidatePath("/library", "layout");
  const gone = removed === 1 ? "1 exercise was removed." : `${removed} exercises were removed.`;
  const stay = kept === 1 ? "1 stays" : `${kept} stay`;
  const message = kept === 0 ? gone : `${gone} ${stay}: in use, or changed since.`;
  return { status: "saved", data: undefined, message };
});
