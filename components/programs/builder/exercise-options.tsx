"use client";

import clsx from "clsx";
import { Check } from "lucide-react";
import { memo, useEffect } from "react";
import { FigureThumbnail } from "@/components/figure/figure-thumbnail";
import { ConflictMark } from "@/components/programs/conflicts/conflict-mark";
import { doseInShort } from "@/lib/domain/dose/dose-words";
import { useOptionDrag } from "./option-drag";
import type { ExerciseOption, OptionGroup } from "./use-exercise-options";

interface ExerciseOptionsProps {
  readonly id: string;
  readonly groups: readonly OptionGroup[];
  /** Place of the option the arrows point at, counted through the groups. */
  readonly active: number;
  readonly idsInProgram: readonly string[];
  readonly onChoose: (option: ExerciseOption) => void;
}

/** The exercises under the search. */
export function ExerciseOptions({ id, groups, active, idsInProgram, onChoose }: ExerciseOptionsProps) {
  const count = groups.reduce((sum, group) => sum + group.options.length, 0);
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [id, active]);
  const startOf = (index: number) =>
    groups.slice(0, index).reduce((sum, group) => sum + group.options.length, 0);
  return (
    <>
      <p role="status" className="sr-only">
        {count === 1 ? "1 exercise" : `${count} exercises`}
      </p>
      {count === 0 && (
        <p className="text-ink-soft">Nothing found. Try a region, such as “hip”, or fewer words.</p>
      )}
      <div id={`${id}-list`} role="listbox" aria-label="Exercises" className="grid gap-4">
        {groups.map((group, index) => (
          <OptionGroupRows
            key={group.title}
            {...{ id, group, active, idsInProgram, onChoose }}
            start={startOf(index)}
            isOnly={groups.length === 1}
          />
        ))}
      </div>
    </>
  );
}

interface OptionGroupRowsProps extends Omit<ExerciseOptionsProps, "groups"> {
  readonly group: OptionGroup;
  /** Place of the group's first option. */
  readonly start: number;
  readonly isOnly: boolean;
}

function OptionGroupRows({ id, group, start, isOnly, active, idsInProgram, onChoose }: OptionGroupRowsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options, not of form fields
    <div role="group" aria-labelledby={`${id}-${group.title}`}>
      <p id={`${id}-${group.title}`} className={clsx("mb-1 text-sm font-semibold", isOnly && "sr-only")}>
        {group.title}
      </p>
      {group.options.map((option, index) => (
        <OptionRow
          key={option.exercise.id}
          id={`${id}-${start + index}`}
          option={option}
          isActive={start + index === active}
          isInProgram={idsInProgram.includes(option.exercise.id)}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}

interface OptionRowProps {
  readonly id: string;
  readonly option: ExerciseOption;
  readonly isActive: boolean;
  readonly isInProgram: boolean;
  readonly onChoose: (option: ExerciseOption) => void;
}

/** An exercise to add by a click, or to drag into its place. */
const OptionRow = memo(function OptionRow({ id, option, isActive, isInProgram, onChoose }: OptionRowProps) {
  const { exercise, prescribed } = option;
  const { listeners, setNodeRef, isDragging } = useOptionDrag(option, id);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the search, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: pointed at by aria-activedescendant, never focused
    <div
      {...listeners}
      ref={setNodeRef}
      id={id}
      role="option"
      aria-selected={isActive}
      className={clsx(
        "flex cursor-pointer items-start gap-2.5 rounded px-2 py-2 transition-colors hover:bg-accent-soft",
        isActive && "bg-accent-soft outline-2 outline-accent outline-offset-[-2px]",
        isDragging && "opacity-50",
      )}
      onMouseDown={(event) => {
        listeners?.onMouseDown?.(event);
        // The search keeps the focus.
        event.preventDefault();
      }}
      onClick={() => onChoose(option)}
    >
      <FigureThumbnail
        slug={exercise.slug}
        isDrawn={exercise.isDrawn ?? false}
        className="h-9 w-12 flex-none"
      />
      <div className="min-w-0">
        <p className="leading-snug font-medium">{exercise.name}</p>
        <p className="text-sm text-ink-soft">
          {doseInShort(prescribed?.dose ?? exercise.dose, exercise.sideRule)}
        </p>
        <ConflictMark exerciseId={exercise.id} />
        {isInProgram && (
          <p className="flex items-center gap-1 text-sm text-go-ink">
            <Check /> In the program
          </p>
        )}
      </div>
    </div>
  );
});
