"use client";

import clsx from "clsx";
import { CalendarRange, Plus } from "lucide-react";
import { useBuilderTools } from "@/components/programs/model/builder-tools";
import { newItemId } from "@/components/programs/model/new-item-id";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { type BuilderState, shownPhase } from "@/lib/domain/builder/builder";
import { phaseSpans } from "@/lib/domain/program/phase";
import { PHASE_LIMITS } from "@/lib/domain/program/program-draft";
import { PhaseEditor } from "./phase-editor";

interface PhaseTabsProps {
  readonly state: BuilderState;
}

/** The week blocks above the exercises: whose doses are on the screen, and how long each block is. */
export function PhaseTabs({ state }: PhaseTabsProps) {
  const { dispatch, announce } = useBuilderTools();
  const spans = phaseSpans(state.draft.phases);
  const shown = shownPhase(state);
  if (!shown) return null;
  const show = (phaseId: string, words: string) => {
    dispatch({ type: "show-phase", phaseId });
    announce(`Doses of ${words.toLowerCase()}`);
  };
  return (
    <div className="grid gap-3">
      <fieldset aria-label="Week blocks" className="flex flex-wrap items-center gap-1 border-b border-line">
        {spans.map(({ phaseId, words }) => (
          <PhaseTab
            key={phaseId}
            isShown={phaseId === shown.phaseId}
            words={words}
            onShow={() => show(phaseId, words)}
          />
        ))}
        {spans.length < PHASE_LIMITS.count && (
          <IconButton
            size="sm"
            label="Add a week block"
            icon={<Plus />}
            onClick={() => dispatch({ type: "add-phases", phaseIds: [newItemId()] })}
          />
        )}
      </fieldset>
      <PhaseEditor state={state} phase={shown} spans={spans} />
    </div>
  );
}

interface PhaseTabProps {
  readonly isShown: boolean;
  readonly words: string;
  readonly onShow: () => void;
}

function PhaseTab({ isShown, words, onShow }: PhaseTabProps) {
  return (
    <button
      type="button"
      aria-pressed={isShown}
      className={clsx(
        "-mb-px h-11 border-b-2 px-2 transition-colors focus-visible:-outline-offset-2",
        isShown
          ? "border-accent font-semibold text-ink"
          : "border-transparent text-ink-soft hover:border-line-strong hover:text-ink",
      )}
      onClick={onShow}
    >
      {words}
    </button>
  );
}

/** Divides a program into week blocks, which start today. */
export function StartPhases({ today }: { readonly today: string }) {
  const { dispatch, announce } = useBuilderTools();
  const start = () => {
    dispatch({ type: "add-phases", phaseIds: [newItemId(), newItemId()], today });
    announce("Two week blocks from today, both with the doses you gave");
  };
  return (
    <Button
      size="sm"
      variant="quiet"
      icon={<CalendarRange />}
      aria-label="Weeks: plan in blocks"
      onClick={start}
    >
      Weeks
    </Button>
  );
}
