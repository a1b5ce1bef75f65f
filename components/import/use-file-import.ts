import { startTransition, useActionState, useState } from "react";
import { type Action, withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";

/** What an import answers: that it is done, or what there is to look at first. */
type ImportAnswer<Preview> =
  | { readonly step: "imported" }
  | { readonly step: "preview"; readonly preview: Preview };

/** A file that is chosen, looked at with everything that would become of it, and then imported. */
export function useFileImport<Preview>(action: Action<ImportAnswer<Preview>>) {
  const [answer, submit, pending] = useActionState(withNetworkFallback(action), IDLE);
  const [file, setFile] = useState<File>();
  const [preview, setPreview] = useState<Preview>();
  const shown = answer.status === "saved" && answer.data.step === "preview" ? answer.data.preview : undefined;
  // What was looked at stays in sight when the next answer is a refusal.
  if (shown && shown !== preview) setPreview(shown);
  return {
    file,
    preview,
    pending,
    isInvalid: answer.status === "invalid",
    /** What was done, once the file is imported. */
    done:
      answer.status === "saved" && answer.data.step === "imported" ? { message: answer.message } : undefined,
    /** Why the file was not taken: of the file itself, and in general. */
    error: answer.status === "invalid" ? answer.fields.file : undefined,
    message: answer.status === "idle" || answer.status === "saved" ? undefined : answer.message,
    choose: (form: FormData) => {
      const chosen = form.get("file");
      setFile(chosen instanceof File ? chosen : undefined);
      setPreview(undefined);
      submit(form);
    },
    /** Sends the chosen file once more, with these fields beside it. */
    send: (fields: Readonly<Record<string, string>>) => {
      const form = new FormData();
      if (file) form.set("file", file);
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      startTransition(() => submit(form));
    },
    takeAnother: () => {
      setPreview(undefined);
      setFile(undefined);
    },
  };
}
