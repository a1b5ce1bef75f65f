import { StaticFigure } from "@/components/figure/static-figure";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Action } from "@/lib/action/action-attempt";
import type { FigureStyle } from "@/lib/domain/exercise/figure-style";
import type { ContentChange, ContentLine } from "@/lib/domain/signature/content-difference";
import type { RuleOfExercise } from "@/lib/domain/signature/rules-of-exercise";
import type { SignOff } from "@/lib/domain/signature/sign-off";
import { signOffInWords } from "@/lib/domain/signature/sign-off-words";
import type { Signable } from "@/lib/domain/signature/signable";
import { readFigure } from "@/lib/figure/read-figure";
import { SignForm } from "./sign-form";
import { SignatureList } from "./signature-list";
import { TextContent, TextDifference, TextRules } from "./text-content";

type Signatures = React.ComponentProps<typeof SignatureList>["signatures"];

export interface ReviewTextProps {
  readonly text: Signable & { readonly signatures: Signatures };
  readonly signOff: SignOff;
  /** Why the reader may not sign it; absent: they may. */
  readonly refusal?: string;
  readonly userId: string;
  readonly mayManage: boolean;
  readonly words: readonly ContentLine[];
  readonly changes: readonly ContentChange[];
  readonly rules: readonly RuleOfExercise[];
  readonly figure?: unknown;
  readonly signedFigure?: unknown;
  readonly figureStyle: FigureStyle;
  readonly language: string;
  readonly actions: { readonly sign: Action<undefined>; readonly withdraw: Action<undefined> };
}

/** One text, whole: what it says, what has changed since it was signed, who signed, and the form that signs it. */
export function ReviewText(props: ReviewTextProps) {
  const { text, words, changes, rules } = props;
  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="grid content-start gap-10">
        <Drawings {...props} />
        {changes.length > 0 && (
          <Section title="What has changed since it was signed">
            <TextDifference changes={changes} />
          </Section>
        )}
        <Section title="The text">
          <div className="max-w-prose">
            <TextContent lines={words} />
          </div>
        </Section>
        {text.kind === "exercise" && (
          <Section title="Rules that look at it">
            <TextRules rules={rules} />
          </Section>
        )}
      </div>
      <SigningPanel {...props} />
    </div>
  );
}

function Drawings({ text, figure, signedFigure, figureStyle }: ReviewTextProps) {
  const now = readFigure(figure);
  const before = readFigure(signedFigure);
  if (!now) return null;
  const look = { figureStyle, className: "mx-auto h-56 w-full" };
  return (
    <div className={before ? "grid gap-6 sm:grid-cols-2" : "grid"}>
      {before && (
        <figure className="grid gap-1">
          <StaticFigure figure={before} label={`${text.title}, when it was signed`} {...look} />
          <figcaption className="text-sm text-ink-soft">When it was signed</figcaption>
        </figure>
      )}
      <figure className="grid gap-1">
        <StaticFigure figure={now} label={text.title} {...look} />
        {before && <figcaption className="text-sm text-ink-soft">Now</figcaption>}
      </figure>
    </div>
  );
}

/** Kinds of text that a patient has on the phone and on paper. */
const HELD: readonly string[] = ["exercise", "advice-topic", "warning-text"];

function SigningPanel({ text, signOff, refusal, language, userId, mayManage, actions }: ReviewTextProps) {
  return (
    <Panel title="Signatures">
      <p>{signOffInWords(signOff, language)}</p>
      <SignatureList
        signatures={text.signatures}
        contentHash={text.contentHash}
        {...{ language, userId, mayManage }}
        withdraw={actions.withdraw}
      />
      {refusal === undefined ? (
        <SignForm text={text} sign={actions.sign} />
      ) : (
        signOff.state !== "signed" && <Notice title="Not for you to sign">{refusal}</Notice>
      )}
      {HELD.includes(text.kind) && (
        <p>
          <TextLink href={`/library/review/${text.kind}/${text.subject}/holders`}>
            Which patients hold this text
          </TextLink>
        </p>
      )}
    </Panel>
  );
}
