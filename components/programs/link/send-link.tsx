"use client";

import { Mail } from "lucide-react";
import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { Dialog } from "@/components/ui/dialog";
import { ErrorNote } from "@/components/ui/error-note";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { useToast } from "@/components/ui/toast";
import { withNetworkFallback } from "@/lib/action/action-attempt";
import { type ActionState, IDLE } from "@/lib/action/action-state";
import type { LinkActions, LinkMail } from "./link-view";

interface SendLinkProps {
  readonly action: LinkActions["send"];
  readonly of: { readonly programId: string; readonly linkId: string };
  readonly mail: LinkMail;
}

/** Mails the link: through the clinic's mail server where there is one, or else with the computer's mail program. */
export function SendLink({ action, of, mail }: SendLinkProps) {
  const [isOpen, setOpen] = useState(false);
  if (!mail.canSend) {
    return (
      <a href={mail.mailto} className={buttonClass()}>
        <Mail />
        E-mail
      </a>
    );
  }
  return (
    <>
      <Button icon={<Mail />} onClick={() => setOpen(true)}>
        E-mail
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title="Mail the link to the patient"
        description="The message has the link and the clinic's name in it; no diagnosis, and nothing about the exercises."
        size="sm"
      >
        <SendForm action={action} of={of} to={mail.to} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

interface SendFormProps extends Pick<SendLinkProps, "action" | "of"> {
  readonly to: string;
  readonly onClose: () => void;
}

function SendForm({ action, of, to, onClose }: SendFormProps) {
  const [state, setState] = useState<ActionState>(IDLE);
  const [isPending, startTransition] = useTransition();
  const toast = useToast();
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get("to");
    startTransition(async () => {
      const answer = await withNetworkFallback(action)(IDLE, { ...of, to: typed });
      setState(answer);
      if (answer.status !== "saved") return;
      onClose();
      toast({ title: "Link sent", ...(answer.message && { detail: answer.message }), tone: "go" });
    });
  };
  const error = state.status === "invalid" ? state.fields.to : undefined;
  return (
    <form onSubmit={send} noValidate className="grid gap-5">
      <Field label="Patient's e-mail" name="to" error={error} required>
        {(control) => <TextInput {...control} type="email" defaultValue={to} autoComplete="off" />}
      </Field>
      {(state.status === "refused" || state.status === "conflict") && (
        <ErrorNote title="Not sent">{state.message}</ErrorNote>
      )}
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" variant="primary" pending={isPending} pendingLabel="Sending …">
          Send
        </Button>
      </div>
    </form>
  );
}
