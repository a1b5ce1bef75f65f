"use client";

import { FileDown } from "lucide-react";
import { useActionState } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { FileImport } from "@/components/ui/file-import";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { type Action, withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";

interface TranslationFilesProps {
  readonly language: { readonly tag: string; readonly name: string };
  readonly action: Action<undefined>;
}

/** The texts of a language as a table for a translator, and the table that comes back. */
export function TranslationFiles({ language: { tag, name }, action }: TranslationFilesProps) {
  const [answer, submit] = useActionState(withNetworkFallback(action), IDLE);
  const faults = answer.status === "invalid" ? Object.values(answer.fields) : [];
  const send = (form: FormData) => {
    form.set("language", tag);
    submit(form);
  };
  return (
    <Section
      title="For a translator"
      description={`All texts with their English, a row for each line. What comes back is kept as your clinic’s drafts of ${name}: all of it, or nothing where a row is not right.`}
      actions={
        <ButtonLink href={`/clinic/languages/${tag}/translations.csv`} download icon={<FileDown />}>
          Export as CSV
        </ButtonLink>
      }
    >
      <FileImport send={send} label="Table that came back" accept=".csv,.tsv,.txt">
        {answer.status !== "idle" && (
          <Notice
            tone={answer.status === "saved" ? "go" : "stop"}
            role={answer.status === "saved" ? "status" : "alert"}
            title={answer.message ?? "Saved."}
          >
            {faults.length > 0 && (
              <ul className="list-disc pl-5">
                {faults.map((fault) => (
                  <li key={fault} className="wrap-anywhere">
                    {fault}
                  </li>
                ))}
              </ul>
            )}
          </Notice>
        )}
      </FileImport>
    </Section>
  );
}
