import clsx from "clsx";
import { Star } from "lucide-react";
import Link from "next/link";
import { type FocusEvent, memo, type PointerEvent } from "react";
import { Badge } from "@/components/ui/badge";
import { IconButton } from "@/components/ui/icon-button";
import type { Dose } from "@/lib/domain/dose/dose";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import { formatDose } from "@/lib/domain/dose/dose-words";
import type { ExerciseLevel } from "@/lib/domain/exercise/exercise-level";
import { LEVEL_WORDS, PURPOSE_WORDS, START_POSITION_WORDS } from "@/lib/domain/exercise/exercise-words";
import type { SearchableExercise } from "@/lib/domain/exercise/library-search";
import { WallFigure } from "./wall-figure";

/** An exercise as the wall shows it. */
export interface LibraryEntry extends SearchableExercise {
  readonly id: string;
  readonly dose: Dose;
  readonly sideRule: SideRule;
  readonly level: ExerciseLevel;
  readonly isDrawn: boolean;
  readonly isShared: boolean;
  readonly isFavourite: boolean;
  /** Whether it waits for a clinician of the clinic. */
  readonly isUnsigned: boolean;
}

type WallItemProps = {
  exercise: LibraryEntry;
  isFavourite: boolean;
  onMark: (exerciseId: string) => void;
  /** Only a guess at what was searched for. */
  isNear: boolean;
  isMoving: boolean;
  /** Somebody points at it or has come to it by keyboard. */
  onEnter: (exerciseId: string) => void;
  onLeave: (exerciseId: string) => void;
};

/** One exercise of the wall; all of its place but the star is the link. */
export const WallItem = memo(function WallItem(props: WallItemProps) {
  const { exercise, isFavourite, onMark, isNear, isMoving } = props;
  const { slug, name, plainName, purpose, startPosition, level, isDrawn } = exercise;
  return (
    <li
      {...enterAndLeave(props)}
      className={clsx(
        "group relative grid content-start gap-x-4 gap-y-3",
        isDrawn && "max-sm:grid-cols-[7rem_minmax(0,1fr)]",
      )}
    >
      {isDrawn && <WallFigure slug={slug} isMoving={isMoving} />}
      <div className="grid content-start gap-1">
        <div className="flex items-start justify-between gap-1">
          <h2 className="text-lg leading-snug">
            <Link
              href={`/library/${slug}`}
              prefetch={false}
              data-arrow-stop
              className="no-underline after:absolute after:inset-0 hover:text-accent-ink focus-visible:outline-none focus-visible:after:rounded focus-visible:after:outline-2 focus-visible:after:outline-accent"
            >
              {name}
            </Link>
          </h2>
          <IconButton
            size="sm"
            label={`Favourite: ${name}`}
            icon={<Star className={clsx(isFavourite && "fill-accent text-accent")} />}
            aria-pressed={isFavourite}
            className="relative -my-1"
            onClick={() => onMark(exercise.id)}
          />
        </div>
        {plainName.toLowerCase() !== name.toLowerCase() && <p>{plainName}</p>}
        <p className="text-sm text-ink-soft">
          {PURPOSE_WORDS[purpose]}, {START_POSITION_WORDS[startPosition]}, {LEVEL_WORDS[level]}
        </p>
        <p className="text-sm text-ink-soft tabular-nums">{formatDose(exercise.dose, exercise.sideRule)}</p>
        {isNear && (
          <p>
            <Badge>Near</Badge>
          </p>
        )}
        {exercise.isUnsigned && <p className="text-sm text-ink-soft">Not signed yet</p>}
      </div>
    </li>
  );
});

/** The mouse and the keyboard; a finger has come to open the exercise, not to look at it. */
function enterAndLeave({ exercise, onEnter, onLeave }: WallItemProps) {
  const isTouch = (event: PointerEvent) => event.pointerType === "touch";
  return {
    onPointerEnter: (event: PointerEvent) => !isTouch(event) && onEnter(exercise.id),
    onPointerLeave: (event: PointerEvent) => !isTouch(event) && onLeave(exercise.id),
    onFocus: (event: FocusEvent) => event.target.matches(":focus-visible") && onEnter(exercise.id),
    onBlur: (event: FocusEvent) => !event.currentTarget.contains(event.relatedTarget) && onLeave(exercise.id),
  };
}
