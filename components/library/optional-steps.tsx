import { Activity, Dumbbell, ListOrdered, TrendingUp, TriangleAlert } from "lucide-react";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { EXERCISE_LIMITS } from "@/lib/domain/exercise/exercise-limits";
import { NO_SAFETY_CHECK } from "@/lib/domain/exercise/safety-check";
import type { ExerciseValues, FormPartProps } from "./exercise-values";
import { EquipmentField, KindFields } from "./kind-fields";
import { LadderFields, type NeighbourChoice } from "./ladder-fields";
import { LoadTagFields } from "./load-tag-fields";
import { PlainNameField } from "./name-fields";
import { OptionalStep } from "./optional-step";
import { FurtherSteps, Sentences, ShortSteps } from "./word-fields";

type OptionalStepsProps = FormPartProps & { neighbours: readonly NeighbourChoice[] };

const isWritten = (text: string | undefined) => text !== undefined && text.trim() !== "";

/** Which of the optional parts hold something, in their order. */
function doneSteps(values: ExerciseValues) {
  const { isUnchecked, steps, shortSteps, feel, stopIf, easierIds, harderIds, equipment, precautions } =
    values;
  return [
    !isUnchecked,
    [...steps.slice(1), ...shortSteps].some(isWritten),
    isWritten(feel) && isWritten(stopIf),
    easierIds.length + harderIds.length > 0,
    isWritten(equipment) || isWritten(precautions),
  ] as const;
}

/** What an exercise can be used without: each part in one line until it is opened. */
export function OptionalSteps(props: OptionalStepsProps) {
  const { values, errors } = props;
  const done = doneSteps(values);
  const [isChecked, hasSteps, hasWords, hasLadder, hasEquipment] = done;
  const isWrong = (...fields: readonly string[]) =>
    Object.keys(errors).some((name) =>
      fields.some((field) => name === field || name.startsWith(`${field}.`)),
    );
  return (
    <section aria-labelledby="minute-more" className="grid">
      <div className="flex flex-wrap items-center justify-between gap-3 border-b border-line pb-2">
        <h2 id="minute-more" className="text-lg">
          When you have a minute more
        </h2>
        <Progress done={done} />
      </div>
      <OptionalStep
        title="Safety check"
        about={isChecked ? "The rules know what it does" : NO_SAFETY_CHECK}
        icon={<TriangleAlert />}
        isDone={isChecked}
        hasProblem={isWrong("regions", "purpose", "startPosition")}
      >
        <SafetyCheck {...props} />
      </OptionalStep>
      <OptionalStep
        title="Steps"
        about="More steps, the name and the words on paper"
        icon={<ListOrdered />}
        isDone={hasSteps}
        hasProblem={isWrong("steps", "shortSteps", "plainName")}
      >
        <FurtherSteps {...props} />
        <PlainNameField {...props} />
        <ShortSteps {...props} />
      </OptionalStep>
      <OptionalStep
        title="Should feel, stop if"
        about="Three lines for the patient"
        icon={<Activity />}
        isDone={hasWords}
        hasProblem={isWrong("feel", "mistake", "stopIf")}
      >
        <Sentences {...props} />
      </OptionalStep>
      <OptionalStep
        title="Easier and harder"
        about="Its neighbours, for a swap on one key"
        icon={<TrendingUp />}
        isDone={hasLadder}
        hasProblem={isWrong("easierIds", "harderIds", "ladderRule")}
      >
        <LadderFields {...props} />
      </OptionalStep>
      <OptionalStep
        title="Equipment, for you"
        about="What it needs, and what only staff reads"
        icon={<Dumbbell />}
        isDone={hasEquipment}
        hasProblem={isWrong("equipment", "precautions")}
      >
        <EquipmentField {...props} />
        <Precautions {...props} />
      </OptionalStep>
    </section>
  );
}

function Progress({ done }: { done: readonly boolean[] }) {
  const count = done.filter(Boolean).length;
  return (
    <span className="flex items-center gap-2 text-sm text-ink-soft tabular-nums">
      <span aria-hidden className="flex gap-1">
        {done.map((_, place) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a mark is known by its place alone
            key={place}
            className={`h-1 w-5 rounded-full ${place < count ? "bg-accent" : "bg-line-strong"}`}
          />
        ))}
      </span>
      {count} of {done.length}
    </span>
  );
}

/** What the conflict rules read; they rely on it once it is ticked. */
function SafetyCheck(props: FormPartProps) {
  const { values, set } = props;
  return (
    <>
      <p className="max-w-prose text-ink-soft">
        The rules warn of an exercise by what stands here. A load that is not ticked raises no warning.
      </p>
      <KindFields {...props} />
      <LoadTagFields {...props} />
      <div className="rounded border border-line-strong bg-wash p-3">
        <Checkbox
          label="Checked: this is all it does to the body"
          hint={`Until then it says “${NO_SAFETY_CHECK}” in the library, in programs and before publishing.`}
          checked={!values.isUnchecked}
          onChange={(event) => set("isUnchecked", !event.target.checked)}
        />
      </div>
    </>
  );
}

function Precautions({ values, set, errors }: FormPartProps) {
  return (
    <Field
      label="Precautions"
      name="precautions"
      error={errors.precautions}
      hint="Staff only. Never printed."
    >
      {(control) => (
        <TextArea
          {...control}
          limit={EXERCISE_LIMITS.precautions}
          value={values.precautions}
          className="max-w-prose"
          onChange={(event) => set("precautions", event.target.value)}
        />
      )}
    </Field>
  );
}
