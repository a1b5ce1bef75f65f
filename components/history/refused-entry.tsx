import { useState } from "react";
import { LogSummary } from "@/components/outbox/log-summary";
import type { OutboxEntry } from "@/components/outbox/outbox-store";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { type ProgramItem, SessionForm } from "./session-form";

type RefusedEntryProps = {
  linkId: string;
  entry: OutboxEntry;
  items: readonly ProgramItem[];
  versionNumber: number;
  language: string;
};

/** A session the clinic could not take over: why, and what can be done. It stays until its owner decides. */
export function RefusedEntry({ linkId, entry, items, versionNumber, language }: RefusedEntryProps) {
  const [state, setState] = useState<"shown" | "changing" | "asking">("shown");
  const { log, refusal } = entry;
  const discard = async () => {
    const { outboxOf } = await import("@/components/outbox/phone-outbox");
    await outboxOf(linkId).discard(log);
  };
  if (state === "changing")
    return (
      <SessionForm
        {...{ linkId, items, ...changeable(entry, items, versionNumber) }}
        isRefused
        heading="Change this session"
        onClose={() => setState("shown")}
      />
    );
  return (
    <article className="grid gap-3 rounded border-2 border-warn px-4 py-3">
      <p className="font-semibold">{refusal?.message}</p>
      <div>
        <LogSummary log={log} language={language} />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button size="lg" onClick={() => setState("changing")}>
          Change
        </Button>
        <Button size="lg" variant="quiet" onClick={() => setState("asking")}>
          Delete from this phone
        </Button>
      </div>
      <ConfirmDialog
        open={state === "asking"}
        onClose={() => setState("shown")}
        title="Delete this session?"
        confirmLabel="Delete"
        cancelLabel="Keep it"
        danger
        onConfirm={discard}
      >
        Your clinic does not have it. Once deleted, it is gone.
      </ConfirmDialog>
    </article>
  );
}

/** What can be changed about it. Where its version or an exercise is not known, it is told again by the program of today. */
function changeable({ log, refusal }: OutboxEntry, items: readonly ProgramItem[], versionNumber: number) {
  if (refusal?.reason !== "unknown-version" && refusal?.reason !== "unknown-item")
    return { before: log, versionNumber: log.versionNumber };
  const isKnown = (itemId: string) => items.some((item) => item.itemId === itemId);
  return { before: { ...log, items: log.items.filter(({ itemId }) => isKnown(itemId)) }, versionNumber };
}
