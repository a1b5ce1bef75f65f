import type { LabelledText } from "@/lib/domain/handout/handout-model";
import type { PageWords } from "@/lib/domain/words/words";
import { languageOf } from "./marks";

type LabelledProps = {
  words: PageWords;
  of: LabelledText;
  /** Somebody wrote it, in whatever language. */
  isTyped?: boolean;
  /** The label is in the language of the page, whatever the text is in. */
  isLabelOwn?: boolean;
};

/** A bold label and its text. */
export function Labelled({ words, of, isTyped, isLabelOwn }: LabelledProps) {
  const language = languageOf(words, of);
  return (
    <p {...(!isLabelOwn && language)} className="whitespace-pre-line">
      <strong className="font-semibold">{of.label}</strong>{" "}
      {isTyped ? (
        <span dir="auto" {...(isLabelOwn && language)}>
          {of.text}
        </span>
      ) : (
        of.text
      )}
    </p>
  );
}
