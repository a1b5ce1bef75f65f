import type { ComponentProps } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";

type TypedSecretFormProps = {
  title: string;
  /** Under the title: what to type, and where it stands. */
  explanation: string;
  /** Where the form is sent to, as plain HTML does. */
  action: string;
  label: string;
  /** What the button says. */
  submit: string;
  name: string;
  hint?: string;
  error: string | undefined;
  /** What suits the keyboard to the secret. */
  input: Pick<ComponentProps<"input">, "inputMode" | "autoCapitalize" | "maxLength">;
};

/** Asks for something that stands on paper or was told, in one large line; works without a script. */
export function TypedSecretForm({ title, explanation, ...form }: TypedSecretFormProps) {
  return (
    <div className="mx-auto grid min-h-[70dvh] max-w-md content-center gap-6 px-4 py-16">
      <div className="grid gap-2">
        <h1 className="text-3xl">{title}</h1>
        <p>{explanation}</p>
      </div>
      <SecretLine {...form} />
    </div>
  );
}

function SecretLine({
  action,
  input,
  submit,
  ...field
}: Omit<TypedSecretFormProps, "title" | "explanation">) {
  return (
    <form method="post" action={action} className="grid gap-5">
      <Field {...field}>
        {(control) => (
          <TextInput
            {...control}
            {...input}
            required
            // After a wrong one the reader begins with the line and what is wrong with it.
            autoFocus={field.error !== undefined}
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            className="h-12! text-xl tracking-widest"
          />
        )}
      </Field>
      <button type="submit" className={buttonClass("primary", "lg")}>
        {submit}
      </button>
    </form>
  );
}
