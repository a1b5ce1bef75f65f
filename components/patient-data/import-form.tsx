"use client";

import { FileUp } from "lucide-react";
import { useActionState } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { attempted } from "@/lib/action-attempt";
import { IDLE } from "@/lib/action-state";
import { IMPORT_LIMITS } from "@/lib/domain/patient-data/patient-list-csv";
import type { importPatientsAction } from "@/lib/patient-data/actions";

/** A file of patients: all of them are added, or none. */
export function ImportForm({ action }: { action: typeof importPatientsAction }) {
  const [answer, submit] = useActionState(attempted(action), IDLE);
  if (answer.status === "saved") {
    return (
      <Notice
        tone="go"
        role="status"
        title={answer.message}
        actions={<ButtonLink href="/patients">To the patients</ButtonLink>}
      />
    );
  }
  const error = answer.status === "invalid" ? answer.fields.file : undefined;
  return (
    <form action={submit} noValidate className="grid max-w-prose gap-6">
      {answer.status !== "idle" && (
        <Notice tone="stop" role="alert" title={answer.message}>
          {answer.status === "invalid" && "Change the file and choose it again. No patient of it was added."}
        </Notice>
      )}
      <p>
        A CSV file, as spreadsheets save it. The first row names the columns: <code>name</code> is needed;{" "}
        <code>label</code>, <code>birth_year</code>, <code>email</code>, <code>phone</code>,{" "}
        <code>affected_side</code>, <code>conditions</code>, <code>notes</code> and <code>clearance</code> may
        be there. At most {IMPORT_LIMITS.rows.toLocaleString("en-GB")} patients at a time.
      </p>
      <Field
        label="File"
        name="file"
        error={error}
        required
        hint="All patients of the file are added, or none."
      >
        {(control) => <TextInput {...control} type="file" accept=".csv,text/csv" className="h-auto py-2" />}
      </Field>
      <div>
        <SubmitButton icon={<FileUp />} pendingLabel="Importing …">
          Import
        </SubmitButton>
      </div>
    </form>
  );
}
