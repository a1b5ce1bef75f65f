"use client";

import { useState } from "react";
import { FormMessage } from "@/components/form/form-message";
import { useForm } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import type { Action } from "@/lib/action/action-attempt";
import { checkersInWords } from "@/lib/domain/checker/profession";
import { dateInWords } from "@/lib/domain/dates/date-words";
import type { Signature } from "@/lib/domain/signature/sign-off";
import { signatureStanding } from "@/lib/domain/signature/sign-off-words";
import { WITHDRAWAL_REASON } from "@/lib/domain/signature/signed-kind";

interface SignatureStory extends Signature {
  readonly withdrawal?: { readonly reason: string; readonly byName: string };
}

interface SignatureListProps {
  readonly signatures: readonly SignatureStory[];
  /** Of the wording as it reads now. */
  readonly contentHash: string;
  readonly language: string;
  readonly userId: string;
  /** Whether the reader is an admin. */
  readonly mayManage: boolean;
  readonly withdraw: Action<undefined>;
}

/** Every signature of a text, of whatever wording; none is ever taken out of the list. */
export function SignatureList(props: SignatureListProps) {
  const { signatures, contentHash, language, userId, mayManage, withdraw } = props;
  if (signatures.length === 0) return <p className="text-ink-soft">None yet.</p>;
  return (
    <ul className="grid">
      {signatures.map((signature) => {
        const { id, signedOn, withdrawal, isWithdrawn } = signature;
        const facts = [
          signatureStanding(signature),
          signature.contentHash === contentHash ? "" : "of an earlier wording",
        ].filter((words) => words !== "");
        return (
          <li key={id} className="grid gap-1 border-b border-line py-3">
            <p className="wrap-anywhere">
              <span className="font-semibold">{checkersInWords([signature])}</span>,{" "}
              {dateInWords(signedOn, language)}
              {facts.length > 0 && ` (${facts.join(", ")})`}
            </p>
            {withdrawal && (
              <p className="text-sm wrap-anywhere text-ink-soft">
                Withdrawn by {withdrawal.byName}: {withdrawal.reason}
              </p>
            )}
            {!isWithdrawn && (mayManage || signature.userId === userId) && (
              <Withdraw signatureId={id} name={signature.name} withdraw={withdraw} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface WithdrawProps {
  readonly signatureId: string;
  readonly name: string;
  readonly withdraw: Action<undefined>;
}

function Withdraw({ signatureId, name, withdraw }: WithdrawProps) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <div>
      <Button size="sm" onClick={() => setOpen(true)} aria-label={`Withdraw the signature of ${name}`}>
        Withdraw
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title="Withdraw the signature"
        description="The signature stays on record with your reason. From now on the text counts as not signed. What is published keeps what it said."
      >
        <WithdrawForm {...{ signatureId, withdraw }} onDone={close} />
      </Dialog>
    </div>
  );
}

interface WithdrawFormProps extends Omit<WithdrawProps, "name"> {
  readonly onDone: () => void;
}

function WithdrawForm({ signatureId, withdraw, onDone }: WithdrawFormProps) {
  const { form, errors, state, pending } = useForm(withdraw, { onSaved: onDone, extras: { signatureId } });
  return (
    <form {...form} className="grid gap-4">
      <FormMessage state={state} deed="do" />
      <Field label="Reason" name="reason" error={errors.reason}>
        {(control) => <TextArea {...control} limit={WITHDRAWAL_REASON.max} />}
      </Field>
      <div className="flex justify-end gap-2">
        <Button onClick={onDone}>Cancel</Button>
        <Button type="submit" variant="danger" pending={pending} pendingLabel="Withdrawing …">
          Withdraw
        </Button>
      </div>
    </form>
  );
}
