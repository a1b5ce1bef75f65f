"use client";

import { useFileImport } from "@/components/import/use-file-import";
import { ButtonLink } from "@/components/ui/button-link";
import { FileImport } from "@/components/ui/file-import";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { IMPORT_LIMITS } from "@/lib/domain/patient-data/patient-import";
import type { ImportPreview } from "@/lib/domain/patient-import/import-preview";
import type { importPatientsAction } from "@/lib/patient-data/actions";
import { ImportReview } from "./import-review";

interface ImportFormProps {
  readonly action: typeof importPatientsAction;
}

/** A file of patients: chosen, looked at with everything that would become of it, and then imported. */
export function ImportForm({ action }: ImportFormProps) {
  const { file, preview, done, error, message, ...entry } = useFileImport<ImportPreview>(action);
  if (done) {
    return (
      <Notice
        tone="go"
        role="status"
        title={done.message}
        actions={<ButtonLink href="/patients">To the patients</ButtonLink>}
      >
        The import can be undone below for 24 hours.
      </Notice>
    );
  }
  if (preview && file) {
    return (
      <ImportReview
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
      accept=".csv,.xlsx,.tsv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      hint="CSV or Excel (.xlsx). Nothing is added before you have seen what would be."
      required
      buttonLabel="Look at the file"
      pendingLabel="Reading …"
      {...(error !== undefined && { error })}
    >
      {message !== undefined && (
        <Notice tone="stop" role="alert" title={message}>
          {entry.isInvalid && "Change the file and choose it again. No patient of it was added."}
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
