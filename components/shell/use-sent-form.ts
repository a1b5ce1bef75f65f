"use client";

import { type FormEvent, startTransition, useActionState, useEffect, useRef } from "react";
import { type Action, attempted } from "@/lib/action-attempt";
import { IDLE } from "@/lib/action-state";

/**
 * A short form that is sent as it stands: an answer of the server takes nothing back that was typed, and the focus goes
 * to what has to be looked at.
 */
export function useSentForm<Data>(
  action: Action<Data>,
  onSaved?: (data: Data, message?: string) => void,
  /** What is sent besides the fields. */
  basis: Readonly<Record<string, unknown>> = {},
) {
  const [state, send, pending] = useActionState(attempted(action), IDLE);
  const form = useRef<HTMLFormElement>(null);
  const saved = useRef(onSaved);
  saved.current = onSaved;
  useEffect(() => {
    if (state.status === "saved") saved.current?.(state.data, state.message);
    else if (state.status !== "idle") focusProblem(form.current);
  }, [state]);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const fields = Object.fromEntries(new FormData(event.currentTarget));
    startTransition(() => send({ ...fields, ...basis }));
  };
  return {
    state,
    pending,
    errors: state.status === "invalid" ? state.fields : NO_ERRORS,
    form: { ref: form, onSubmit, noValidate: true, method: "post" as const },
  };
}

function focusProblem(form: HTMLFormElement | null): void {
  const wrong = form?.querySelector<HTMLElement>("[aria-invalid=true]");
  (wrong ?? form?.querySelector<HTMLElement>("[data-form-message]"))?.focus();
}

const NO_ERRORS: Readonly<Record<string, string>> = {};
