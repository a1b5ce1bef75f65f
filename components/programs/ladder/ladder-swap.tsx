"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useBuilderTools } from "@/components/programs/model/builder-tools";
import type { ExerciseChoice, ExerciseName } from "@/components/programs/model/builder-view";
import { useDoseSources } from "@/components/programs/model/dose-sources";
import type { Dose } from "@/lib/domain/dose/dose";
import { DoseStep, STEP_BUTTON } from "./dose-step";

interface LadderSwapProps {
  readonly itemId: string;
  readonly exercise: ExerciseName;
  /** The dose that can go up a step; absent where the exercise is not done. */
  readonly dose?: Dose | undefined;
  /** Whether the row is worked on: the neighbours are named then, and the step of the dose. */
  readonly isActive: boolean;
}

/** The easier and the harder neighbour of an exercise, and between them a step of its dose, each one press away. */
export function LadderSwap({ itemId, exercise, dose, isActive }: LadderSwapProps) {
  const { ladderOf, choiceOf } = useDoseSources();
  const place = ladderOf(exercise.id);
  const known = (ids: readonly string[]) => ids.flatMap((id) => choiceOf(id) ?? []);
  const [easier, harder] = [known(place.easier), known(place.harder)];
  return (
    <div className="flex flex-wrap items-center gap-x-3 max-md:w-full max-md:gap-2 md:max-w-3/5 md:flex-none md:justify-end min-[100rem]:max-w-2/5">
      <Neighbours direction="easier" neighbours={easier} {...{ itemId, exercise, isActive }} />
      {isActive && dose && <DoseStep {...{ itemId, dose, exercise }} />}
      <Neighbours direction="harder" neighbours={harder} {...{ itemId, exercise, isActive }} />
    </div>
  );
}

interface NeighboursProps extends LadderSwapProps {
  readonly direction: "easier" | "harder";
  readonly neighbours: readonly ExerciseChoice[];
}

const LOOKS = {
  easier: { word: "Easier", icon: <ChevronLeft />, keys: "Alt+ArrowLeft" },
  harder: { word: "Harder", icon: <ChevronRight />, keys: "Alt+ArrowRight" },
} as const;

/** One neighbour is a button; of several the therapist chooses. */
function Neighbours(props: NeighboursProps) {
  const { direction, neighbours, itemId, exercise, isActive } = props;
  const swap = useSwap(itemId, exercise);
  const [only, ...others] = neighbours;
  const { word, icon, keys } = LOOKS[direction];
  if (!only) return null;
  if (others.length > 0) return <NeighbourChoice {...props} />;
  const id = ladderButtonId(itemId, direction);
  return (
    <LadderButton
      {...{ id, direction, icon, keys }}
      label={`${word}: ${only.name}`}
      onClick={() => swap(only)}
    >
      {isActive ? only.name : word}
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
      <LadderButton {...{ id, direction, icon, keys, isOpen }} onClick={open}>
        {`${neighbours.length} ${direction}`}
      </LadderButton>
      {isOpen &&
        neighbours.map((neighbour, index) => (
          <LadderButton
            key={neighbour.id}
            id={`${id}-${index}`}
            {...{ direction, icon }}
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
  readonly direction: NeighboursProps["direction"];
  readonly icon: ReactNode;
  readonly keys?: string;
  /** What a screen reader says; the words on the button are a part of it. */
  readonly label?: string;
  readonly isOpen?: boolean;
  readonly onClick: () => void;
  readonly children: string;
}

function LadderButton(props: LadderButtonProps) {
  const { id, direction, icon, keys, label, isOpen, onClick, children } = props;
  return (
    <button
      type="button"
      id={id}
      aria-label={label}
      title={label}
      aria-expanded={isOpen}
      aria-keyshortcuts={keys}
      className={`${STEP_BUTTON} gap-0.5`}
      onClick={onClick}
    >
      {direction === "easier" && icon}
      <span className="md:max-w-32 md:truncate">{children}</span>
      {direction === "harder" && icon}
    </button>
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
