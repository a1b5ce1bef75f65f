"use client";

import { useDeferredValue, useMemo, useReducer, useState, useTransition } from "react";
import { useUnsavedGuard } from "@/components/ui/use-unsaved-guard";
import { withNetworkFallback } from "@/lib/action/action-attempt";
import { type ActionState, IDLE } from "@/lib/action/action-state";
import type { LoadTag } from "@/lib/domain/exercise/exercise";
import { tagsOfPoses } from "@/lib/domain/exercise/pose-tags";
import { changePose, freedomsOf, patchFrame } from "@/lib/figure/edit-spec";
import type { FigureSpec, SolvedFigure } from "@/lib/figure/figure";
import type { PoseSpec } from "@/lib/figure/pose";
import { withHeights } from "@/lib/figure/posed-body";
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
  readonly loadTags: readonly LoadTag[];
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
  const loads = useLoads(exercise, report.figure);
  const saving = useSaving(exercise, spec, { initial, loadTags: loads.chosen });
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
    loads,
    saving,
  };
}

/** The loads that the pose shows and the exercise does not carry yet; each is added unless it is declined. */
function useLoads({ loadTags }: EditedExercise, figure: SolvedFigure) {
  const [declined, setDeclined] = useState<readonly LoadTag[]>([]);
  const shown = useMemo(() => tagsOfPoses(figure.frames.map(withHeights)), [figure]);
  const proposed = shown.filter((tag) => !loadTags.includes(tag));
  return {
    shown,
    proposed,
    chosen: proposed.filter((tag) => !declined.includes(tag)),
    toggle: (tag: LoadTag) =>
      setDeclined((before) =>
        before.includes(tag) ? before.filter((one) => one !== tag) : [...before, tag],
      ),
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

interface SavingFacts {
  readonly initial: FigureSpec;
  readonly loadTags: readonly LoadTag[];
}

function useSaving({ id, revision }: EditedExercise, spec: FigureSpec, { initial, loadTags }: SavingFacts) {
  const [state, setState] = useState<ActionState<{ revision: number }>>(IDLE);
  const [base, setBase] = useState(revision);
  const [kept, setKept] = useState<FigureSpec | null>(initial);
  const [pending, startTransition] = useTransition();
  useUnsavedGuard(spec !== kept && kept !== null && !pending);
  const send = (payload: FigureSpec | null, from: number) => {
    if (pending) return;
    startTransition(async () => {
      const answer = await withNetworkFallback(drawExerciseAction)(IDLE, {
        exerciseId: id,
        revision: from,
        spec: payload,
        loadTags: payload ? loadTags : [],
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
