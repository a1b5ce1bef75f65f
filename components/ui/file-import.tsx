import { FileUp } from "lucide-react";
import type { ReactNode } from "react";
import { Field } from "./field";
import { SubmitButton } from "./submit-button";
import { TextInput } from "./text-input";

type FileImportProps = {
  /** Gets the form with the chosen file under `file`. */
  send: (form: FormData) => void;
  label: string;
  /** What may be chosen, as a file input takes it. */
  accept: string;
  hint?: string;
  error?: string;
  required?: boolean;
  /** What the button says, and says while the file is on its way. */
  buttonLabel?: string;
  pendingLabel?: string;
  /** What stands above the field: what became of the last file, what a file has to hold. */
  children?: ReactNode;
};

/** One file, chosen and sent. */
export function FileImport({
  send,
  label,
  accept,
  hint,
  error,
  required,
  buttonLabel = "Import",
  pendingLabel = "Importing …",
  children,
}: FileImportProps) {
  return (
    <form action={send} noValidate className="grid max-w-prose gap-6">
      {children}
      <Field label={label} name="file" hint={hint} error={error} required={required}>
        {(control) => <TextInput {...control} type="file" accept={accept} className="h-auto py-2" />}
      </Field>
      <div>
        <SubmitButton icon={<FileUp />} pendingLabel={pendingLabel}>
          {buttonLabel}
        </SubmitButton>
      </div>
    </form>
  );
}
