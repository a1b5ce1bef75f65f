"use client";

import { ArrowLeft, ArrowRight } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useBuilderTools } from "@/components/programs/builder/builder-tools";
import type { ExerciseChoice, ExerciseName } from "@/components/programs/builder/builder-view";
import { useDoseSources } from "@/components/programs/dose/dose-sources";
import { Button } from "@/components/ui/button";

interface LadderSwapProps {
  readonly itemId: string;
  readonly exercise: ExerciseName;
  /** What else stands on the line. */
  readonly children?: ReactNode;
}

/** The easier and the harder neighbour of an exercise, each one press or one key away. */
export function LadderSwap({ itemId, exercise, children }: LadderSwapProps) {
  const { ladderOf, choiceOf } = useDoseSources();
  const place = ladderOf(exercise.id);
  const known = (ids: readonly string[]) => ids.flatMap((id) => choiceOf(id) ?? []);
  const [easier, harder] = [known(place.easier), known(place.harder)];
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-0.5 text-sm">
      <Neighbours direction="easier" neighbours={easier} {...{ itemId, exercise }} />
      <Neighbours direction="harder" neighbours={harder} {...{ itemId, exercise }} />
      {children}
    </div>
  );
}

interface NeighboursProps extends Pick<LadderSwapProps, "itemId" | "exercise"> {
  readonly direction: "easier" | "harder";
  readonly neighbours: readonly ExerciseChoice[];
}

const LOOKS = {
  easier: { word: "Easier", icon: <ArrowLeft />, keys: "Alt+ArrowLeft" },
  harder: { word: "Harder", icon: <ArrowRight />, keys: "Alt+ArrowRight" },
} as const;

/** One neighbour is a button; of several the therapist chooses. */
function Neighbours(props: NeighboursProps) {
  const { direction, neighbours, itemId, exercise } = props;
  const swap = useSwap(itemId, exercise);
  const [only, ...others] = neighbours;
  const { word, icon, keys } = LOOKS[direction];
  if (!only) return null;
  if (others.length > 0) return <NeighbourChoice {...props} />;
  const id = ladderButtonId(itemId, direction);
  return (
    <LadderButton {...{ id, icon, keys }} label={`${word}: ${only.name}`} onClick={() => swap(only)}>
      {only.name}
    </LadderButton>
  );
}

function NeighbourChoice({ direction, neighbours, itemId, exercise }: NeighboursProps) {
  const swap = useSwap(itemId, exercise);
  const [isOpen, setIsOpen] = useState(false);
  const id = ladderButtonId(itemId, direction);
  const { word, icon, keys } = LOOKS[direction];
  const open = () => {
    setIsOpen(!isOpen);
    requestAnimationFrame(() => document.getElementById(`${id}-0`)?.focus());
  };
  return (
    <>
      <LadderButton {...{ id, icon, keys, isOpen }} onClick={open}>
        {`${neighbours.length} ${direction}`}
      </LadderButton>
      {isOpen &&
        neighbours.map((neighbour, index) => (
          <LadderButton
            key={neighbour.id}
            id={`${id}-${index}`}
            icon={icon}
            label={`${word}: ${neighbour.name}`}
            onClick={() => {
              setIsOpen(false);
              swap(neighbour);
            }}
          >
            {neighbour.name}
          </LadderButton>
        ))}
    </>
  );
}

interface LadderButtonProps {
  readonly id: string;
  readonly icon: ReactNode;
  readonly keys?: string;
  /** What a screen reader says; the words on the button are a part of it. */
  readonly label?: string;
  readonly isOpen?: boolean;
  readonly onClick: () => void;
  readonly children: string;
}

function LadderButton({ id, icon, keys, label, isOpen, onClick, children }: LadderButtonProps) {
  return (
    <Button
      id={id}
      variant="quiet"
      size="sm"
      icon={icon}
      aria-label={label}
      aria-expanded={isOpen}
      aria-keyshortcuts={keys}
      className="-mx-1.5 h-auto min-h-8 px-1.5! py-0 text-left text-sm font-normal whitespace-normal text-ink-soft hover:text-ink"
      onClick={onClick}
    >
      {children}
    </Button>
  );
}

/** Where the button for a neighbour stands, so that a key of the row can press it. */
export function ladderButtonId(itemId: string, direction: "easier" | "harder"): string {
  return `${itemId}-${direction}`;
}

/** Puts a neighbour of the ladder in the place of an exercise. */
export function useSwap(itemId: string, exercise: ExerciseName): (to: ExerciseChoice) => void {
  const { swapTo } = useDoseSources();
  const { dispatch, announce } = useBuilderTools();
  return (to) => {
    const swap = swapTo(itemId, exercise.id, to.id);
    if (!swap) return;
    dispatch({ type: "swap", swaps: [swap] });
    announce(`${to.name} in place of ${exercise.name}`);
    // The button that was pressed may be gone, or another one now.
    requestAnimationFrame(() => document.getElementById(`item-${itemId}`)?.focus());
  };
}
