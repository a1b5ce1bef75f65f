import type { LabelledText } from "@/lib/domain/handout/handout-model";

/** A bold label and its text. */
export function Labelled({ of: { label, text } }: { of: LabelledText }) {
  return (
    <p className="whitespace-pre-line">
      <strong className="font-semibold">{label}</strong> {text}
    </p>
  );
}
