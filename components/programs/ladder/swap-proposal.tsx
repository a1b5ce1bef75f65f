"use client";

import { type ReactNode, useState } from "react";
import { useBuilderTools } from "@/components/programs/model/builder-tools";
import type { ExerciseChoice, ExerciseName } from "@/components/programs/model/builder-view";
import { useDoseSources } from "@/components/programs/model/dose-sources";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { ProposedSwap } from "@/lib/domain/builder/proposed-swap";
import { dosesUp } from "@/lib/domain/dose/dose-up";
import { formatDose } from "@/lib/domain/dose/dose-words";
import { carryDose } from "@/lib/domain/exercise/ladder";
import type { DraftItem } from "@/lib/domain/program/program-draft";
import { ENGLISH } from "@/lib/domain/words/english";
import { stepInWords } from "./dose-step";
import { useSwap } from "./ladder-swap";

interface SwapProposalProps {
  readonly proposed: ProposedSwap | undefined;
  readonly items: readonly DraftItem[];
  readonly names: ReadonlyMap<string, ExerciseName>;
}

/** The step that the builder was opened with: one press takes it, and undo takes it back. */
export function SwapProposal({ proposed, items, names }: SwapProposalProps) {
  // The exercise it was proposed for: once swapped, its place holds another one.
  const [proposal] = useState(() => {
    const item = items.find(({ itemId }) => itemId === proposed?.itemId);
    const exercise = item && names.get(item.exerciseId);
    return item && exercise && { item, exercise };
  });
  if (!proposed || !proposal) return null;
  return <Neighbours way={proposed.way} {...proposal} />;
}

interface NeighboursProps extends Pick<ProposedSwap, "way"> {
  readonly item: DraftItem;
  readonly exercise: ExerciseName;
}

function Neighbours({ way, item, exercise }: NeighboursProps) {
  const [isOpen, setIsOpen] = useState(true);
  const { ladderOf, choiceOf, rangeOf } = useDoseSources();
  const { dispatch, announce } = useBuilderTools();
  const { itemId, dose } = item;
  const swap = useSwap(itemId, exercise);
  const neighbours = ladderOf(exercise.id)[way].flatMap((id) => choiceOf(id) ?? []);
  const steps = way === "harder" ? dosesUp(dose, rangeOf(exercise.id)) : [];
  if (neighbours.length + steps.length === 0) return null;
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
          <Offer
            key={neighbour.id}
            onTake={() => {
              close();
              swap(neighbour);
            }}
          >
            <NeighbourWords {...{ item, exercise, neighbour }} />
          </Offer>
        ))}
        {steps.map((step) => (
          <Offer
            key={step.field}
            onTake={() => {
              close();
              dispatch({
                type: "progress",
                swaps: [],
                raises: [{ itemId, dose: step.dose, field: step.field }],
              });
              announce(`${exercise.name}: ${stepInWords(step)}`);
            }}
          >
            <span>
              {exercise.name}, {stepInWords(step)}
            </span>
          </Offer>
        ))}
      </ul>
    </Dialog>
  );
}

function Offer({ onTake, children }: { readonly onTake: () => void; readonly children: ReactNode }) {
  return (
    <li>
      <Button
        variant="primary"
        className="h-auto! min-h-12 w-full flex-col gap-0 py-2 whitespace-normal"
        onClick={onTake}
      >
        {children}
      </Button>
    </li>
  );
}

interface NeighbourWordsProps extends Omit<NeighboursProps, "way"> {
  readonly neighbour: ExerciseChoice;
}

/** The exercise that would come, with the dose that it would have. */
function NeighbourWords({ item, exercise, neighbour }: NeighbourWordsProps) {
  const { swapTo } = useDoseSources();
  const { name, plainName, sideRule, dose } = neighbour;
  const swap = swapTo(item.itemId, exercise.id, neighbour.id);
  return (
    <>
      <span>{name}</span>
      {plainName !== name && <span className="text-sm font-normal">{plainName}</span>}
      <span className="text-sm font-normal">
        {formatDose(ENGLISH, swap ? carryDose(item.dose, swap) : dose, sideRule)}
      </span>
    </>
  );
}
