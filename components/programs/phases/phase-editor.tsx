"use client";

import { ArrowLeft, ArrowRight, Trash2 } from "lucide-react";
import { useBuilderTools } from "@/components/programs/model/builder-tools";
import { ProgramTextField } from "@/components/programs/model/program-text-field";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import { useToast } from "@/components/ui/toast";
import type { BuilderState } from "@/lib/domain/builder/builder";
import type { Phase, PhaseSpan } from "@/lib/domain/program/phase";
import { PHASE_LIMITS } from "@/lib/domain/program/program-draft";

interface PhaseEditorProps {
  readonly state: BuilderState;
  readonly phase: Phase;
  readonly spans: readonly PhaseSpan[];
}

const WEEK_OPTIONS = Array.from({ length: PHASE_LIMITS.weeks.max }, (_, index) => ({
  value: String(index + 1),
  label: index === 0 ? "1 week" : `${index + 1} weeks`,
}));

const REFUSED = "aria-disabled:opacity-40 aria-disabled:hover:bg-transparent";

/** How long the block on the screen is, where it stands, and the day the first one starts. */
export function PhaseEditor({ state, phase, spans }: PhaseEditorProps) {
  const { dispatch } = useBuilderTools();
  const { phaseId, weeks } = phase;
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
      <div className="w-40">
        <Field label="This block lasts" name="phaseWeeks">
          {(control) => (
            <Select
              {...control}
              value={String(weeks)}
              options={WEEK_OPTIONS}
              onChange={(event) =>
                dispatch({ type: "set-phase-weeks", phaseId, weeks: Number(event.target.value) })
              }
            />
          )}
        </Field>
      </div>
      <div className="w-44">
        <ProgramTextField content={state} field="startsOn" label="First block starts" kind="date" />
      </div>
      <PhaseButtons phaseId={phaseId} spans={spans} />
    </div>
  );
}

function PhaseButtons({ phaseId, spans }: Pick<Phase, "phaseId"> & Pick<PhaseEditorProps, "spans">) {
  const { dispatch } = useBuilderTools();
  const at = spans.findIndex((span) => span.phaseId === phaseId);
  const words = (spans[at]?.words ?? "").toLowerCase();
  const remove = useRemovePhase();
  const move = (to: number) => to >= 0 && to < spans.length && dispatch({ type: "move-phase", phaseId, to });
  return (
    <div className="flex min-h-10 items-center">
      <IconButton
        size="sm"
        label={`Move ${words} earlier`}
        icon={<ArrowLeft />}
        aria-disabled={at === 0 || undefined}
        className={REFUSED}
        onClick={() => move(at - 1)}
      />
      <IconButton
        size="sm"
        label={`Move ${words} later`}
        icon={<ArrowRight />}
        aria-disabled={at === spans.length - 1 || undefined}
        className={REFUSED}
        onClick={() => move(at + 1)}
      />
      <IconButton
        size="sm"
        label={`Remove ${words}`}
        icon={<Trash2 />}
        onClick={() => remove(phaseId, words)}
      />
    </div>
  );
}

function useRemovePhase(): (phaseId: string, words: string) => void {
  const { dispatch, announce } = useBuilderTools();
  const toast = useToast();
  return (phaseId, words) => {
    dispatch({ type: "remove-phase", phaseId });
    announce(`${words} removed`);
    toast({
      title: `${words.charAt(0).toUpperCase()}${words.slice(1)} removed`,
      action: { label: "Undo", onSelect: () => dispatch({ type: "undo" }) },
    });
  };
}
