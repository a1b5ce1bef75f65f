"use client";

import { FileUp } from "lucide-react";
import { useActionState, useState } from "react";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { FileImport } from "@/components/ui/file-import";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";
import { IMPORT_LIMITS } from "@/lib/domain/patient-data/patient-list-csv";
import type { ImportAnswer, importPatientsAction } from "@/lib/patient-data/actions";

interface ImportFormProps {
  readonly action: typeof importPatientsAction;
}

/** A file of patients: all of them are added, or none. Where its letters had to be guessed, the names are shown first. */
export function ImportForm({ action }: ImportFormProps) {
  const [answer, submit] = useActionState(withNetworkFallback(action), IDLE);
  const [file, setFile] = useState<File>();
  const [isAnother, setIsAnother] = useState(false);
  const send = (form: FormData) => {
    const chosen = form.get("file");
    if (chosen instanceof File) setFile(chosen);
    setIsAnother(false);
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
  if (answer.status === "saved" && answer.data.step === "preview" && file && !isAnother)
    return <NamePreview preview={answer.data} file={file} send={send} onOther={() => setIsAnother(true)} />;
  const error = answer.status === "invalid" ? answer.fields.file : undefined;
  const hasFailed = answer.status !== "idle" && answer.status !== "saved";
  return (
    <FileImport
      send={send}
      label="File"
      accept=".csv,text/csv"
      hint="All patients of the file are added, or none."
      required
      {...(error !== undefined && { error })}
    >
      {hasFailed && (
        <Notice tone="stop" role="alert" title={answer.message}>
          {answer.status === "invalid" && "Change the file and choose it again. No patient of it was added."}
        </Notice>
      )}
      <p>
        A CSV file, as spreadsheets save it. The first row names the columns: <code>name</code> is needed;{" "}
        <code>label</code>, <code>birth_year</code>, <code>email</code>, <code>phone</code>,{" "}
        <code>reference</code>, <code>affected_side</code>, <code>conditions</code>, <code>notes</code> and{" "}
        <code>clearance</code> may be there. At most {IMPORT_LIMITS.rows.toLocaleString("en-GB")} patients at
        a time.
      </p>
    </FileImport>
  );
}

interface NamePreviewProps {
  readonly preview: Extract<ImportAnswer, { step: "preview" }>;
  readonly file: File;
  readonly send: (form: FormData) => void;
  readonly onOther: () => void;
}

/** The names as they would be stored, to be looked at before anything is. */
function NamePreview({ preview, file, send, onOther }: NamePreviewProps) {
  const confirmed = () => {
    const form = new FormData();
    form.set("file", file);
    form.set("namesSeen", "yes");
    send(form);
  };
  return (
    <form action={confirmed} className="grid max-w-prose gap-6">
      <Notice tone="warn" role="status" title="Are these names right?">
        <p>
          The file does not say how its letters are written. They were read as Windows does. Nothing has been
          added yet.
        </p>
        <ul className="list-disc pt-2 pl-5">
          {preview.names.map((name, position) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name, and the list never changes
            <li key={position}>{name}</li>
          ))}
        </ul>
        {preview.more > 0 && <p className="pt-2">and {preview.more} more.</p>}
      </Notice>
      <div className="flex flex-wrap gap-3">
        <SubmitButton icon={<FileUp />} pendingLabel="Importing …">
          They are right: import
        </SubmitButton>
        <Button onClick={onOther}>Choose another file</Button>
      </div>
      <p className="text-ink-soft">
        If a name is wrong, save the table as “CSV UTF-8” in the spreadsheet and choose it again.
      </p>
    </form>
  );
}
