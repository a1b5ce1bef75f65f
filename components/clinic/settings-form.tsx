"use client";

import { type FormEvent, type ReactNode, startTransition, useActionState, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toast";
import { type Action, attempted } from "@/lib/action-attempt";
import { type ActionState, IDLE } from "@/lib/action-state";

type Errors = Readonly<Record<string, string>>;

type SettingsFormProps = {
  action: Action<undefined>;
  /** Of the clinic's settings as the page shows them. */
  revision: number;
  /** What the button and the message after saving name, for instance "figures". */
  subject: string;
  /** The fields; errors are keyed by the field's name. */
  children: (errors: Errors) => ReactNode;
};

/** One part of the clinic's settings, saved by itself. Nothing typed is taken back by an answer of the server. */
export function SettingsForm({ action, revision, subject, children }: SettingsFormProps) {
  const [state, send, pending] = useActionState(attempted(action), IDLE);
  const toast = useToast();
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status === "saved") toast({ title: `Saved: ${subject}`, detail: state.message, tone: "go" });
    else if (state.status !== "idle") message.current?.focus();
  }, [state, subject, toast]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    // React empties the inputs of a form whose `action` has run, refused or not; so the action is sent by hand.
    event.preventDefault();
    if (pending) return;
    const payload = new FormData(event.currentTarget);
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (submitter instanceof HTMLButtonElement && submitter.value !== "")
      payload.set("revision", submitter.value);
    startTransition(() => send(payload));
  };
  return (
    <form onSubmit={submit} noValidate className="grid gap-6">
      <input type="hidden" name="revision" value={revision} />
      {children(state.status === "invalid" ? state.fields : {})}
      <div ref={message} tabIndex={-1} className="outline-none empty:hidden">
        <Refusal state={state} pending={pending} />
      </div>
      <div>
        <Button type="submit" variant="primary" pending={pending} pendingLabel="Saving …">
          Save {subject}
        </Button>
      </div>
    </form>
  );
}

function Refusal({ state, pending }: { state: ActionState; pending: boolean }) {
  if (state.status === "invalid") return <ErrorNote title="Not saved yet">{state.message}</ErrorNote>;
  if (state.status === "refused")
    return (
      <ErrorNote title="Not saved" {...(state.reference && { reference: state.reference })}>
        {state.message}
      </ErrorNote>
    );
  if (state.status !== "conflict") return null;
  return (
    <Notice
      tone="warn"
      role="alert"
      title="Not saved: the settings have changed"
      actions={
        <Button type="submit" value={state.currentRevision} pending={pending}>
          Save mine over it
        </Button>
      }
    >
      {state.message}
    </Notice>
  );
}
