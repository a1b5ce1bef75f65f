"use client";

import { useId } from "react";
import { FormMessage } from "@/components/form/form-message";
import { useForm } from "@/components/form/use-form";
import { useCommand } from "@/components/shell/use-command";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field, FieldError } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { TextInput } from "@/components/ui/text-input";
import type { Action } from "@/lib/action/action-attempt";
import { translationSentence } from "@/lib/domain/translated-text/may-sign-translation";
import type { TranslationStanding } from "@/lib/domain/translated-text/translation-kind";
import type { SeenText } from "./translation-editor";
import { useToldAction } from "./use-told-action";

interface TranslationReviewProps {
  readonly seen: SeenText & { readonly wordingHash: string };
  /** In English. */
  readonly languageName: string;
  readonly standing: TranslationStanding;
  readonly translator?: string;
  readonly reviewed?: string;
  /** Why nobody can mark it as checked, and why the reader may not sign it. */
  readonly noCheck?: string;
  readonly noSignature?: string;
  /** Whether the translation on the page is the clinic's own. */
  readonly isOwn: boolean;
  readonly drop: Action<undefined>;
  readonly check: Action<undefined>;
  readonly sign: Action<undefined>;
}

const WHAT_IT_MEANS: Readonly<Record<TranslationStanding, string>> = {
  signed: "A clinician who reads the language has signed it. Patients read it alone.",
  checked: "A second translator has checked it. Patients read it; the warning card says so in a line.",
  draft: "Nobody has checked it. It is handed out only where the clinic lets drafts out, and marked.",
  stale: "Its English has changed since. It counts as a draft until somebody brings it up to date.",
  missing: "There is no translation. Patients read the English.",
};

/** Where the translation on the page stands, and the two steps that take it further. */
export function TranslationReview(props: TranslationReviewProps) {
  const { standing, translator, reviewed, noCheck, noSignature } = props;
  return (
    <Panel title="Review">
      <p>{WHAT_IT_MEANS[standing]}</p>
      <dl className="grid gap-2">
        {translator !== undefined && <Fact term="Translation">{translator}</Fact>}
        {reviewed !== undefined && (
          <Fact term={standing === "signed" ? "Signed by" : "Checked by"}>{reviewed}</Fact>
        )}
      </dl>
      {noCheck === undefined && <CheckForm {...props} />}
      {props.isOwn && props.seen.part !== "warning" && <TakeBack {...props} />}
      {noSignature === undefined ? (
        <SignForm {...props} />
      ) : (
        standing !== "signed" &&
        standing !== "missing" && <Notice title="Not for you to sign">{noSignature}</Notice>
      )}
    </Panel>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  return (
    <div className="grid gap-0.5">
      <dt className="text-sm text-ink-soft">{term}</dt>
      <dd className="wrap-anywhere">{children}</dd>
    </div>
  );
}

function TakeBack({ seen: { language, part, contentId, revision }, drop }: TranslationReviewProps) {
  const { run, pending } = useCommand();
  return (
    <div className="grid gap-2 border-t border-line pt-4">
      <p className="text-sm text-ink-soft">This is your clinic’s wording, with what was said of it.</p>
      <div>
        <Button
          size="sm"
          pending={pending}
          onClick={() =>
            run(drop, { language, part, contentId, revision }, { done: "Your clinic’s wording is given up" })
          }
        >
          Give our wording up
        </Button>
      </div>
    </div>
  );
}

function CheckForm({ seen, check }: TranslationReviewProps) {
  const { form, errors, state, pending } = useForm(useToldAction(check), {
    extras: { ...seen },
  });
  return (
    <form {...form} className="grid gap-4 border-t border-line pt-4">
      <Field
        label="Checked by a translator"
        name="reviewer"
        hint="Name, then qualification: “Jan Nowak, translator”. Not whoever wrote it."
        {...(errors.reviewer !== undefined && { error: errors.reviewer })}
      >
        {(control) => <TextInput {...control} autoComplete="off" />}
      </Field>
      <FormMessage state={state} deed="do" />
      <div>
        <Button type="submit" pending={pending} pendingLabel="Saving …">
          Record as checked
        </Button>
      </div>
    </form>
  );
}

function SignForm({ seen, languageName, sign }: TranslationReviewProps) {
  const errorId = useId();
  const { form, errors, state, pending } = useForm(useToldAction(sign), {
    extras: { ...seen },
  });
  return (
    <form {...form} className="grid gap-4 border-t border-line pt-4">
      <FormMessage state={state} deed="do" />
      <Checkbox
        name="agreed"
        label={translationSentence(languageName)}
        aria-describedby={errors.agreed === undefined ? undefined : errorId}
        aria-invalid={errors.agreed === undefined ? undefined : true}
      />
      {errors.agreed !== undefined && <FieldError id={errorId}>{errors.agreed}</FieldError>}
      <div>
        <Button type="submit" variant="primary" pending={pending} pendingLabel="Signing …">
          Sign the translation
        </Button>
      </div>
    </form>
  );
}
