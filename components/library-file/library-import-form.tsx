"use client";

import { useFileImport } from "@/components/import/use-file-import";
import { ButtonLink } from "@/components/ui/button-link";
import { FileImport } from "@/components/ui/file-import";
import { Notice } from "@/components/ui/notice";
import { LIBRARY_FILE_LIMITS } from "@/lib/domain/library-file/library-file";
import type { LibraryPreview } from "@/lib/domain/library-file/library-preview";
import type { importExercisesAction } from "@/lib/library-file/actions";
import { LibraryImportReview } from "./library-import-review";

/** A file of exercises: chosen, looked at with everything that would become of it, and then imported. */
export function LibraryImportForm({ action }: { readonly action: typeof importExercisesAction }) {
  const { file, preview, done, error, message, ...entry } = useFileImport<LibraryPreview>(action);
  if (done) {
    return (
      <Notice
        tone="go"
        role="status"
        title={done.message}
        actions={<ButtonLink href="/library">To the library</ButtonLink>}
      >
        They say “No safety check yet” until somebody says what they do to the body. The import can be undone
        below for 24 hours.
      </Notice>
    );
  }
  if (preview && file) {
    return (
      <LibraryImportReview
        key={`${file.name} ${file.lastModified}`}
        fileName={file.name}
        preview={preview}
        pending={entry.pending}
        refusal={error ?? message}
        send={entry.send}
        onOther={entry.takeAnother}
      />
    );
  }
  return (
    <FileImport
      send={entry.choose}
      label="File"
      accept=".zip,.csv,.xlsx,.tsv,.txt"
      hint="CSV, Excel (.xlsx) or zip. Nothing is added before you have seen what would be."
      required
      buttonLabel="Look at the file"
      pendingLabel="Reading …"
      {...(error !== undefined && { error })}
    >
      {message !== undefined && (
        <Notice tone="stop" role="alert" title={message}>
          {entry.isInvalid && "Change the file and choose it again. No exercise of it was added."}
        </Notice>
      )}
      <p>
        A file that another Homestretch has exported; or a list with a row for each exercise: its name, its
        steps, the part of the body and the file names of its pictures. With pictures, put the list and the
        pictures into one zip file. At most {LIBRARY_FILE_LIMITS.entries.toLocaleString("en-GB")} exercises
        and {LIBRARY_FILE_LIMITS.packedBytes / 1_000_000} MB at a time.
      </p>
    </FileImport>
  );
}
