"use client";

import { type FormEvent, startTransition, useActionState, useEffect, useRef, useState } from "react";
import { useUnsavedGuard } from "@/components/ui/use-unsaved-guard";
import { type Action, attempted } from "@/lib/action-attempt";
import { IDLE } from "@/lib/action-state";

/**
 * A record that is edited as one value: nothing of it is taken back by an answer of the server, the focus goes to what
 * has to be looked at, and leaving with unsaved changes asks first.
 */
export function useRecord<Values extends object, Data>(
  action: Action<Data>,
  initial: Values,
  /** What is sent besides the values, such as the revision they are based on. */
  basis: Readonly<Record<string, unknown>> = {},
) {
  const [state, send, pending] = useActionState(attempted(action), IDLE);
  const [values, setValues] = useState(initial);
  const [isDirty, setDirty] = useState(false);
  const ref = useRef<HTMLFormElement>(null);
  useUnsavedGuard(isDirty && !pending);
  useEffect(() => {
    if (state.status === "idle" || state.status === "saved") return;
    const wrong = ref.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    (wrong ?? ref.current?.querySelector<HTMLElement>("[data-form-message]"))?.focus();
  }, [state]);
  const save = (more: Readonly<Record<string, unknown>> = {}) => {
    if (!pending) startTransition(() => send({ ...values, ...basis, ...more }));
  };
  return {
    values,
    set: <Name extends keyof Values>(name: Name, value: Values[Name]) => {
      setDirty(true);
      setValues((before) => ({ ...before, [name]: value }));
    },
    errors: state.status === "invalid" ? state.fields : NO_ERRORS,
    message: { state, pending, onOverwrite: (revision: number) => save({ revision }) },
    form: {
      ref,
      noValidate: true,
      onSubmit: (event: FormEvent) => {
        event.preventDefault();
        save();
      },
    },
  };
}

const NO_ERRORS: Readonly<Record<string, string>> = {};
