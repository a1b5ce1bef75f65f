import type { CSSProperties } from "react";
import type { LabelledText } from "@/lib/domain/handout/handout-model";

/** A text after its label in bold. */
export function SheetLabelled({ of, style }: { readonly of: LabelledText; readonly style: CSSProperties }) {
  return (
    <p className="whitespace-pre-line" style={style}>
      <strong>{of.label}</strong> {of.text}
    </p>
  );
}
