import type { ItemFeeling } from "@/lib/domain/log/log-limits";
import type { SessionPlan } from "./session-plan";
import { isWork, type SessionStep } from "./session-step";

/** A session under way. Where it stands is a place in the plan, so whatever happens it stays within the plan. */
export interface SessionState {
  /** Place of the step; as many as there are steps when the session is over. */
  readonly position: number;
  /** Milliseconds that the step has run. */
  readonly elapsedMs: number;
  readonly isPaused: boolean;
  /** Places of the steps that end a set, for every set that was done. Going back takes nothing away. */
  readonly done: readonly number[];
  /** What the patient called an exercise, by its place in the plan. */
  readonly feelings: Readonly<Record<number, ItemFeeling>>;
}

export type SessionEvent =
  /** Time that has gone by since the last tick, as the phone measured it: it may be anything. */
  | { readonly kind: "tick"; readonly ms: number }
  /** On to what comes next; a set under way counts as done. */
  | { readonly kind: "next" }
  | { readonly kind: "back" }
  /** To the next exercise; what is left of this one is not done. */
  | { readonly kind: "skip" }
  | { readonly kind: "pause" }
  | { readonly kind: "resume" }
  | { readonly kind: "finish" }
  | { readonly kind: "feel"; readonly feeling: ItemFeeling };

/** After a longer gap the phone has slept: nobody knows what was done meanwhile, so the session waits. */
const LONGEST_TICK_MS = 5_000;
/** Minutes at one thing, such as a walk, go on with the phone in a pocket; after so long nobody is walking still. */
const LONGEST_RUN_MS = 6 * 3_600_000;

export const NEW_SESSION: SessionState = {
  position: 0,
  elapsedMs: 0,
  isPaused: false,
  done: [],
  feelings: {},
};

/** The step a session is at; nothing when it is over. */
export function stepAt({ steps }: SessionPlan, { position }: SessionState): SessionStep | undefined {
  return steps[position];
}

/** What a session becomes by an event. */
export function reduceSession(plan: SessionPlan, state: SessionState, event: SessionEvent): SessionState {
  const step = stepAt(plan, state);
  if (event.kind === "back") return goTo(state, landmarkBefore(plan, state));
  if (!step) return state;
  switch (event.kind) {
    case "tick":
      return tick(plan, state, event.ms);
    case "next":
      return next(plan, state, step);
    case "skip":
      return goTo(
        state,
        placeAfter(plan, state.position, ({ exercise }) => exercise === step.exercise),
      );
    case "pause":
      return { ...state, isPaused: true };
    case "resume":
      return { ...state, isPaused: false };
    case "finish":
      return goTo(state, plan.steps.length);
    case "feel":
      return { ...state, feelings: toggled(state.feelings, step.exercise, event.feeling) };
  }
}

function tick(plan: SessionPlan, state: SessionState, ms: number): SessionState {
  const step = stepAt(plan, state);
  if (state.isPaused || step?.seconds === undefined || !(ms > 0)) return state;
  if (ms > LONGEST_TICK_MS) {
    return runsOn(step) && ms <= LONGEST_RUN_MS
      ? runOn(plan, state, step.seconds, ms)
      : { ...state, isPaused: true };
  }
  let { position, done } = state;
  let elapsedMs = state.elapsedMs + ms;
  for (let step = plan.steps[position]; step?.seconds !== undefined; step = plan.steps[position]) {
    const left = elapsedMs - step.seconds * 1000;
    if (left < 0) break;
    if (step.endsBout) done = including(done, position);
    position += 1;
    elapsedMs = left;
  }
  const isStillTimed = plan.steps[position]?.seconds !== undefined;
  return { ...state, position, done, elapsedMs: isStillTimed ? elapsedMs : 0 };
}

/** Whether the time of a step goes on by the wall clock while the phone is locked. */
export function runsOn({ kind }: SessionStep): boolean {
  return kind === "minutes";
}

/** A long time at once. What goes beyond the step is not counted for anything: the session waits after it. */
function runOn(plan: SessionPlan, state: SessionState, seconds: number, ms: number): SessionState {
  const elapsedMs = state.elapsedMs + ms;
  if (elapsedMs < seconds * 1000) return { ...state, elapsedMs };
  const { position, done } = state;
  const isDone = plan.steps[position]?.endsBout === true;
  return {
    ...state,
    position: position + 1,
    done: isDone ? including(done, position) : done,
    elapsedMs: 0,
    isPaused: plan.steps[position + 1]?.seconds !== undefined,
  };
}

function next(plan: SessionPlan, state: SessionState, step: SessionStep): SessionState {
  const { position, done } = state;
  // One press ends a whole set of holds; without a clock each movement has its own press.
  if (!isWork(step) || (step.kind === "count" && !step.endsBout)) return goTo(state, position + 1);
  const end = placeAfter(
    plan,
    position,
    ({ exercise, bout }) => exercise === step.exercise && bout === step.bout,
  );
  return goTo({ ...state, done: including(done, end - 1) }, end);
}

function goTo(state: SessionState, position: number): SessionState {
  return { ...state, position, elapsedMs: 0, isPaused: false };
}

/** The first place from here on at which a step is not of the kind any more. */
function placeAfter({ steps }: SessionPlan, from: number, isSame: (step: SessionStep) => boolean): number {
  const offset = steps.slice(from).findIndex((step) => !isSame(step));
  return offset === -1 ? steps.length : from + offset;
}

/** The start of the set under way, or of what came before it. */
function landmarkBefore({ steps }: SessionPlan, { position }: SessionState): number {
  for (let place = position - 1; place > 0; place -= 1) {
    const [step, previous] = [steps[place], steps[place - 1]];
    if (step?.kind === "intro" || previous?.bout !== step?.bout || previous?.kind === "intro") return place;
  }
  return 0;
}

function including(done: readonly number[], place: number): readonly number[] {
  return done.includes(place) ? done : [...done, place].sort((one, other) => one - other);
}

function toggled(feelings: SessionState["feelings"], exercise: number, feeling: ItemFeeling) {
  const { [exercise]: before, ...others } = feelings;
  return before === feeling ? others : { ...others, [exercise]: feeling };
}
