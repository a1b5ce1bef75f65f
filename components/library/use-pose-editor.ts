"use client";

import { useDeferredValue, useMemo, useReducer, useState, useTransition } from "react";
import { useUnsavedGuard } from "@/components/ui/use-unsaved-guard";
import { attempted } from "@/lib/action-attempt";
import { type ActionState, IDLE } from "@/lib/action-state";
import { changePose, freedomsOf, patchFrame } from "@/lib/figure/edit-spec";
import type { FigureSpec, SolvedFigure } from "@/lib/figure/figure";
import type { PoseSpec } from "@/lib/figure/pose";
import { problemInWords } from "@/lib/figure/problem-words";
import { solveWithReport } from "@/lib/figure/solve-figure";
import { drawExerciseAction } from "@/lib/library/actions";
import { reducePoses, startHistory } from "./pose-history";

export interface EditedExercise {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly revision: number;
  readonly isDrawn: boolean;
}

/** Everything the pose editor knows and can do. */
export function usePoseEditor(exercise: EditedExercise, initial: FigureSpec) {
  const [history, dispatch] = useReducer(reducePoses, initial, startHistory);
  const [index, setIndex] = useState(0);
  const { spec } = history;
  // The picture follows the hand at once; contacts are solved when there is time.
  const settled = useDeferredValue(spec);
  const report = useMemo(() => solveWithReport(settled), [settled]);
  const figure = useMemo(() => pictureOf(spec, settled, report.figure), [spec, settled, report]);
  const place = Math.min(index, spec.poses.length - 1);
  const saving = useSaving(exercise, spec, initial);
  const change = (edit: (spec: FigureSpec) => FigureSpec, at?: string) =>
    dispatch({ type: "change", change: edit, ...(at !== undefined && { at }) });
  return {
    spec,
    index: place,
    setIndex,
    figure,
    pose: spec.poses[place],
    frame: figure.frames[place],
    held: useMemo(() => (spec.poses[place] ? freedomsOf(spec.poses[place]) : NOTHING_HELD), [spec, place]),
    problems: useMemo(() => report.problems.map(problemInWords), [report]),
    change,
    changePose: (edit: (pose: PoseSpec) => PoseSpec, at?: string) =>
      change((before) => changePose(before, place, edit), at && `${place} ${at}`),
    undo: history.past.length > 0 ? () => dispatch({ type: "undo" }) : undefined,
    redo: history.future.length > 0 ? () => dispatch({ type: "redo" }) : undefined,
    saving,
  };
}

export type PoseEditorModel = ReturnType<typeof usePoseEditor>;

const NOTHING_HELD: ReturnType<typeof freedomsOf> = new Set();

/** The solved figure in the newest setting, with what was changed since it was solved. */
function pictureOf(spec: FigureSpec, settled: FigureSpec, solved: SolvedFigure): SolvedFigure {
  const { poses, ...setting } = spec;
  const frames = poses.flatMap((pose, place) => {
    const [frame, before] = [solved.frames[place], settled.poses[place]];
    return frame && before ? [patchFrame(frame, before, pose)] : [{ ...pose, bears: [] }];
  });
  return { ...setting, format: 1, frames };
}

function useSaving({ id, revision }: EditedExercise, spec: FigureSpec, initial: FigureSpec) {
  const [state, setState] = useState<ActionState<{ revision: number }>>(IDLE);
  const [base, setBase] = useState(revision);
  const [kept, setKept] = useState<FigureSpec | null>(initial);
  const [pending, startTransition] = useTransition();
  useUnsavedGuard(spec !== kept && kept !== null && !pending);
  const send = (payload: FigureSpec | null, from: number) => {
    if (pending) return;
    startTransition(async () => {
      const answer = await attempted(drawExerciseAction)(IDLE, {
        exerciseId: id,
        revision: from,
        spec: payload,
      });
      setState(answer);
      if (answer.status !== "saved") return;
      setBase(answer.data.revision);
      setKept(payload);
    });
  };
  return {
    state,
    pending,
    /** What is on the screen is what is stored. */
    isSaved: state.status === "saved" && kept === spec,
    isRemoved: state.status === "saved" && kept === null,
    save: () => send(spec, base),
    removeDrawing: () => send(null, base),
    overwrite: (current: number) => send(spec, current),
  };
}
