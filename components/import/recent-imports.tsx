"use client";

import { Undo2 } from "lucide-react";
import { useActionState } from "react";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { type Action, withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";

interface RecentImportsProps {
  readonly imports: readonly {
    readonly importId: string;
    readonly importedAt: string;
    readonly count: number;
  }[];
  /** What was imported, in the singular. */
  readonly noun: "patient" | "exercise";
  /** What undoing removes, and what stays. */
  readonly description: string;
  readonly undo: Action<undefined>;
}

/** The imports of the last day, each of which can be taken back. What came of it stays when the import has left the list. */
export function RecentImports({ imports, noun, description, undo }: RecentImportsProps) {
  const [answer, submit] = useActionState(withNetworkFallback(undo), IDLE);
  if (imports.length === 0 && answer.status === "idle") return null;
  const isDone = answer.status === "saved";
  return (
    <Section title="Imports of the last 24 hours" description={description}>
      <div className="grid max-w-prose gap-4">
        {answer.status !== "idle" && (
          <Notice
            tone={isDone ? "go" : "stop"}
            role={isDone ? "status" : "alert"}
            title={answer.message ?? ""}
          />
        )}
        {imports.map(({ importId, importedAt, count }) => (
          <form key={importId} action={submit} className="flex flex-wrap items-center justify-between gap-3">
            <input type="hidden" name="importId" value={importId} />
            <span>
              {importedAt}: {count === 1 ? `1 ${noun}` : `${count} ${noun}s`}
            </span>
            <SubmitButton icon={<Undo2 />} variant="secondary" pendingLabel="Undoing …">
              Undo this import
            </SubmitButton>
          </form>
        ))}
      </div>
    </Section>
  );
}
