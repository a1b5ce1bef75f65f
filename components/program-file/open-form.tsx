"use client";

import { startTransition, useActionState, useState } from "react";
import { FileImport } from "@/components/ui/file-import";
import { Notice } from "@/components/ui/notice";
import { withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";
import type { OpeningView } from "@/lib/domain/program-file/opening";
import { PROGRAM_FILE_LIMITS } from "@/lib/domain/program-file/program-file";
import type { openProgramFileAction } from "@/lib/program-file/actions";
import { OpeningReview } from "./opening-review";

interface OpenFormProps {
  readonly patientId: string;
  readonly action: typeof openProgramFileAction;
}

/** Another clinic's program: chosen, looked at with who vouches for it, and then opened as a draft. */
export function OpenForm({ patientId, action }: OpenFormProps) {
  const [answer, submit, pending] = useActionState(withNetworkFallback(action), IDLE);
  const [file, setFile] = useState<File>();
  const [view, setView] = useState<OpeningView>();
  const shown = answer.status === "saved" ? answer.data : undefined;
  // What was looked at stays in sight when the next answer is a refusal.
  if (shown && shown !== view) setView(shown);
  const choose = (form: FormData) => {
    const chosen = form.get("file");
    setFile(chosen instanceof File ? chosen : undefined);
    setView(undefined);
    form.set("patientId", patientId);
    submit(form);
  };
  const open = (theirs: readonly string[]) => {
    const form = new FormData();
    if (file) form.set("file", file);
    form.set("patientId", patientId);
    form.set("step", "open");
    for (const slug of theirs) form.append("theirs[]", slug);
    startTransition(() => submit(form));
  };
  const message = answer.status === "idle" || answer.status === "saved" ? undefined : answer.message;
  const error = answer.status === "invalid" ? answer.fields.file : undefined;
  if (view && file)
    return (
      <OpeningReview
        key={`${file.name} ${file.lastModified}`}
        view={view}
        pending={pending}
        refusal={error ?? message}
        onOpen={open}
        onOther={() => {
          setView(undefined);
          setFile(undefined);
        }}
      />
    );
  return (
    <FileImport
      send={choose}
      label="File"
      accept=".homestretch,application/zip"
      hint={`A file that ends in .homestretch, of at most ${PROGRAM_FILE_LIMITS.packedBytes / 1_000_000} MB.`}
      required
      buttonLabel="Look at the file"
      pendingLabel="Reading …"
      {...(error !== undefined && { error })}
    >
      {message !== undefined && <Notice tone="stop" role="alert" title={message} />}
      <p>
        Another clinic that works with Homestretch hands a program over as a file. Here it becomes a draft,
        and everything that this clinic checks is checked anew: rules, warning signs, the card with whom to
        call.
      </p>
    </FileImport>
  );
}
