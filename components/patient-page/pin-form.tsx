import { PlainMessage } from "./plain-message";
import { TypedSecretForm, tooManyTries } from "./typed-secret-form";

interface PinFormProps {
  readonly isWrong: boolean;
  /** Too many wrong ones: the clinic has to unlock it. */
  readonly isLocked: boolean;
  readonly retryInMinutes?: number | undefined;
}

/** Asks for the six digits that the clinic told the patient. */
export function PinForm({ isWrong, isLocked, retryInMinutes }: PinFormProps) {
  if (isLocked) {
    return (
      <PlainMessage title="This page is locked">
        <p>There were too many wrong numbers. Call your clinic. They can unlock it for you.</p>
      </PlainMessage>
    );
  }
  return (
    <TypedSecretForm
      title="Type your six numbers"
      explanation="Your clinic told you six numbers. They keep your page private."
      action="/p/pin/check"
      label="Six numbers"
      name="pin"
      error={problem(isWrong, retryInMinutes)}
      input={{ inputMode: "numeric", maxLength: 12 }}
    />
  );
}

function problem(isWrong: boolean, retryInMinutes: number | undefined): string | undefined {
  if (retryInMinutes !== undefined) return tooManyTries(retryInMinutes, "call your clinic");
  return isWrong ? "These numbers are not right. Check them and try again." : undefined;
}
