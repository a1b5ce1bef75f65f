"use client";

import { UserRoundPlus } from "lucide-react";
import { useState } from "react";
import { FormMessage } from "@/components/form/form-message";
import { useForm } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextInput } from "@/components/ui/text-input";
import type { Action } from "@/lib/action/action-attempt";
import { type MadeLink, OneTimeLinkNote } from "./one-time-link-note";
import { ROLE_OPTIONS } from "./role-words";

/** Invites a colleague, and shows the link that lets them in. */
export function InviteDialog({ invite }: { invite: Action<MadeLink> }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" icon={<UserRoundPlus />} onClick={() => setOpen(true)}>
        Invite somebody
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Invite somebody">
        <InviteForm invite={invite} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function InviteForm({ invite, onDone }: { invite: Action<MadeLink>; onDone: () => void }) {
  const { form, errors, state, pending } = useForm(invite);
  const [email, setEmail] = useState("");
  if (state.status === "saved") {
    return (
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
        <OneTimeLinkNote {...state.data} email={email} />
        <div className="flex justify-end">
          <Button variant="primary" onClick={onDone}>
            Done
          </Button>
        </div>
      </div>
    );
  }
  return (
    <form {...form} className="grid gap-5">
      <FormMessage state={state} deed="do" />
      <Field label="Name" name="displayName" error={errors.displayName}>
        {(control) => <TextInput {...control} autoComplete="off" />}
      </Field>
      <Field label="E-mail" name="email" hint="They sign in with it." error={errors.email}>
        {(control) => (
          <TextInput
            {...control}
            type="email"
            autoComplete="off"
            value={email}
            onChange={({ target }) => setEmail(target.value)}
          />
        )}
      </Field>
      <RadioGroup
        label="Role"
        name="role"
        options={ROLE_OPTIONS}
        defaultValue="therapist"
        error={errors.role}
      />
      <div className="flex justify-end">
        <Button type="submit" variant="primary" pending={pending} pendingLabel="Making the link …">
          Make the invitation
        </Button>
      </div>
    </form>
  );
}
