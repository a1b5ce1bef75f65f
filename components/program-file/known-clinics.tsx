"use client";

import { ShieldCheck } from "lucide-react";
import { FormMessage } from "@/components/form/form-message";
import { useForm } from "@/components/form/use-form";
import { useCommand } from "@/components/shell/use-command";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { Action } from "@/lib/action/action-attempt";
import { fingerprintInWords } from "@/lib/domain/program-file/fingerprint";

interface KnownClinicsProps {
  readonly ownFingerprint: string;
  readonly known: readonly { readonly fingerprint: string; readonly name: string }[];
  readonly confirm: Action<undefined>;
  readonly forget: Action<undefined>;
}

/** This clinic's fingerprint, and those of others that were compared by telephone. */
export function KnownClinics({ ownFingerprint, known, confirm, forget }: KnownClinicsProps) {
  const { run, running } = useCommand();
  return (
    <div className="grid gap-12">
      <Section
        title="Your own"
        description="Program files that leave your clinic are signed. Read these digits to another clinic that wants to know your signature."
      >
        <p className="text-lg font-semibold tabular-nums wrap-anywhere">
          {fingerprintInWords(ownFingerprint)}
        </p>
      </Section>
      <Section
        title="Confirmed here"
        description="A program file signed with one of these is shown under its name."
      >
        {known.length === 0 && <p className="text-ink-soft">None yet.</p>}
        <ul className="grid max-w-prose">
          {known.map(({ fingerprint, name }) => (
            <li
              key={fingerprint}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3"
            >
              <span className="grid min-w-0 gap-0.5">
                <span className="font-semibold wrap-anywhere">{name}</span>
                <span className="text-sm tabular-nums text-ink-soft wrap-anywhere">
                  {fingerprintInWords(fingerprint)}
                </span>
              </span>
              <Button
                size="sm"
                pending={running === fingerprint}
                aria-label={`Forget the signature of ${name}`}
                onClick={() => run(forget, { fingerprint }, { done: "Forgotten", key: fingerprint })}
              >
                Forget
              </Button>
            </li>
          ))}
        </ul>
      </Section>
      <ConfirmForm confirm={confirm} />
    </div>
  );
}

function ConfirmForm({ confirm }: Pick<KnownClinicsProps, "confirm">) {
  const { errors, pending, message, form } = useForm(confirm);
  return (
    <Section
      title="Confirm a signature"
      description="Call the other clinic on a number that you know, and have the digits read to you. Do not take them from the file."
    >
      <form {...form} className="grid max-w-prose gap-6">
        <Field label="Clinic" name="name" required error={errors.name}>
          {(control) => <TextInput {...control} autoComplete="off" />}
        </Field>
        <Field
          label="Fingerprint"
          name="fingerprint"
          required
          error={errors.fingerprint}
          hint="32 digits, 0 to 9 and A to F. Spaces do not matter."
        >
          {(control) => <TextInput {...control} autoComplete="off" className="tabular-nums" />}
        </Field>
        <FormMessage {...message} />
        <div>
          <SubmitButton icon={<ShieldCheck />} pending={pending} pendingLabel="Saving …">
            Confirm
          </SubmitButton>
        </div>
      </form>
    </Section>
  );
}
