"use client";

import clsx from "clsx";
import { ChevronLeft, ChevronRight, Star } from "lucide-react";
import { lazy, Suspense } from "react";
import { FigureThumbnail } from "@/components/figure/figure-thumbnail";
import { useDoseSources } from "@/components/programs/model/dose-sources";
import { IconButton } from "@/components/ui/icon-button";
import { TextLink } from "@/components/ui/text-link";
import { formatDose } from "@/lib/domain/dose/dose-words";
import { ENGLISH } from "@/lib/domain/words/english";
import type { ExerciseOption } from "./use-exercise-options";
import type { TileCard } from "./use-tile-card";

/** Fetched when somebody first stops at an exercise. */
const MotionPair = lazy(async () => ({
  default: (await import("@/components/figure/motion-pair")).MotionPair,
}));

interface ExerciseCardProps {
  readonly option: ExerciseOption;
  readonly at: TileCard;
  readonly isFavourite: boolean;
  readonly onMark: (exerciseId: string) => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** An exercise larger: its start and its movement, its dose in words, and where it stands on its ladder. */
export function ExerciseCard({ option, at, isFavourite, onMark, onEnter, onLeave }: ExerciseCardProps) {
  const { exercise, prescribed } = option;
  const { startDoseOf, ladderOf, choiceOf } = useDoseSources();
  const dose = prescribed?.dose ?? startDoseOf(exercise.id) ?? exercise.dose;
  const ladder = ladderOf(exercise.id);
  const namesOf = (ids: readonly string[]) => ids.flatMap((id) => choiceOf(id)?.name ?? []).join(", ");
  return (
    <section
      data-card
      aria-label={`About ${exercise.name}`}
      className="fixed z-40 grid w-85 gap-2 rounded border border-line bg-float p-4 shadow-float transition duration-150 ease-out starting:opacity-0"
      ref={(card) => placeAt(card, at)}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <div className="relative -mx-4 -mt-4 h-40 overflow-hidden rounded-t border-b border-line bg-figure">
        <FigureThumbnail
          slug={exercise.slug}
          isDrawn={exercise.isDrawn ?? false}
          className="size-full rounded-none! p-2"
        />
        <Suspense>
          <MotionPair slug={exercise.slug} />
        </Suspense>
      </div>
      <div className="flex items-start gap-1">
        <div className="min-w-0 flex-1">
          <p className="text-lg leading-snug font-semibold">{exercise.name}</p>
          {exercise.plainName !== exercise.name && (
            <p className="text-sm text-ink-soft">On paper: {exercise.plainName}</p>
          )}
        </div>
        <IconButton
          size="sm"
          label={`Favourite: ${exercise.name}`}
          icon={<Star className={clsx(isFavourite && "fill-accent text-accent")} />}
          aria-pressed={isFavourite}
          onClick={() => onMark(exercise.id)}
        />
      </div>
      <p>{formatDose(ENGLISH, dose, exercise.sideRule)}</p>
      {exercise.equipment !== "" && <p className="text-sm text-ink-soft">Needs {exercise.equipment}</p>}
      {ladder.easier.length > 0 && (
        <p className="flex gap-1 text-sm">
          <ChevronLeft className="mt-0.5" /> Easier: {namesOf(ladder.easier)}
        </p>
      )}
      {ladder.harder.length > 0 && (
        <p className="flex gap-1 text-sm">
          <ChevronRight className="mt-0.5" /> Harder: {namesOf(ladder.harder)}
        </p>
      )}
      <p className="text-sm">
        <TextLink href={`/library/${exercise.slug}`} target="_blank">
          Open in the library
        </TextLink>
      </p>
    </section>
  );
}

/** Through the style object: the content policy refuses the attribute. */
function placeAt(card: HTMLElement | null, { left, top }: TileCard): void {
  if (!card) return;
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
}
