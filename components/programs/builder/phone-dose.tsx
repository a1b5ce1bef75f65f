"use client";

import { X } from "lucide-react";
import { lazy, Suspense, useId } from "react";
import { FigureThumbnail } from "@/components/figure/figure-thumbnail";
import { ConflictStrip } from "@/components/programs/conflicts/conflict-strip";
import { DoseMore } from "@/components/programs/dose/dose-more";
import { DoseSteppers } from "@/components/programs/dose/dose-steppers";
import { ItemChange } from "@/components/programs/ladder/item-change";
import { LadderSwap } from "@/components/programs/ladder/ladder-swap";
import { LeftOut } from "@/components/programs/phases/phase-of-item";
import { useModal } from "@/components/ui/dialog";
import { IconButton } from "@/components/ui/icon-button";
import { formatDose } from "@/lib/domain/dose/dose-words";
import { ENGLISH } from "@/lib/domain/words/english";
import { ItemActions } from "./item-actions";
import type { ItemRowProps } from "./item-row";

const MotionPair = lazy(async () => ({
  default: (await import("@/components/figure/motion-pair")).MotionPair,
}));

interface PhoneDoseProps extends ItemRowProps {
  readonly isOpen: boolean;
  /** Whether it is done in the week block on the screen. */
  readonly isDone: boolean;
  readonly onClose: () => void;
}

/** Everything about one exercise of the program, in a sheet that comes up from below. */
export function PhoneDose(props: PhoneDoseProps) {
  const { isOpen, onClose } = props;
  const ref = useModal(isOpen);
  const id = useId();
  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      onClose={() => isOpen && onClose()}
      className="mt-auto mb-0 max-h-[90dvh] w-full max-w-full overflow-y-auto overscroll-contain rounded-t bg-float p-0 text-ink shadow-float"
    >
      {isOpen && <PhoneDoseContent {...props} titleId={id} />}
    </dialog>
  );
}

function PhoneDoseContent(props: PhoneDoseProps & { readonly titleId: string }) {
  const { item, exercise, index, texts, span, was, isDone, onClose, titleId } = props;
  const { itemId, dose } = item;
  const name = exercise?.name ?? "An exercise that is gone";
  return (
    <div className="grid gap-3 p-4 pb-[calc(1rem+env(safe-area-inset-bottom))]">
      <div className="flex items-center justify-between gap-2">
        <h2 id={titleId} className="text-lg">
          <span className="mr-2 tabular-nums">{index + 1}</span>
          {name}
        </h2>
        <IconButton label="Close" icon={<X />} className="size-11!" onClick={onClose} />
      </div>
      {exercise && (
        <div className="relative h-24 overflow-hidden rounded border border-line bg-figure">
          <FigureThumbnail slug={exercise.slug} isDrawn={exercise.isDrawn ?? false} className="size-full" />
          <Suspense>
            <MotionPair slug={exercise.slug} />
          </Suspense>
        </div>
      )}
      {exercise && isDone && (
        <>
          <p>{formatDose(ENGLISH, dose, exercise.sideRule)}</p>
          <DoseSteppers {...{ item, exercise }} {...(texts && { texts })} />
          <LadderSwap {...{ itemId, exercise, dose }} isActive />
          {was && <ItemChange {...{ was, item, exercise }} phaseId={span?.phaseId} />}
          <DoseMore {...{ itemId, dose, exercise, span }} />
        </>
      )}
      {exercise && !isDone && span && <LeftOut {...{ itemId, span }} name={exercise.name} />}
      <ConflictStrip itemId={itemId} name={name} />
      <div className="flex justify-end border-t border-line pt-2 [&_button]:size-11!">
        <ItemActions {...props} />
      </div>
    </div>
  );
}
