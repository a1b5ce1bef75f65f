"use client";

import type { KeyboardEvent } from "react";
import { FormMessage } from "@/components/form/form-message";
import { useValueForm } from "@/components/form/use-form";
import { ClipField } from "@/components/images/clip-field";
import { ImageField } from "@/components/images/image-field";
import { Badge } from "@/components/ui/badge";
import { SaveBar } from "@/components/ui/save-bar";
import type { Action } from "@/lib/action/action-attempt";
import { NO_SAFETY_CHECK } from "@/lib/domain/exercise/safety-check";
import { DoseFields } from "./dose-fields";
import type { ExerciseValues, FormPartProps } from "./exercise-values";
import type { NeighbourChoice } from "./ladder-fields";
import { NameField } from "./name-fields";
import { OptionalSteps } from "./optional-steps";
import { WhatToDo } from "./word-fields";

type ExerciseFormProps = {
  action: Action<undefined>;
  values: ExerciseValues;
  /** What is sent with the values: the exercise it changes, the one it is a copy of, the program it is made for. */
  basis: Readonly<Record<string, unknown>>;
  neighbours: readonly NeighbourChoice[];
  saveLabel: string;
  /** Where the saved exercise is; absent for a new one. */
  recordHref?: string;
  cancelHref: string;
};

/** An exercise in a minute: pictures, a name, a sentence and a dose. All the rest can wait, folded below. */
export function ExerciseForm(props: ExerciseFormProps) {
  const { action, basis, neighbours, saveLabel, recordHref, cancelHref } = props;
  const { values, set, errors, message, form } = useValueForm(action, props.values, basis);
  const part = { values, set, errors };
  return (
    <form {...form} className="clear-of-bars grid grid-cols-1 gap-8" onKeyDown={sendOnEnter}>
      <div className="grid grid-cols-1 gap-x-10 gap-y-8 lg:grid-cols-[22rem_minmax(0,1fr)]">
        <Photos {...part} />
        <div className="grid grid-cols-1 content-start gap-8">
          <div className="grid grid-cols-1 content-start gap-6">
            {values.isUnchecked && (
              <p>
                <Badge tone="warn">{NO_SAFETY_CHECK}</Badge>
              </p>
            )}
            <NameField {...part} />
            <WhatToDo {...part} />
            <DoseFields {...part} />
          </div>
          <OptionalSteps {...part} neighbours={neighbours} />
        </div>
      </div>
      <FormMessage {...message} recordHref={recordHref} />
      <SaveBar pending={message.pending} label={saveLabel} cancelHref={cancelHref} />
    </form>
  );
}

/** Ctrl or ⌘ with Enter saves from any field. */
function sendOnEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}

function Photos({ values, set }: FormPartProps) {
  const name = values.plainName || values.name || "The exercise";
  return (
    <div className="grid content-start gap-3">
      <div className="grid grid-cols-1 gap-4 min-[28rem]:grid-cols-2 lg:grid-cols-1">
        <ImageField
          label="Photo, start"
          alt={`${name}, start`}
          kind="exercise-photo"
          value={values.photoStartId}
          onChange={(id) => set("photoStartId", id)}
        />
        <ImageField
          label="Photo, end"
          alt={`${name}, end`}
          kind="exercise-photo"
          value={values.photoEndId}
          onChange={(id) => set("photoEndId", id)}
        />
      </div>
      <p className="text-sm text-ink-soft">
        Choose them or drop them here; one is enough. They are made small before they are sent, and only the
        pixels are kept. A drawing can be made once the exercise is saved.
      </p>
      <ClipField label="Clip" value={values.clipId} onChange={(id) => set("clipId", id)} />
    </div>
  );
}
