"use client";

import { FormMessage } from "@/components/form/form-message";
import { useForm } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import type { Action } from "@/lib/action/action-attempt";
import type { TranslatedPart } from "@/lib/domain/translated-text/translation-kind";
import { useToldAction } from "./use-told-action";

export interface TranslationLine {
  readonly field: string;
  readonly label: string;
  readonly english: string;
  readonly limit: number;
  readonly translation: string;
  /** What is hard to read. */
  readonly remarks: readonly string[];
}

export interface SeenText {
  readonly language: string;
  readonly part: TranslatedPart;
  readonly contentId: string;
  readonly revision: number;
  readonly hash: string;
}

interface TranslationEditorProps {
  readonly seen: SeenText;
  readonly language: { readonly tag: string; readonly name: string; readonly direction: "ltr" | "rtl" };
  readonly lines: readonly TranslationLine[];
  readonly save: Action<undefined>;
}

/** A text line by line: its English, and the translation to be read and changed beside it. */
export function TranslationEditor({ seen, language, lines, save }: TranslationEditorProps) {
  const { form, errors, message, pending } = useForm(useToldAction(save), {
    extras: { ...seen },
    isGuarded: true,
  });
  return (
    <form {...form} className="grid gap-6">
      <ol className="grid">
        {lines.map((line) => (
          <li
            key={line.field}
            className="grid gap-x-8 gap-y-2 border-b border-line py-4 first:pt-0 md:grid-cols-2"
          >
            <div className="grid content-start gap-0.5">
              <p className="text-sm text-ink-soft">{line.label}</p>
              <p lang="en" className="wrap-anywhere">
                {line.english}
              </p>
            </div>
            <LineField line={line} language={language} error={errors[`line.${line.field}`]} />
          </li>
        ))}
      </ol>
      <FormMessage {...message} />
      <div>
        <Button type="submit" variant="primary" pending={pending} pendingLabel="Saving …">
          Save as our draft
        </Button>
      </div>
    </form>
  );
}

function LineField({
  line: { field, label, translation, limit, remarks },
  language: { tag, name, direction },
  error,
}: {
  readonly line: TranslationLine;
  readonly language: TranslationEditorProps["language"];
  readonly error: string | undefined;
}) {
  return (
    <Field
      label={`${label} in ${name}`}
      name={`line.${field}`}
      {...(error !== undefined && { error })}
      {...(remarks.length > 0 && { hint: remarks.join(" ") })}
    >
      {(control) => (
        <TextArea
          {...control}
          lang={tag}
          dir={direction}
          rows={1}
          className="min-h-11!"
          defaultValue={translation}
          {...(translation.length > limit * 0.8 && { limit: Math.floor(limit) })}
        />
      )}
    </Field>
  );
}
