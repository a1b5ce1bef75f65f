"use client";

import clsx from "clsx";
import { type KeyboardEvent, lazy, type ReactNode, Suspense } from "react";
import type { FigureStyle } from "@/lib/domain/exercise/figure-style";
import type { SolvedFigure } from "@/lib/figure/figure";
import { FigureControls } from "./figure-controls";
import type { FigureButtons, FigureNames } from "./figure-words";
import { useSidewaysDrag } from "./use-drag";
import { type FigureState, useFigurePlayer } from "./use-figure-player";

const FigurePair = lazy(async () => ({ default: (await import("./figure-pair")).FigurePair }));

type MovingFigureProps = {
  figure: SolvedFigure;
  mirrored?: boolean;
  figureStyle?: FigureStyle | undefined;
  /** The text alternatives: what the pictures are called. */
  names: FigureNames;
  buttons: FigureButtons;
  /** The drawing until somebody plays it, made by the server. */
  children: ReactNode;
  /** The children show start and end already: without movement there is nothing more to see. */
  showsSteps?: boolean;
  className?: string;
};

const DEGREES_PER_PIXEL = 0.5;
const DEGREES_PER_KEY = 15;

/** A drawing that can be played and turned: by buttons, by dragging it sideways, by the arrow keys. */
export function MovingFigure(props: MovingFigureProps) {
  const { figure, mirrored = false, figureStyle, names, buttons, children, showsSteps, className } = props;
  const { svg, state, toggle, turn, resetView } = useFigurePlayer(figure, { mirrored, figureStyle });
  const drag = useSidewaysDrag((pixels) => turn(pixels * DEGREES_PER_PIXEL));
  const pressKey = (event: KeyboardEvent) => {
    const degrees = { ArrowLeft: -DEGREES_PER_KEY, ArrowRight: DEGREES_PER_KEY }[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (degrees !== undefined) turn(degrees);
    else if (event.key === "Home") resetView();
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing with its buttons, not a set of form fields
    <div role="group" aria-label={names.moving} className={className} onKeyDown={pressKey}>
      <div
        className="relative grid cursor-grab touch-pan-y overflow-hidden rounded bg-figure p-4 text-figure-ink select-none active:cursor-grabbing print:p-0"
        {...drag}
      >
        <div className={clsx(isDrawnByPlayer(state) && "invisible", state === "steps" && "hidden")}>
          {children}
        </div>
        {state === "steps" && (
          <Suspense>
            <FigurePair {...{ figure, mirrored, figureStyle, names }} whole />
          </Suspense>
        )}
        <svg
          ref={svg}
          role="img"
          aria-label={names.name}
          className={clsx(
            "absolute inset-4 size-[calc(100%-2rem)] overflow-visible",
            !isDrawnByPlayer(state) && "hidden",
          )}
        />
      </div>
      <FigureControls
        buttons={buttons}
        state={state}
        hasMovement={figure.frames.length > 1}
        showsSteps={showsSteps ?? false}
        onToggle={toggle}
        onTurn={turn}
      />
    </div>
  );
}

const isDrawnByPlayer = (state: FigureState) => state === "playing" || state === "paused";
