import type { DiaryAction, DiaryGrid } from "@/lib/domain/adherence/diary-grid";
import { isPainRow } from "@/lib/domain/adherence/diary-grid";
import { LOG_LIMITS } from "@/lib/domain/log/log-limits";

/** What of a key press matters here. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: Readonly<Record<string, readonly [rows: number, days: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** What a key does on the diary; nothing for a key that is the browser's. */
export function diaryActionOf(press: KeyPress, grid: DiaryGrid): DiaryAction | "save" | undefined {
  const { key, altKey } = press;
  if (altKey) return undefined;
  if (press.ctrlKey || press.metaKey) return withControl(key);
  const arrow = ARROWS[key];
  if (arrow) return { type: "move", rows: arrow[0], days: arrow[1] };
  if (/^\d$/.test(key)) return { type: "type", value: Number(key) };
  switch (key) {
    case " ":
      return { type: "tick" };
    case "Enter":
      return { type: "next-row" };
    case "Home":
      return { type: "end", of: "row", back: true };
    case "End":
      return { type: "end", of: "row", back: false };
    case "Backspace":
    case "Delete":
      return { type: "set", value: null };
    case "a":
    case "A":
      return { type: "fill-day" };
    case "x":
    case "X":
      return isPainRow(grid) ? { type: "type", value: LOG_LIMITS.score.max } : undefined;
    default:
      return undefined;
  }
}

function withControl(key: string): DiaryAction | "save" | undefined {
  switch (key) {
    case "s":
      return "save";
    case "z":
      return { type: "undo" };
    case "Home":
      return { type: "end", of: "sheet", back: true };
    case "End":
      return { type: "end", of: "sheet", back: false };
    default:
      return undefined;
  }
}
