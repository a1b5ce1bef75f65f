/**
 * The keystroke-level model (Card, Moran and Newell 1980): how long somebody who knows the way takes for a job, without
 * the machine's own time. Seconds.
 */
const OPERATORS = {
  /** A key, at the speed of an average typist who is no secretary. */
  key: 0.28,
  /** Pointing at something with the mouse. */
  point: 1.1,
  /** Pressing or letting go of the mouse's button: a click is two. */
  button: 0.1,
  /** Thinking of what comes next. */
  think: 1.35,
  /** A hand from the keys to the mouse, or back. */
  home: 0.4,
} as const;

/** What stands for a click among the names of keys. */
export const CLICK = "a click";

/** These end what was thought of as one: after them comes something else. */
const ENDS: ReadonlySet<string> = new Set(["Enter", "Escape"]);
/** This begins something of its own in the middle of typing: the search. */
const BEGINS = "/";

/**
 * The estimate for a row of acts, each a click or the name of a key. Thinking comes before every click and before every
 * unit of keys; a unit ends with Enter or Esc, before "/" and with a click. What opens a unit (Tab to a number, "/" to the
 * search) and what is typed then are thought of together. The hand begins where the first act needs it.
 */
export function keystrokeLevelSeconds(acts: readonly string[]): number {
  return acts.reduce((sum, act, index) => sum + secondsOf(act, acts[index - 1]), 0);
}

function secondsOf(act: string, before: string | undefined): number {
  const { key, point, button, think, home } = OPERATORS;
  const hasMoved = before !== undefined && (before === CLICK) !== (act === CLICK);
  const moving = hasMoved ? home : 0;
  if (act === CLICK) return moving + think + point + 2 * button;
  const isNew = before === undefined || before === CLICK || ENDS.has(before) || act === BEGINS;
  return moving + (isNew ? think : 0) + key;
}
