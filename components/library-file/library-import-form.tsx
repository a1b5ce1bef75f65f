"use client";

import { startTransition, useActionState, useState } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { FileImport } from "@/components/ui/file-import";
import { Notice } from "@/components/ui/notice";
import { withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";
import { LIBRARY_FILE_LIMITS } from "@/lib/domain/library-file/library-file";
import type { LibraryPreview } from "@/lib/domain/library-file/library-preview";
import type { importExercisesAction } from "@/lib/library-file/actions";
import { LibraryImportReview } from "./library-import-review";

/** A file of exercises: chosen, looked at with everything that would become of it, and then imported. */
export function LibraryImportForm({ action }: { readonly action: typeof importExercisesAction }) {
  const [answer, submit, pending] = useActionState(withNetworkFallback(action), IDLE);
  const [file, setFile] = useState<File>();
  const [preview, setPreview] = useState<LibraryPreview>();
  const shown = answer.status === "saved" && answer.data.step === "preview" ? answer.data.preview : undefined;
  // What was looked at stays in sight when the next answer is a refusal.
  if (shown && shown !== preview) setPreview(shown);
  const send = (fields: Readonly<Record<string, string>>) => {
    const form = new FormData();
    if (file) form.set("file", file);
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    startTransition(() => submit(form));
  };
  const choose = (form: FormData) => {
    const chosen = form.get("file");
    setFile(chosen instanceof File ? chosen : undefined);
    setPreview(undefined);
    submit(form);
  };
  if (answer.status === "saved" && answer.data.step === "imported") {
    return (
      <Notice
        tone="go"
        role="status"
        title={answer.message}
        actions={<ButtonLink href="/library">To the library</ButtonLink>}
      >
        They say “No safety check yet” until somebody says what they do to the body. The import can be undone
        below for 24 hours.
      </Notice>
    );
  }
  const message = answer.status === "idle" || answer.status === "saved" ? undefined : answer.message;
  const error = answer.status === "invalid" ? answer.fields.file : undefined;
  if (preview && file) {
    return (
      <LibraryImportReview
        key={`${file.name} ${file.lastModified}`}
        fileName={file.name}
        preview={preview}
        pending={pending}
        refusal={error ?? message}
        send={send}
        onOther={() => {
          setPreview(undefined);
          setFile(undefined);
        }}
      />
    );
  }
  return (
    <FileImport
      send={choose}
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
          {answer.status === "invalid" && "Change the file and choose it again. No exercise of it was added."}
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
