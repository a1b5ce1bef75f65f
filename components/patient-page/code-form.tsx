import { say } from "@/lib/domain/words/say";
import type { PageWords } from "@/lib/domain/words/words";
import { TypedSecretForm } from "./typed-secret-form";

interface CodeFormProps {
  readonly words: PageWords;
  /** The code that was sent opens nothing: mistyped, expired or ended, all alike. */
  readonly isClosed: boolean;
  readonly retryInMinutes?: number;
}

/** How a code looks, in letters that no code has. */
const EXAMPLE = "ABCDE-FGHJK";

/** Asks for the short code of the paper. */
export function CodeForm({ words, isClosed, retryInMinutes }: CodeFormProps) {
  const { openExercises, codeText, code, codeHint, open } = words.page;
  return (
    <TypedSecretForm
      title={say(words, openExercises)}
      explanation={say(words, codeText)}
      submit={say(words, open)}
      action="/code/open"
      label={say(words, code)}
      name="code"
      hint={say(words, codeHint, { example: EXAMPLE })}
      // Ten letters, and whatever a hand or a keyboard puts between them.
      input={{ autoCapitalize: "characters", maxLength: 60 }}
      error={problem(words, isClosed, retryInMinutes)}
    />
  );
}

function problem(
  words: PageWords,
  isClosed: boolean,
  retryInMinutes: number | undefined,
): string | undefined {
  const { codeTooMany, codeWrong } = words.page;
  if (retryInMinutes !== undefined) return say(words, codeTooMany, { minutes: retryInMinutes });
  return isClosed ? say(words, codeWrong) : undefined;
}
