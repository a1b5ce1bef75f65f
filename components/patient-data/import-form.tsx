"use client";

import { startTransition, useActionState, useState } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { FileImport } from "@/components/ui/file-import";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";
import { IMPORT_LIMITS } from "@/lib/domain/patient-data/patient-import";
import type { ImportPreview } from "@/lib/domain/patient-import/import-preview";
import type { importPatientsAction } from "@/lib/patient-data/actions";
import { ImportReview } from "./import-review";

interface ImportFormProps {
  readonly action: typeof importPatientsAction;
}

/** A file of patients: chosen, looked at with everything that would become of it, and then imported. */
export function ImportForm({ action }: ImportFormProps) {
  const [answer, submit, pending] = useActionState(withNetworkFallback(action), IDLE);
  const [file, setFile] = useState<File>();
  const [preview, setPreview] = useState<ImportPreview>();
  const shown = answer.status === "saved" && answer.data.step === "preview" ? answer.data.preview : undefined;
  // What was looked at stays in sight when the next answer is a refusal.
  if (shown && shown !== preview) setPreview(shown);
  const send = (fields: Readonly<Record<string, string>>, chosen = file) => {
    const form = new FormData();
    if (chosen) form.set("file", chosen);
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
        actions={<ButtonLink href="/patients">To the patients</ButtonLink>}
      >
        The import can be undone below for 24 hours.
      </Notice>
    );
  }
  const message = answer.status === "idle" || answer.status === "saved" ? undefined : answer.message;
  const error = answer.status === "invalid" ? answer.fields.file : undefined;
  if (preview && file) {
    return (
      <ImportReview
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
      accept=".csv,.xlsx,.tsv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      hint="CSV or Excel (.xlsx). Nothing is added before you have seen what would be."
      required
      buttonLabel="Look at the file"
      pendingLabel="Reading …"
      {...(error !== undefined && { error })}
    >
      {message !== undefined && (
        <Notice tone="stop" role="alert" title={message}>
          {answer.status === "invalid" && "Change the file and choose it again. No patient of it was added."}
        </Notice>
      )}
      <p>
        The list of patients as another system exports it, or a spreadsheet of your own. The first row names
        the columns, and you say on the next page which is which. At most{" "}
        {IMPORT_LIMITS.rows.toLocaleString("en-GB")} patients and {IMPORT_LIMITS.bytes / 1_000_000} MB at a
        time. <TextLink href="/patients/import/sample.csv">A sample file</TextLink> has every column there is.
      </p>
    </FileImport>
  );
}
