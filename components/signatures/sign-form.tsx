"use client";

import { useId } from "react";
import { FormMessage } from "@/components/form/form-message";
import { useForm } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { FieldError } from "@/components/ui/field";
import { useToast } from "@/components/ui/toast";
import type { Action } from "@/lib/action/action-attempt";
import type { TextName } from "@/lib/domain/signature/signable";
import { SIGNING_SENTENCE } from "@/lib/domain/signature/signed-kind";

interface SignFormProps {
  readonly text: TextName & { readonly contentHash: string };
  readonly sign: Action<undefined>;
}

/** The sentence a signer agrees to, and the press that signs the wording above. */
export function SignForm({ text: { kind, subject, contentHash }, sign }: SignFormProps) {
  const toast = useToast();
  const errorId = useId();
  const { form, errors, state, pending } = useForm(sign, {
    onSaved: () => toast({ title: "Signed", tone: "go" }),
    extras: { kind, subject, contentHash },
  });
  return (
    <form {...form} className="grid gap-4">
      <FormMessage state={state} deed="do" />
      <Checkbox
        name="agreed"
        label={SIGNING_SENTENCE}
        aria-describedby={errors.agreed === undefined ? undefined : errorId}
        aria-invalid={errors.agreed === undefined ? undefined : true}
      />
      {errors.agreed !== undefined && <FieldError id={errorId}>{errors.agreed}</FieldError>}
      <div>
        <Button type="submit" variant="primary" pending={pending} pendingLabel="Signing …">
          Sign
        </Button>
      </div>
    </form>
  );
}
