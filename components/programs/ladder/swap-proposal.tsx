"use client";

import { useState } from "react";
import type { ExerciseName } from "@/components/programs/model/builder-view";
import { useDoseSources } from "@/components/programs/model/dose-sources";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { ProposedSwap } from "@/lib/domain/builder/proposed-swap";
import { formatDose } from "@/lib/domain/dose/dose-words";
import type { DraftItem } from "@/lib/domain/program/program-draft";
import { useSwap } from "./ladder-swap";

interface SwapProposalProps {
  readonly proposed: ProposedSwap | undefined;
  readonly items: readonly DraftItem[];
  readonly names: ReadonlyMap<string, ExerciseName>;
}

/** The step on the ladder that the builder was opened with: one press takes it, and undo takes it back. */
export function SwapProposal({ proposed, items, names }: SwapProposalProps) {
  // The exercise it was proposed for: once swapped, its place holds another one.
  const [exercise] = useState(() => {
    const item = items.find(({ itemId }) => itemId === proposed?.itemId);
    return item && names.get(item.exerciseId);
  });
  if (!proposed || !exercise) return null;
  return <Neighbours {...proposed} exercise={exercise} />;
}

function Neighbours({ itemId, way, exercise }: ProposedSwap & { readonly exercise: ExerciseName }) {
  const [isOpen, setIsOpen] = useState(true);
  const { ladderOf, choiceOf, startDoseOf } = useDoseSources();
  const swap = useSwap(itemId, exercise);
  const neighbours = ladderOf(exercise.id)[way].flatMap((id) => choiceOf(id) ?? []);
  if (neighbours.length === 0) return null;
  const close = () => {
    setIsOpen(false);
    // Asked once: whoever loads the page again has answered already.
    window.history.replaceState(null, "", window.location.pathname);
  };
  return (
    <Dialog
      open={isOpen}
      onClose={close}
      title={`${way === "easier" ? "Easier" : "Harder"} in place of ${exercise.name}`}
      description="Only the draft changes, and you can undo it. The patient sees it when you publish."
      footer={<Button onClick={close}>Keep {exercise.name}</Button>}
    >
      <ul className="grid gap-2">
        {neighbours.map((neighbour) => (
          <li key={neighbour.id}>
            <Button
              variant="primary"
              className="h-auto! min-h-12 w-full flex-col gap-0 py-2 whitespace-normal"
              onClick={() => {
                close();
                swap(neighbour);
              }}
            >
              <span>{neighbour.name}</span>
              {neighbour.plainName !== neighbour.name && (
                <span className="text-sm font-normal">{neighbour.plainName}</span>
              )}
              <span className="text-sm font-normal">
                {formatDose(startDoseOf(neighbour.id) ?? neighbour.dose, neighbour.sideRule)}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
