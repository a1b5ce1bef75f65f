import clsx from "clsx";
import type { CSSProperties } from "react";
import type { Run } from "@/lib/domain/handout/handout-lines";

interface SheetRunsProps {
  readonly runs: readonly Run[];
  readonly style: CSSProperties;
}

/** One paragraph, some of its words bold. */
export function SheetRuns({ runs, style }: SheetRunsProps) {
  return (
    <p style={style}>
      {runs.map(({ text, isBold }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text are fixed, in order
        <span key={index} className={clsx(isBold && "font-bold")}>
          {index === 0 ? text : ` ${text}`}
        </span>
      ))}
    </p>
  );
}
