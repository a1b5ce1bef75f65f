"use client";

import { type FormEvent, startTransition, useActionState, useEffect, useRef, useState } from "react";
import { useUnsavedGuard } from "@/components/ui/use-unsaved-guard";
import { type Action, attempted } from "@/lib/action-attempt";
import { IDLE } from "@/lib/action-state";

/** Name of the button that saves over somebody else's change; its value is the revision it was based on. */
export const OVERWRITE = "overwrite";

/**
 * A record's form: nothing typed is ever taken back by an answer of the server, the focus goes to what has to be looked
 * at, and leaving with unsaved changes asks first.
 */
export function useRecordForm(action: Action<undefined>) {
  const [state, send, pending] = useActionState(attempted(action), IDLE);
  const [isDirty, setDirty] = useState(false);
  const ref = useRef<HTMLFormElement>(null);
  useUnsavedGuard(isDirty && !pending);
  useEffect(() => {
    if (state.status === "idle" || state.status === "saved") return;
    const target = state.status === "invalid" ? "[aria-invalid=true]" : "[data-form-message]";
    ref.current?.querySelector<HTMLElement>(target)?.focus();
  }, [state]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    // React empties the inputs of a form whose `action` has run, refused or not; so the action is sent by hand.
    event.preventDefault();
    if (pending) return;
    const payload = new FormData(event.currentTarget);
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (submitter instanceof HTMLButtonElement && submitter.name === OVERWRITE) {
      payload.set("revision", submitter.value);
    }
    startTransition(() => send(payload));
  };
  const noteChange = (event: FormEvent<HTMLFormElement>) => {
    if ((event.target as HTMLInputElement).name) setDirty(true);
  };
  return {
    state,
    pending,
    form: { ref, action: send, onSubmit: submit, onChange: noteChange, noValidate: true },
  };
}
