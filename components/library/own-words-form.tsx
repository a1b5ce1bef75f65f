"use client";

import { FormMessage } from "@/components/form/form-message";
import { useForm } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { useToast } from "@/components/ui/toast";
import { setExerciseWordsAction } from "@/lib/library/actions";

type OwnWordsFormProps = { exerciseId: string; words: string };

/** What the clinic calls the exercise, so that every colleague's search finds it by that. */
export function OwnWordsForm({ exerciseId, words }: OwnWordsFormProps) {
  const toast = useToast();
  const saved = () => toast({ title: "The search knows it by these words", tone: "go" });
  const { form, errors, state, pending } = useForm(setExerciseWordsAction, {
    onSaved: saved,
    extras: { exerciseId },
  });
  return (
    <form {...form} className="grid max-w-prose gap-2">
      <FormMessage state={state} deed="do" />
      <Field
        label="What you call it"
        name="words"
        hint="Other words for your clinic's search, with commas between. Never printed."
        error={errors.words}
      >
        {(control) => (
          <div className="flex flex-wrap gap-2">
            <div className="min-w-48 flex-1">
              <TextInput {...control} defaultValue={words} autoComplete="off" />
            </div>
            <Button type="submit" className="h-10" pending={pending} pendingLabel="Saving …">
              Save words
            </Button>
          </div>
        )}
      </Field>
    </form>
  );
}
