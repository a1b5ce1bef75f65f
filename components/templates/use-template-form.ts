"use client";

import { type FormEvent, startTransition, useActionState, useEffect, useRef } from "react";
import { type Action, attempted } from "@/lib/action-attempt";
import { type ActionState, IDLE } from "@/lib/action-state";

/** Name of the button that saves over a colleague's change; its value is the revision it was based on. */
export const OVERWRITE = "overwrite";

/** A template's form: nothing typed is taken back by an answer, and the focus goes to what has to be looked at. */
export function useTemplateForm<Data>(
  action: Action<Data>,
  onSaved?: (answer: Extract<ActionState<Data>, { status: "saved" }>) => void,
) {
  const [state, send, pending] = useActionState(attempted(action), IDLE);
  const ref = useRef<HTMLFormElement>(null);
  const said = useRef(onSaved);
  useEffect(() => {
    said.current = onSaved;
  });
  useEffect(() => {
    if (state.status === "saved") said.current?.(state);
    if (state.status === "idle" || state.status === "saved") return;
    const target = state.status === "invalid" ? "[aria-invalid=true]" : "[data-form-message]";
    ref.current?.querySelector<HTMLElement>(target)?.focus();
  }, [state]);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    // React empties the inputs of a form whose `action` has run, refused or not; so the action is sent by hand.
    event.preventDefault();
    if (pending) return;
    const payload = new FormData(event.currentTarget);
    const { submitter } = event.nativeEvent as SubmitEvent;
    const isOver = submitter instanceof HTMLButtonElement && submitter.name === OVERWRITE;
    if (isOver) payload.set("revision", submitter.value);
    startTransition(() => send(payload));
  };
  const errors = state.status === "invalid" ? state.fields : {};
  return { state, errors, pending, form: { ref, onSubmit, noValidate: true } };
}
