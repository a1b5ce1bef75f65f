import type { ReactNode } from "react";
import { TICK_BOX } from "@/components/ui/choice-class";

interface ChartFigureProps {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  /** What the drawing shows, in one sentence; read aloud in its place. */
  readonly summary: string;
  readonly legend?: ReactNode;
  readonly children: ReactNode;
  /** The same numbers as a table: read aloud, printed, and shown on request. */
  readonly table: ReactNode;
}

/** A drawing with its twin: what it shows is in the table too. */
export function ChartFigure({ id, title, summary, legend, children, table }: ChartFigureProps) {
  return (
    <figure aria-labelledby={`${id}-title`} className="grid break-inside-avoid gap-2">
      <figcaption className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <span id={`${id}-title`} className="font-semibold">
          {title}
        </span>
        {legend !== undefined && (
          <span className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-soft">{legend}</span>
        )}
      </figcaption>
      <div role="img" aria-label={summary}>
        {children}
      </div>
      <div className="group grid justify-items-start gap-2">
        <label className="flex min-h-6 items-center gap-2 text-sm text-ink-soft" data-screen-only>
          <input type="checkbox" className={TICK_BOX} />
          Show the numbers
        </label>
        <div className="sr-only group-has-checked:not-sr-only group-has-checked:w-full print:not-sr-only print:w-full print:[&_td]:py-0.5">
          {table}
        </div>
      </div>
    </figure>
  );
}

/** One entry of a legend: a mark and its word. */
export function LegendEntry({ mark, children }: { readonly mark: ReactNode; readonly children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <svg aria-hidden="true" width="12" height="12" className="flex-none">
        {mark}
      </svg>
      {children}
    </span>
  );
}
