import { useState } from "react";
import { LogSummary } from "@/components/outbox/log-summary";
import type { OutboxEntry } from "@/components/outbox/outbox-store";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { refusalInWords } from "@/lib/domain/log/log-words";
import { say } from "@/lib/domain/words/say";
import type { PlayerWords } from "@/lib/domain/words/words";
import { type ProgramItem, SessionForm } from "./session-form";

type RefusedEntryProps = {
  words: PlayerWords;
  linkId: string;
  entry: OutboxEntry;
  items: readonly ProgramItem[];
  versionNumber: number;
  language: string;
};

/** A session the clinic could not take over: why, and what can be done. It stays until its owner decides. */
export function RefusedEntry(props: RefusedEntryProps) {
  const { words, linkId, entry, items, versionNumber, language } = props;
  const { change, changeSession, deleteFromPhone } = words.player;
  const [state, setState] = useState<"shown" | "changing" | "asking">("shown");
  const { log, refusal } = entry;
  const discard = async () => {
    const { outboxOf } = await import("@/components/outbox/phone-outbox");
    await outboxOf(linkId).discard(log);
  };
  if (state === "changing")
    return (
      <SessionForm
        {...{ words, linkId, items, ...changeable(entry, items, versionNumber) }}
        isRefused
        heading={say(words, changeSession)}
        onClose={() => setState("shown")}
      />
    );
  return (
    <article className="grid gap-3 rounded border-2 border-warn px-4 py-3">
      <p className="font-semibold">
        {refusal && (refusalInWords(words, refusal.reason, log) ?? refusal.message)}
      </p>
      <div>
        <LogSummary {...{ words, log, language }} />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button size="lg" onClick={() => setState("changing")}>
          {say(words, change)}
        </Button>
        <Button size="lg" variant="quiet" onClick={() => setState("asking")}>
          {say(words, deleteFromPhone)}
        </Button>
      </div>
      <DeleteDialog
        {...{ words }}
        open={state === "asking"}
        onClose={() => setState("shown")}
        onConfirm={discard}
      />
    </article>
  );
}

type DeleteDialogProps = {
  words: PlayerWords;
  open: boolean;
  onClose: () => void;
  onConfirm: () => Promise<void>;
};

function DeleteDialog({ words, ...dialog }: DeleteDialogProps) {
  const { deleteAsk, delete: confirm, deleteKeep, deleteText, close } = words.player;
  return (
    <ConfirmDialog
      {...dialog}
      title={say(words, deleteAsk)}
      confirmLabel={say(words, confirm)}
      cancelLabel={say(words, deleteKeep)}
      closeLabel={say(words, close)}
      danger
    >
      {say(words, deleteText)}
    </ConfirmDialog>
  );
}

/** What can be changed about it. Where its version or an exercise is not known, it is told again by the program of today. */
function changeable({ log, refusal }: OutboxEntry, items: readonly ProgramItem[], versionNumber: number) {
  if (refusal?.reason !== "unknown-version" && refusal?.reason !== "unknown-item")
    return { before: log, versionNumber: log.versionNumber };
  const isKnown = (itemId: string) => items.some((item) => item.itemId === itemId);
  return { before: { ...log, items: log.items.filter(({ itemId }) => isKnown(itemId)) }, versionNumber };
}
