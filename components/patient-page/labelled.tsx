import type { LabelledText } from "@/lib/domain/handout/handout-model";
import { IN_THE_LANGUAGE, type Mark } from "@/lib/domain/translation/mark";
import { languageOf } from "./marks";

type LabelledProps = {
  of: LabelledText;
  mark?: Mark;
  /** Somebody wrote it, in whatever language. */
  isTyped?: boolean;
};

/** A bold label and its text, which may be in another language than the label. */
export function Labelled({ of: { label, text }, mark = IN_THE_LANGUAGE, isTyped }: LabelledProps) {
  const language = { ...(isTyped && { dir: "auto" }), ...languageOf(mark) };
  return (
    <p className="whitespace-pre-line">
      <strong className="font-semibold">{label}</strong>{" "}
      {Object.keys(language).length > 0 ? <span {...language}>{text}</span> : text}
    </p>
  );
}
