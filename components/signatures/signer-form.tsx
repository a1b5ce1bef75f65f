"use client";

import { FormMessage } from "@/components/form/form-message";
import { useForm } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { Action } from "@/lib/action/action-attempt";
import { PROFESSION_WORDS, PROFESSIONS, type Profession } from "@/lib/domain/checker/profession";
import { REGIONS, type Region } from "@/lib/domain/exercise/exercise";
import { SIGNED_KINDS, SIGNING_RULES, type SignedKind } from "@/lib/domain/signature/signed-kind";
import { SIGNER_LIMITS } from "@/lib/domain/signature/signer-limits";
import { RegisterTick, TickGroup } from "./tick-group";

export interface Colleague {
  readonly userId: string;
  readonly displayName: string;
}

export interface SignerView {
  readonly id: string;
  readonly userId: string;
  readonly displayName: string;
  readonly fullName: string;
  readonly profession: Profession;
  readonly registrationBody: string;
  readonly registrationNumber: string;
  readonly kinds: readonly SignedKind[];
  readonly regions: readonly Region[];
  /** When an admin looked them up in the register, in words. */
  readonly checkedOn: string;
  readonly revision: number;
}

interface SignerFormProps {
  readonly colleagues: readonly Colleague[];
  /** Absent for a new one. */
  readonly signer?: SignerView;
  readonly save: Action<undefined>;
  readonly onDone: () => void;
}

const PROFESSION_OPTIONS = PROFESSIONS.map((value) => ({ value, label: PROFESSION_WORDS[value] }));
const KIND_OPTIONS = SIGNED_KINDS.map((value) => ({ value, label: SIGNING_RULES[value].plural }));
const REGION_OPTIONS = REGIONS.map((value) => ({ value, label: value }));

/** What an admin says of a signer, and that the register was looked at. */
export function SignerForm({ colleagues, signer, save, onDone }: SignerFormProps) {
  const basis = signer && { userId: signer.userId, signerId: signer.id, revision: signer.revision };
  const { form, errors, state, pending } = useForm(save, { onSaved: onDone, extras: basis });
  return (
    <form {...form} className="grid gap-5">
      <FormMessage state={state} deed="do" />
      {!signer && <WhoField colleagues={colleagues} error={errors.userId} />}
      <RegisterFields signer={signer} errors={errors} />
      <TickGroup
        name="kinds"
        legend="Kinds of text they may sign"
        options={KIND_OPTIONS}
        ticked={signer?.kinds ?? ["exercise", "advice-topic", "template"]}
        error={errors.kinds}
      />
      <TickGroup
        name="regions"
        legend="Regions of exercises and templates"
        options={REGION_OPTIONS}
        ticked={signer?.regions ?? REGIONS}
        error={errors.regions}
      />
      <RegisterTick error={errors.registerChecked} />
      <div className="flex justify-end">
        <Button type="submit" variant="primary" pending={pending} pendingLabel="Saving …">
          {signer ? "Save" : "Name the signer"}
        </Button>
      </div>
    </form>
  );
}

function WhoField({ colleagues, error }: { colleagues: readonly Colleague[]; error?: string | undefined }) {
  const options = colleagues.map(({ userId, displayName }) => ({ value: userId, label: displayName }));
  const hint = "They sign with their own account. Invite a doctor or colleague under Staff first.";
  return (
    <Field label="Who" name="userId" hint={hint} {...(error !== undefined && { error })}>
      {(control) => <Select {...control} options={options} placeholder="Choose a colleague" />}
    </Field>
  );
}

interface RegisterFieldsProps {
  readonly signer: SignerView | undefined;
  readonly errors: Readonly<Record<string, string>>;
}

function RegisterFields({ signer, errors }: RegisterFieldsProps) {
  return (
    <>
      <Field
        label="Full name"
        name="fullName"
        hint="As it is in the register. It prints beside what they have signed."
        error={errors.fullName}
      >
        {(control) => <TextInput {...control} autoComplete="off" defaultValue={signer?.fullName} />}
      </Field>
      <Field label="Profession" name="profession" error={errors.profession}>
        {(control) => (
          <Select
            {...control}
            options={PROFESSION_OPTIONS}
            placeholder="Choose a profession"
            defaultValue={signer?.profession ?? ""}
          />
        )}
      </Field>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field label="Registration body" name="registrationBody" error={errors.registrationBody}>
          {(control) => <TextInput {...control} autoComplete="off" defaultValue={signer?.registrationBody} />}
        </Field>
        <Field
          label="Registration number"
          name="registrationNumber"
          hint={`Never printed. At most ${SIGNER_LIMITS.number} characters.`}
          error={errors.registrationNumber}
        >
          {(control) => (
            <TextInput {...control} autoComplete="off" defaultValue={signer?.registrationNumber} />
          )}
        </Field>
      </div>
    </>
  );
}
