"use client";

import { FileDown } from "lucide-react";
import { useActionState } from "react";
import { DownloadLink } from "@/components/shell/download-link";
import { useCommand } from "@/components/shell/use-command";
import { Button } from "@/components/ui/button";
import { FileImport } from "@/components/ui/file-import";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { type Action, withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";
import { checkersInWords } from "@/lib/domain/checker/profession";
import type { WaitingSignatures } from "@/lib/domain/signature/waiting-signatures";

interface SignatureFilesProps {
  readonly waiting: readonly WaitingSignatures[];
  readonly importFile: Action<undefined>;
  readonly accept: Action<undefined>;
  readonly check: Action<undefined>;
}

/** Signatures as a file for another clinic, and another clinic's for this one. */
export function SignatureFiles({ waiting, importFile, accept, check }: SignatureFilesProps) {
  return (
    <Section
      title="From and for other clinics"
      description="A signature belongs to the clinic it was given at. Another clinic's counts here only after you have accepted it."
      actions={
        <DownloadLink href="/clinic/sign-off/signatures.json" check={check} icon={<FileDown />}>
          Export our signatures
        </DownloadLink>
      }
    >
      {waiting.length > 0 && (
        <ul className="grid">
          {waiting.map((group) => (
            <Waiting key={group.signatureIds[0]} group={group} accept={accept} />
          ))}
        </ul>
      )}
      <ImportForm importFile={importFile} />
    </Section>
  );
}

function Waiting({
  group,
  accept,
}: { readonly group: WaitingSignatures } & Pick<SignatureFilesProps, "accept">) {
  const { run, pending } = useCommand();
  const { signatureIds, signedAt, name, registrationBody, registrationNumber } = group;
  const texts = signatureIds.length === 1 ? "1 text" : `${signatureIds.length} texts`;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-line py-3">
      <div className="grid min-w-0 flex-1 basis-64 gap-0.5">
        <span className="font-semibold wrap-anywhere">{checkersInWords([group])}</span>
        <span className="text-sm wrap-anywhere text-ink-soft">
          {texts}, signed at {signedAt}. {registrationBody} {registrationNumber}: look it up before you
          accept.
        </span>
      </div>
      <Button
        size="sm"
        pending={pending}
        aria-label={`Accept the signatures of ${name}`}
        onClick={() => run(accept, { signatureIds }, { done: `The signatures of ${name} count here now` })}
      >
        Accept
      </Button>
    </li>
  );
}

function ImportForm({ importFile }: Pick<SignatureFilesProps, "importFile">) {
  const [answer, submit] = useActionState(withNetworkFallback(importFile), IDLE);
  const error = answer.status === "invalid" ? answer.fields.file : undefined;
  return (
    <FileImport
      send={submit}
      label="File of another clinic"
      accept=".json,application/json"
      {...(error !== undefined && { error })}
    >
      {answer.status !== "idle" && (
        <Notice
          tone={answer.status === "saved" ? "go" : "stop"}
          role={answer.status === "saved" ? "status" : "alert"}
          title={answer.message ?? "Imported."}
        />
      )}
    </FileImport>
  );
}
