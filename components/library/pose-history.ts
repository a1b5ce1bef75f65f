import type { FigureSpec } from "@/lib/figure/figure";

/** Steps that can be undone. */
const HISTORY_LIMIT = 100;

export interface PoseHistory {
  readonly spec: FigureSpec;
  readonly past: readonly FigureSpec[];
  readonly future: readonly FigureSpec[];
  /** What is being dragged or typed into: its changes are one step, until something else is touched. */
  readonly at?: string | undefined;
}

export type PoseAction =
  | {
      readonly type: "change";
      readonly change: (spec: FigureSpec) => FigureSpec;
      /** Names a control whose changes in a row are one step. */
      readonly at?: string;
    }
  | { readonly type: "undo" }
  | { readonly type: "redo" };

/** The editor on a spec that nobody has changed. */
export function startHistory(spec: FigureSpec): PoseHistory {
  return { spec, past: [], future: [] };
}

/** The history after an action; the very same one where nothing changed. */
export function reducePoses(history: PoseHistory, action: PoseAction): PoseHistory {
  const { spec, past, future } = history;
  if (action.type === "undo") {
    const before = past.at(-1);
    return before ? { spec: before, past: past.slice(0, -1), future: [...future, spec] } : history;
  }
  if (action.type === "redo") {
    const after = future.at(-1);
    return after ? { spec: after, past: [...past, spec], future: future.slice(0, -1) } : history;
  }
  const next = action.change(spec);
  if (next === spec) return history;
  const isSameStep = action.at !== undefined && action.at === history.at;
  return {
    spec: next,
    past: isSameStep ? past : [...past, spec].slice(-HISTORY_LIMIT),
    future: [],
    at: action.at,
  };
}
