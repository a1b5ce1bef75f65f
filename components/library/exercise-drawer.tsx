"use client";

import { ChevronLeft, ChevronRight, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useState } from "react";
import { FigureThumbnail } from "@/components/figure/figure-thumbnail";
import { MotionPair } from "@/components/figure/motion-pair";
import { useModal } from "@/components/ui/dialog";
import { ErrorNote } from "@/components/ui/error-note";
import { IconButton } from "@/components/ui/icon-button";
import { SkeletonRows } from "@/components/ui/skeleton";
import { TextLink } from "@/components/ui/text-link";
import { isTypingTarget } from "@/components/ui/typing-target";
import { withNetworkFallback } from "@/lib/action/action-attempt";
import { type ActionState, IDLE } from "@/lib/action/action-state";
import type { ExerciseLook } from "@/lib/domain/exercise/exercise-look";
import { findExerciseAction } from "@/lib/library/actions";
import { AddToProgram } from "./add-to-program";
import { ExerciseLookView } from "./exercise-look-view";
import type { LibraryEntry } from "./wall-item";

type ExerciseDrawerProps = {
  /** The exercises in sight on the wall, in their order. */
  exercises: readonly LibraryEntry[];
  /** Every exercise: a ladder leads to some that are not in sight. */
  all: readonly LibraryEntry[];
  /** Which of them is looked at; undefined closes the drawer. */
  slug: string | undefined;
  onLook: (slug: string | undefined) => void;
};

/** One exercise beside the wall: its movement, dose, ladder and words, and the way into a program. */
export function ExerciseDrawer({ exercises, all, slug, onLook }: ExerciseDrawerProps) {
  const place = exercises.findIndex((exercise) => exercise.slug === slug);
  const entry = exercises[place] ?? all.find((exercise) => exercise.slug === slug);
  const ref = useModal(entry !== undefined);
  const move = (by: number) => {
    const next = place < 0 ? undefined : exercises[place + by];
    if (next) onLook(next.slug);
  };
  const press = (event: KeyboardEvent) => {
    if (isTypingTarget(event.target)) return;
    if (event.key === "ArrowLeft") move(-1);
    if (event.key === "ArrowRight") move(1);
  };
  return (
    <dialog
      ref={ref}
      aria-label={entry ? `About ${entry.name}` : undefined}
      className="m-0 ml-auto h-dvh max-h-none w-full max-w-[26rem] overflow-y-auto overscroll-contain border-l border-line bg-float p-0 text-ink shadow-float max-sm:max-w-none transition duration-150 ease-out starting:translate-x-4 starting:opacity-0"
      onKeyDown={press}
      onClose={() => onLook(undefined)}
      onClick={(event) => event.target === event.currentTarget && onLook(undefined)}
    >
      {entry && (
        <div className="grid gap-4 p-5">
          <div className="flex items-center gap-1">
            <IconButton
              label="The one before"
              icon={<ChevronLeft />}
              aria-disabled={place <= 0 || undefined}
              className="aria-disabled:opacity-40"
              onClick={() => move(-1)}
            />
            <IconButton
              label="The next one"
              icon={<ChevronRight />}
              aria-disabled={place < 0 || place === exercises.length - 1 || undefined}
              className="aria-disabled:opacity-40"
              onClick={() => move(1)}
            />
            <span className="flex-1 text-sm text-ink-soft tabular-nums">
              {place >= 0 && `${place + 1} of ${exercises.length}`}
            </span>
            <IconButton label="Close" icon={<X />} onClick={() => onLook(undefined)} />
          </div>
          <Look key={entry.slug} entry={entry} onLook={onLook} />
        </div>
      )}
    </dialog>
  );
}

function Look({ entry, onLook }: { entry: LibraryEntry; onLook: (slug: string) => void }) {
  const { id, slug, name, isDrawn } = entry;
  const answer = useLook(slug);
  const found = answer.status === "saved" ? answer.data : undefined;
  return (
    <>
      <div className="relative h-48 overflow-hidden rounded border border-line bg-figure">
        <FigureThumbnail slug={slug} isDrawn={isDrawn} className="size-full rounded-none! p-2" />
        {found?.moves && <MotionPair slug={slug} />}
      </div>
      <h2 className="text-xl wrap-anywhere">
        <TextLink href={`/library/${slug}`} className="text-ink">
          {name}
        </TextLink>
      </h2>
      {found && <ExerciseLookView exercise={found} onLook={onLook} />}
      {answer.status === "idle" && <SkeletonRows rows={6} label="Loading" />}
      {answer.status !== "idle" && answer.status !== "saved" && (
        <ErrorNote title="Not possible now">{answer.message}</ErrorNote>
      )}
      <AddToProgram exerciseId={id} name={name} />
    </>
  );
}

/** What the drawer shows of an exercise, asked for when it opens. */
function useLook(slug: string): ActionState<ExerciseLook> {
  const [answer, setAnswer] = useState<ActionState<ExerciseLook>>(IDLE);
  useEffect(() => {
    let isCurrent = true;
    withNetworkFallback(findExerciseAction)(IDLE, { slug }).then((found) => {
      if (isCurrent) setAnswer(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [slug]);
  return answer;
}
