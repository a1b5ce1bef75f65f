import { useEffect, useRef, useState } from "react";
import type { SolvedFigure } from "@/lib/figure/figure";
import type { FigurePlayer, PlayerChoice } from "./figure-player";
import { prefersStillness } from "./prefers-stillness";

/** `still`: the drawing the page came with. `steps`: its key poses side by side, for whoever wants no movement. */
export type FigureState = "still" | "playing" | "paused" | "steps" | "failed";

/** The player of one figure. The engine is fetched when somebody first plays or turns it. */
export function useFigurePlayer(figure: SolvedFigure, choice: PlayerChoice) {
  const svg = useRef<SVGSVGElement>(null);
  const player = useRef<Promise<FigurePlayer>>(undefined);
  const [state, setState] = useState<FigureState>("still");
  useEffect(
    () => () => {
      player.current?.then(
        (ready) => ready.dispose(),
        () => undefined,
      );
    },
    [],
  );
  const use = (next: (before: FigureState) => FigureState, act: (ready: FigurePlayer) => void) => {
    player.current ??= createPlayer(svg.current, figure, choice);
    player.current.then(
      (ready) => {
        act(ready);
        setState(next);
      },
      () => {
        player.current = undefined;
        setState("failed");
      },
    );
  };
  const toggle = () => {
    if (prefersStillness()) setState((before) => (before === "steps" ? "still" : "steps"));
    else if (state === "playing")
      use(
        () => "paused",
        (ready) => ready.pause(),
      );
    else
      use(
        () => "playing",
        (ready) => ready.play(),
      );
  };
  const whileTurning = (before: FigureState) => (before === "playing" ? before : "paused");
  return {
    svg,
    state,
    toggle,
    turn: (degrees: number) => use(whileTurning, (ready) => ready.turn(degrees)),
    resetView: () => use(whileTurning, (ready) => ready.resetView()),
  };
}

async function createPlayer(svg: SVGSVGElement | null, figure: SolvedFigure, choice: PlayerChoice) {
  const { createFigurePlayer } = await import("./figure-player");
  if (!svg) throw new Error("the figure left the page");
  return createFigurePlayer(svg, figure, choice);
}
