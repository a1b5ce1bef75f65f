"use client";

import { useState } from "react";
import { PasswordQuestion } from "@/components/shell/password-question";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { useToast } from "@/components/ui/toast";
import type { Action } from "@/lib/action/action-attempt";
import { RecoveryCodes } from "./recovery-codes";
import { type SecondStepActions, SecondStepDialog } from "./second-step-dialog";

type SecondStepProps = {
  isOn: boolean;
  recoveryCodesLeft: number;
  actions: SecondStepActions & {
    turnOff: Action<undefined>;
    renewCodes: Action<{ codes: readonly string[] }>;
  };
};

const FEW_CODES = 3;

/** A code from the phone, asked for after the password. */
export function SecondStep({ isOn, recoveryCodesLeft, actions }: SecondStepProps) {
  const [shown, setShown] = useState<"turn-on" | "turn-off" | "renew">();
  const toast = useToast();
  const close = () => setShown(undefined);
  return (
    <Section
      title="Second step"
      description="Signing in then also asks for a code from your phone, so that a stolen password opens nothing."
    >
      <div className="grid max-w-prose gap-4">
        <p className="flex items-center gap-3">
          <Badge tone={isOn ? "go" : "warn"}>{isOn ? "On" : "Off"}</Badge>
          {isOn && `${recoveryCodesLeft} of 10 recovery codes left`}
        </p>
        {isOn && recoveryCodesLeft < FEW_CODES && (
          <Notice tone="warn" title="Few recovery codes left">
            Make new ones before you need them. The old ones stop working.
          </Notice>
        )}
        <div className="flex flex-wrap gap-2">
          {!isOn && (
            <Button variant="primary" onClick={() => setShown("turn-on")}>
              Turn on
            </Button>
          )}
          {isOn && <Button onClick={() => setShown("renew")}>New recovery codes</Button>}
          {isOn && <Button onClick={() => setShown("turn-off")}>Turn off</Button>}
        </div>
      </div>
      <SecondStepDialog
        open={shown === "turn-on"}
        onClose={close}
        prepare={actions.prepare}
        turnOn={actions.turnOn}
      />
      <Dialog open={shown === "renew"} onClose={close} title="New recovery codes">
        <NewCodes action={actions.renewCodes} onDone={close} />
      </Dialog>
      <Dialog
        open={shown === "turn-off"}
        onClose={close}
        size="sm"
        title="Turn the second step off?"
        description="From then on the password alone signs you in. The recovery codes stop working."
      >
        <PasswordQuestion
          action={actions.turnOff}
          submitLabel="Turn off"
          onProved={() => {
            close();
            toast({ title: "The second step is off", tone: "go" });
          }}
        />
      </Dialog>
    </Section>
  );
}

type NewCodesProps = { action: Action<{ codes: readonly string[] }>; onDone: () => void };

function NewCodes({ action, onDone }: NewCodesProps) {
  const [codes, setCodes] = useState<readonly string[]>();
  if (codes) return <RecoveryCodes codes={codes} onKept={onDone} />;
  return (
    <PasswordQuestion
      action={action}
      onProved={(data) => setCodes(data.codes)}
      submitLabel="Make new codes"
    />
  );
}
