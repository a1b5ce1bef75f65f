import { say } from "@/lib/domain/words/say";
import type { PageWords } from "@/lib/domain/words/words";
import { PlainMessage } from "./plain-message";
import { TypedSecretForm } from "./typed-secret-form";

interface PinFormProps {
  readonly words: PageWords;
  readonly isWrong: boolean;
  /** Too many wrong ones: the clinic has to unlock it. */
  readonly isLocked: boolean;
  readonly retryInMinutes?: number | undefined;
}

/** Asks for the six digits that the clinic told the patient. */
export function PinForm({ words, isWrong, isLocked, retryInMinutes }: PinFormProps) {
  const { pinLocked, pinLockedText, pinTitle, pinText, pin, open } = words.page;
  if (isLocked) {
    return (
      <PlainMessage title={say(words, pinLocked)}>
        <p>{say(words, pinLockedText)}</p>
      </PlainMessage>
    );
  }
  return (
    <TypedSecretForm
      title={say(words, pinTitle)}
      explanation={say(words, pinText)}
      submit={say(words, open)}
      action="/p/pin/check"
      label={say(words, pin)}
      name="pin"
      error={problem(words, isWrong, retryInMinutes)}
      input={{ inputMode: "numeric", maxLength: 12 }}
    />
  );
}

function problem(words: PageWords, isWrong: boolean, retryInMinutes: number | undefined): string | undefined {
  const { pinTooMany, pinWrong } = words.page;
  if (retryInMinutes !== undefined) return say(words, pinTooMany, { minutes: retryInMinutes });
  return isWrong ? say(words, pinWrong) : undefined;
}
