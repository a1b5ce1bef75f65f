"use client";

import { useState } from "react";
import { FormMessage } from "@/components/form/form-message";
import { useForm } from "@/components/form/use-form";
import { PasswordQuestion } from "@/components/shell/password-question";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import type { Action } from "@/lib/action/action-attempt";
import { RecoveryCodes } from "./recovery-codes";

export type PreparedStep = { secret: string; qr: { size: number; path: string } };
export type SecondStepActions = {
  prepare: Action<PreparedStep>;
  turnOn: Action<{ codes: readonly string[] }>;
};

type SecondStepDialogProps = SecondStepActions & { open: boolean; onClose: () => void };

/** From the password over the code for the phone to the recovery codes. */
export function SecondStepDialog({ open, onClose, ...actions }: SecondStepDialogProps) {
  return (
    <Dialog open={open} onClose={onClose} title="A second step at sign-in">
      <Steps {...actions} onDone={onClose} />
    </Dialog>
  );
}

function Steps({ prepare, turnOn, onDone }: SecondStepActions & { onDone: () => void }) {
  const [prepared, setPrepared] = useState<PreparedStep>();
  const [codes, setCodes] = useState<readonly string[]>();
  if (codes) return <RecoveryCodes codes={codes} onKept={onDone} />;
  if (prepared) return <AppCode prepared={prepared} turnOn={turnOn} onOn={(data) => setCodes(data.codes)} />;
  return <PasswordQuestion action={prepare} onProved={setPrepared} submitLabel="Go on" />;
}

type AppCodeProps = {
  prepared: PreparedStep;
  turnOn: SecondStepActions["turnOn"];
  onOn: (data: { codes: readonly string[] }) => void;
};

function AppCode({ prepared: { secret, qr }, turnOn, onOn }: AppCodeProps) {
  const { form, errors, state, pending } = useForm(turnOn, { onSaved: ({ data }) => onOn(data) });
  return (
    <form {...form} className="grid gap-5">
      <div className="grid items-start gap-5 sm:grid-cols-[11rem_minmax(0,1fr)]">
        <svg
          role="img"
          aria-label="Square code for your authenticator app"
          viewBox={`0 0 ${qr.size} ${qr.size}`}
          shapeRendering="crispEdges"
          className="size-44 rounded bg-sheet text-sheet-ink"
        >
          <path d={qr.path} fill="currentColor" />
        </svg>
        <div className="grid gap-3">
          <p>Scan this with an authenticator app on your phone. If it cannot scan, type these letters:</p>
          <p className="font-mono text-lg break-all tabular-nums">{secret.match(/.{1,4}/g)?.join(" ")}</p>
        </div>
      </div>
      <FormMessage state={state} deed="do" />
      <Field label="Code from the app" name="code" hint="Six digits." error={errors.code}>
        {(control) => (
          <TextInput
            {...control}
            inputMode="numeric"
            autoComplete="one-time-code"
            className="max-w-40 tabular-nums"
          />
        )}
      </Field>
      <div className="flex justify-end">
        <Button type="submit" variant="primary" pending={pending} pendingLabel="Checking …">
          Turn on
        </Button>
      </div>
    </form>
  );
}
