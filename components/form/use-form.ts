"use client";

import { type FormEvent, startTransition, useActionState, useEffect, useRef, useState } from "react";
import { useUnsavedGuard } from "@/components/ui/use-unsaved-guard";
import { type Action, withNetworkFallback } from "@/lib/action/action-attempt";
import { type ActionState, IDLE } from "@/lib/action/action-state";
import { useProofThenAgain } from "./proof-context";

type Saved<Data> = Extract<ActionState<Data>, { status: "saved" }>;
type Extras = Readonly<Record<string, unknown>>;

interface FormOptions<Data> {
  /** Is called once with each answer that says saved. */
  readonly onSaved?: ((answer: Saved<Data>) => void) | undefined;
  /** What is sent besides the fields, such as the revision they are based on. */
  readonly extras?: Extras;
  /** Leaving with something changed and not saved asks first. */
  readonly isGuarded?: boolean;
}

const NO_ERRORS: Readonly<Record<string, string>> = {};

/** What all forms have in common: one answer at a time, a fresh proof of the password, the focus on what is wrong. */
function useSubmission<Data>(action: Action<Data>, onSaved: FormOptions<Data>["onSaved"]) {
  const [state, dispatch, pending] = useActionState(withNetworkFallback(action), IDLE);
  const ref = useRef<HTMLFormElement>(null);
  const sent = useRef<unknown>(undefined);
  const saved = useRef(onSaved);
  saved.current = onSaved;
  const send = (payload: unknown) => {
    if (pending) return;
    sent.current = payload;
    startTransition(() => dispatch(payload));
  };
  useProofThenAgain(state, () => startTransition(() => dispatch(sent.current)));
  useEffect(() => {
    if (state.status === "saved") saved.current?.(state);
    else if (state.status !== "idle") focusProblem(ref.current);
  }, [state]);
  return { state, pending, errors: state.status === "invalid" ? state.fields : NO_ERRORS, ref, send };
}

function focusProblem(form: HTMLFormElement | null): void {
  const wrong = form?.querySelector<HTMLElement>("[aria-invalid=true]");
  (wrong ?? form?.querySelector<HTMLElement>("[data-form-message]"))?.focus();
}

/**
 * A form that is sent as it stands. Nothing typed is taken back by an answer of the server: React empties the fields of a
 * form whose `action` has run, refused or not, so the action is sent by hand.
 */
export function useForm<Data>(
  action: Action<Data>,
  { onSaved, extras = {}, isGuarded = false }: FormOptions<Data> = {},
) {
  const { ref, send, ...answer } = useSubmission(action, onSaved);
  const [isDirty, setDirty] = useState(false);
  useUnsavedGuard(isGuarded && isDirty && !answer.pending);
  const sendForm = (form: HTMLFormElement | null, more: Extras = {}) => {
    if (!form) return;
    const fields = new FormData(form);
    if (Object.keys(extras).length > 0) return send({ ...Object.fromEntries(fields), ...extras, ...more });
    for (const [name, value] of Object.entries(more)) fields.set(name, String(value));
    send(fields);
  };
  return {
    ...answer,
    message: {
      state: answer.state,
      pending: answer.pending,
      onOverwrite: (revision: number) => sendForm(ref.current, { revision }),
    },
    form: {
      ref,
      noValidate: true,
      // What is sent before the page's script is there waits for it, or at least keeps out of the address.
      ...(isGuarded ? { action: send } : { method: "post" as const }),
      onSubmit: (event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        sendForm(event.currentTarget);
      },
      onChange: (event: FormEvent<HTMLFormElement>) => {
        if ((event.target as HTMLInputElement).name) setDirty(true);
      },
    },
  };
}

/** A record that is edited as one value rather than as fields with names; otherwise like {@link useForm}, guarded. */
export function useValueForm<Values extends object, Data>(
  action: Action<Data>,
  initial: Values,
  extras: Extras = {},
) {
  const { ref, send, ...answer } = useSubmission(action, undefined);
  const [values, setValues] = useState(initial);
  const [isDirty, setDirty] = useState(false);
  useUnsavedGuard(isDirty && !answer.pending);
  const save = (more: Extras = {}) => send({ ...values, ...extras, ...more });
  return {
    ...answer,
    values,
    set: <Name extends keyof Values>(name: Name, value: Values[Name]) => {
      setDirty(true);
      setValues((before) => ({ ...before, [name]: value }));
    },
    message: {
      state: answer.state,
      pending: answer.pending,
      onOverwrite: (revision: number) => save({ revision }),
    },
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
