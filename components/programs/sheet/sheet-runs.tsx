import clsx from "clsx";
import type { CSSProperties } from "react";
import type { Run } from "@/lib/domain/handout/text-measure";
import { keepLastWords } from "./last-words";

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
        <span key={index} className={clsx(isBold && "font-semibold")}>
          {index === 0 ? "" : " "}
          {index === runs.length - 1 ? keepLastWords(text) : text}
        </span>
      ))}
    </p>
  );
}
