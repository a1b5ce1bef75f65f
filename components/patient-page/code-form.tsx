import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";

interface CodeFormProps {
  /** The code that was sent opens nothing: mistyped, expired or ended, all alike. */
  readonly isClosed: boolean;
  readonly retryInMinutes?: number;
}

/** Asks for the short code of the paper. */
export function CodeForm({ isClosed, retryInMinutes }: CodeFormProps) {
  return (
    <div className="mx-auto grid min-h-[70dvh] max-w-md content-center gap-6 px-4 py-16">
      <div className="grid gap-2">
        <h1 className="text-3xl">Open your exercises</h1>
        <p>Type the code from your sheet. It has ten letters and numbers.</p>
      </div>
      <form method="post" action="/code/open" className="grid gap-5">
        <Field
          label="Code"
          name="code"
          error={problem(isClosed, retryInMinutes)}
          hint="Like this: ABCDE-FGHJK"
        >
          {(control) => (
            <TextInput
              {...control}
              required
              autoComplete="off"
              autoCapitalize="characters"
              autoCorrect="off"
              spellCheck={false}
              maxLength={20}
              className="h-12! text-xl tracking-widest"
            />
          )}
        </Field>
        <Button type="submit" variant="primary" size="lg">
          Open
        </Button>
      </form>
    </div>
  );
}

function problem(isClosed: boolean, retryInMinutes: number | undefined): string | undefined {
  if (retryInMinutes !== undefined) {
    const minutes = retryInMinutes === 1 ? "1 minute" : `${retryInMinutes} minutes`;
    return `There were too many tries. Try again in ${minutes}, or scan the square code.`;
  }
  return isClosed
    ? "This code does not open. Check each letter, or ask your clinic for a new sheet."
    : undefined;
}
