import { TypedSecretForm, tooManyTries } from "./typed-secret-form";

interface CodeFormProps {
  /** The code that was sent opens nothing: mistyped, expired or ended, all alike. */
  readonly isClosed: boolean;
  readonly retryInMinutes?: number;
}

/** Asks for the short code of the paper. */
export function CodeForm({ isClosed, retryInMinutes }: CodeFormProps) {
  return (
    <TypedSecretForm
      title="Open your exercises"
      explanation="Type the code from your sheet. It has ten letters and numbers."
      action="/code/open"
      label="Code"
      name="code"
      hint="Like this: ABCDE-FGHJK"
      // Ten letters, and whatever a hand or a keyboard puts between them.
      input={{ autoCapitalize: "characters", maxLength: 60 }}
      error={problem(isClosed, retryInMinutes)}
    />
  );
}

function problem(isClosed: boolean, retryInMinutes: number | undefined): string | undefined {
  if (retryInMinutes !== undefined) return tooManyTries(retryInMinutes, "scan the square code");
  return isClosed
    ? "This code does not open. Check each letter, or ask your clinic for a new sheet."
    : undefined;
}
