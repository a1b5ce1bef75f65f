import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { PlainMessage } from "./plain-message";

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
    <div className="mx-auto grid min-h-[70dvh] max-w-md content-center gap-6 px-4 py-16">
      <div className="grid gap-2">
        <h1 className="text-3xl">Type your six numbers</h1>
        <p>Your clinic told you six numbers. They keep your page private.</p>
      </div>
      <form method="post" action="/p/pin/check" className="grid gap-5">
        <Field label="Six numbers" name="pin" error={problem(isWrong, retryInMinutes)}>
          {(control) => (
            <TextInput
              {...control}
              required
              inputMode="numeric"
              autoComplete="off"
              autoCorrect="off"
              spellCheck={false}
              maxLength={12}
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

function problem(isWrong: boolean, retryInMinutes: number | undefined): string | undefined {
  if (retryInMinutes !== undefined) {
    const minutes = retryInMinutes === 1 ? "1 minute" : `${retryInMinutes} minutes`;
    return `There were too many tries. Try again in ${minutes}, or call your clinic.`;
  }
  return isWrong ? "These numbers are not right. Check them and try again." : undefined;
}
