import type { ComponentProps } from "react";
import { TranslationEditor } from "./translation-editor";
import { TranslationReview } from "./translation-review";

type Editor = ComponentProps<typeof TranslationEditor>;
type Review = ComponentProps<typeof TranslationReview>;

interface TranslationTextProps
  extends Omit<Editor["seen"], "language">,
    Pick<Editor, "language" | "lines">,
    Pick<Review, "standing" | "isOwn" | "translator" | "reviewed" | "noCheck" | "noSignature"> {
  readonly wordingHash: string;
  readonly actions: Pick<Editor, "save"> & Pick<Review, "check" | "drop" | "sign">;
}

/** One text with its English beside it: to be changed, and to be said something of. */
export function TranslationText(props: TranslationTextProps) {
  const { language, lines, part, contentId, revision, hash, wordingHash, actions, ...review } = props;
  const seen = { language: language.tag, part, contentId, revision, hash };
  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <TranslationEditor {...{ seen, language, lines }} save={actions.save} />
      <TranslationReview
        {...review}
        seen={{ ...seen, wordingHash }}
        languageName={language.name}
        check={actions.check}
        drop={actions.drop}
        sign={actions.sign}
      />
    </div>
  );
}
