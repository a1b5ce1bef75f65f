import clsx from "clsx";
import { Star } from "lucide-react";
import Link from "next/link";
import { type FocusEvent, memo, type PointerEvent } from "react";
import { Badge } from "@/components/ui/badge";
import { IconButton } from "@/components/ui/icon-button";
import type { Dose } from "@/lib/domain/dose/dose";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import type { ExerciseLevel } from "@/lib/domain/exercise/exercise-level";
import { LEVEL_WORDS, PURPOSE_WORDS, START_POSITION_WORDS } from "@/lib/domain/exercise/exercise-words";
import type { SearchableExercise } from "@/lib/domain/exercise/library-search";
import { NO_SAFETY_CHECK } from "@/lib/domain/exercise/safety-check";
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
  /** Nobody has said yet what it does to the body. */
  readonly isUnchecked: boolean;
}

type WallItemProps = {
  exercise: LibraryEntry;
  isFavourite: boolean;
  onMark: (exerciseId: string) => void;
  /** Only a guess at what was searched for. */
  isNear: boolean;
  /** Whether its drawing comes with a style sheet of the wall. */
  isInSheet: boolean;
  isMoving: boolean;
  /** Somebody points at it or has come to it by keyboard. */
  onEnter: (exerciseId: string) => void;
  onLeave: (exerciseId: string) => void;
  /** Opens it beside the wall. */
  onLook: (slug: string) => void;
};

/** One exercise of the wall: its picture opens it beside the wall, its name leads to its page. */
export const WallItem = memo(function WallItem(props: WallItemProps) {
  const { exercise, isFavourite, onMark, isNear, isInSheet, isMoving, onLook } = props;
  const { slug, name, isDrawn } = exercise;
  return (
    <li
      {...enterAndLeave(props)}
      data-exercise={slug}
      className="group relative grid min-w-0 content-start gap-1.5"
      onKeyDown={(event) => {
        if (event.key !== " " || !(event.target instanceof HTMLAnchorElement)) return;
        event.preventDefault();
        onLook(slug);
      }}
    >
      <button
        type="button"
        tabIndex={-1}
        aria-label={`Look at ${name}`}
        className="cursor-pointer rounded text-left"
        onClick={() => onLook(slug)}
      >
        <WallFigure {...{ slug, isDrawn, isInSheet, isMoving }} />
      </button>
      <IconButton
        size="sm"
        label={`Favourite: ${name}`}
        icon={<Star className={clsx(isFavourite && "fill-accent text-accent")} />}
        aria-pressed={isFavourite}
        className={clsx(
          "absolute! top-1 right-1 bg-float/80",
          !isFavourite && "focus-visible:opacity-100 group-hover:opacity-100 [@media(hover:hover)]:opacity-0",
        )}
        onClick={() => onMark(exercise.id)}
      />
      <h2 className="text-sm leading-snug">
        <Link
          href={`/library/${slug}`}
          prefetch={false}
          data-arrow-stop
          aria-keyshortcuts="Space"
          className="no-underline hover:text-accent-ink focus-visible:rounded-tick focus-visible:outline-2 focus-visible:outline-accent"
        >
          {name}
        </Link>
      </h2>
      <Facts exercise={exercise} />
      {isNear && (
        <p>
          <Badge>Near</Badge>
        </p>
      )}
    </li>
  );
});

/** One line: what kind it is, or what is missing before it can be relied on. */
function Facts({ exercise }: Pick<WallItemProps, "exercise">) {
  const { purpose, startPosition, level, isUnchecked, isUnsigned } = exercise;
  if (isUnchecked) return <p className="text-sm text-warn-ink">{NO_SAFETY_CHECK}</p>;
  return (
    <>
      <p className="text-sm leading-snug text-ink-soft">
        {PURPOSE_WORDS[purpose]}, {START_POSITION_WORDS[startPosition]}, {LEVEL_WORDS[level]}
      </p>
      {isUnsigned && <p className="text-sm text-ink-soft">Not signed yet</p>}
    </>
  );
}

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
