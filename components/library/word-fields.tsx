import { ArrowDown, ArrowUp, Plus, X } from "lucide-react";
import { ReadingCheck } from "@/components/reading/reading-check";
import { Button } from "@/components/ui/button";
import { Field, FieldError } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { TextArea } from "@/components/ui/text-area";
import { EXERCISE_LIMITS } from "@/lib/domain/exercise/exercise-limits";
import type { FormPartProps } from "./exercise-values";

/** The first step; many exercises need no more. */
export function WhatToDo({ values, set, errors }: FormPartProps) {
  const change = (text: string) => set("steps", [text, ...values.steps.slice(1)]);
  const [first = ""] = values.steps;
  return (
    <Field
      label="What to do, in one sentence"
      name="steps.0"
      error={errors["steps.0"] ?? errors.steps}
      required
      hint="One action, verb first. More steps go below."
    >
      {(control) => (
        <div className="grid gap-1">
          <TextArea {...control} rows={2} value={first} onChange={(event) => change(event.target.value)} />
          <ReadingCheck text={first} onReplace={change} />
        </div>
      )}
    </Field>
  );
}

/** The three lines under the steps. */
export function Sentences(props: FormPartProps) {
  return (
    <div className="grid max-w-prose gap-6">
      <Sentence {...props} name="feel" label="You should feel" hint="Where, or what." />
      <Sentence
        {...props}
        name="mistake"
        label="If it goes wrong"
        hint="A common mistake, said as what to do instead."
      />
      <Sentence
        {...props}
        name="stopIf"
        label="Stop or ease if"
        hint="Goes on from these words: “the pain runs down your leg”."
      />
    </div>
  );
}

/** The steps after the first. */
export function FurtherSteps({ values, set, errors }: FormPartProps) {
  const { steps } = values;
  const change = (place: number, text: string) =>
    set(
      "steps",
      steps.map((step, index) => (index === place ? text : step)),
    );
  const move = (place: number, to: number) => {
    const step = steps[place];
    if (step === undefined || to < 0 || to >= steps.length) return;
    set("steps", steps.toSpliced(place, 1).toSpliced(to, 0, step));
  };
  const actions = { change, move, remove: (place: number) => set("steps", steps.toSpliced(place, 1)) };
  const isFull = steps.length >= EXERCISE_LIMITS.steps;
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-semibold">
        More steps<span className="font-normal text-ink-soft"> (up to {EXERCISE_LIMITS.steps} in all)</span>
      </legend>
      <ol className="grid gap-3">
        {steps.map((step, place) =>
          place === 0 ? null : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place alone
            <li key={place}>
              <Step {...{ step, place, count: steps.length, error: errors[`steps.${place}`] }} {...actions} />
            </li>
          ),
        )}
      </ol>
      <div>
        <Button
          size="sm"
          icon={<Plus />}
          {...(isFull && { disabledReason: `A sheet takes at most ${EXERCISE_LIMITS.steps} steps` })}
          onClick={() => set("steps", [...steps, ""])}
        >
          Add a step
        </Button>
      </div>
    </fieldset>
  );
}

/** What the printed sheet says instead of the steps; without them it prints the steps. */
export function ShortSteps({ values: { shortSteps }, set, errors }: FormPartProps) {
  const change = (place: number, text: string) =>
    set(
      "shortSteps",
      shortSteps.map((step, index) => (index === place ? text : step)),
    );
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-semibold">
        Short steps for paper
        <span className="font-normal text-ink-soft">
          {" "}
          (at most {EXERCISE_LIMITS.shortStepWords} words each; empty prints the steps above)
        </span>
      </legend>
      {errors.shortSteps !== undefined && <FieldError>{errors.shortSteps}</FieldError>}
      {shortSteps.map((step, place) => (
        <Field
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place alone
          key={place}
          label={`Short step ${place + 1}`}
          name={`shortSteps.${place}`}
          error={errors[`shortSteps.${place}`]}
        >
          {(control) => (
            <TextArea
              {...control}
              rows={1}
              className="min-h-10!"
              value={step}
              onChange={(event) => change(place, event.target.value)}
            />
          )}
        </Field>
      ))}
    </fieldset>
  );
}

type StepProps = {
  step: string;
  place: number;
  count: number;
  error: string | undefined;
  change: (place: number, text: string) => void;
  move: (place: number, to: number) => void;
  remove: (place: number) => void;
};

function Step({ step, place, count, error, change, move, remove }: StepProps) {
  const name = `Step ${place + 1}`;
  const buttons = (
    <span className="flex">
      <IconButton
        size="sm"
        label={`Move ${name.toLowerCase()} up`}
        icon={<ArrowUp />}
        aria-disabled={place === 0 || undefined}
        className="aria-disabled:opacity-40"
        onClick={() => move(place, place - 1)}
      />
      <IconButton
        size="sm"
        label={`Move ${name.toLowerCase()} down`}
        icon={<ArrowDown />}
        aria-disabled={place === count - 1 || undefined}
        className="aria-disabled:opacity-40"
        onClick={() => move(place, place + 1)}
      />
      <IconButton
        size="sm"
        label={`Remove ${name.toLowerCase()}`}
        icon={<X />}
        onClick={() => remove(place)}
      />
    </span>
  );
  return (
    <Field label={name} name={`steps.${place}`} error={error} aside={buttons}>
      {(control) => (
        <div className="grid gap-1">
          <TextArea
            {...control}
            rows={1}
            className="min-h-10!"
            value={step}
            onChange={(event) => change(place, event.target.value)}
          />
          <ReadingCheck text={step} onReplace={(text) => change(place, text)} />
        </div>
      )}
    </Field>
  );
}

type SentenceProps = FormPartProps & { name: "feel" | "mistake" | "stopIf"; label: string; hint: string };

function Sentence({ values, set, errors, name, label, hint }: SentenceProps) {
  return (
    <Field label={label} name={name} error={errors[name]} hint={hint}>
      {(control) => (
        <div className="grid gap-1">
          <TextArea
            {...control}
            rows={1}
            className="min-h-10!"
            value={values[name]}
            onChange={(event) => set(name, event.target.value)}
          />
          <ReadingCheck text={values[name]} onReplace={(text) => set(name, text)} />
        </div>
      )}
    </Field>
  );
}
