import clsx from "clsx";
import type { CSSProperties } from "react";
import type { LabelledText } from "@/lib/domain/handout/handout-model";
import { isRightToLeft } from "@/lib/domain/text/reading-direction";
import { keepLastWords } from "./last-words";

/** A text after its label in bold. */
export function SheetLabelled({ of, style }: { readonly of: LabelledText; readonly style: CSSProperties }) {
  return (
    <p className={clsx("whitespace-pre-line", isRightToLeft(of.text) && "text-right")} style={style}>
      <strong>{of.label}</strong> {keepLastWords(of.text)}
    </p>
  );
}
