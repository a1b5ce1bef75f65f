"use client";

import { useRef, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { withNetworkFallback } from "@/lib/action/action-attempt";
import { type ActionState, IDLE } from "@/lib/action/action-state";
import { KEPT_REASON_LENGTH } from "@/lib/domain/conflict/safety-record";

interface ConflictReasonProps {
  /** What becomes of it. */
  readonly about: string;
  readonly onKeep: (reason: string) => Promise<ActionState>;
  readonly onCancel: () => void;
}

/** The reason for which an exercise stays although a rule says stop. */
export function ConflictReason({ about, onKeep, onCancel }: ConflictReasonProps) {
  const [reason, setReason] = useState("");
  const [answer, setAnswer] = useState<ActionState>(IDLE);
  const [isPending, startTransition] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  const submit = () =>
    startTransition(async () => {
      const keep = withNetworkFallback<undefined>((_previous, text) => onKeep(String(text)));
      const given = await keep(IDLE, reason);
      setAnswer(given);
      if (given.status !== "saved") form.current?.querySelector("textarea")?.focus();
    });
  return (
    <form
      ref={form}
      className="grid max-w-prose gap-2"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) submit();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
      }}
    >
      <Field
        label="Why it stays"
        name="reason"
        required
        hint={about}
        {...(answer.status === "invalid" && { error: answer.fields.reason ?? answer.message })}
      >
        {(control) => (
          <TextArea
            {...control}
            autoFocus
            rows={2}
            limit={KEPT_REASON_LENGTH.max}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      {answer.status === "refused" && (
        <ErrorNote
          title="Not kept yet"
          {...(answer.reference !== undefined && { reference: answer.reference })}
        >
          {answer.message}
        </ErrorNote>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="sm" variant="primary" pending={isPending} pendingLabel="Keeping …">
          Keep it
        </Button>
        <Button size="sm" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
