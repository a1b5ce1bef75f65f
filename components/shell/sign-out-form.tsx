"use client";

import { LogOut, MonitorX } from "lucide-react";
import { type ReactNode, useActionState } from "react";
import type { ButtonVariant } from "@/components/ui/button-class";
import { SubmitButton } from "@/components/ui/submit-button";
import { type Action, attempted } from "@/lib/action-attempt";
import { IDLE } from "@/lib/action-state";

type SignOutFormProps = { action: Action<undefined>; everywhereAction: Action<undefined> };

/** Ends this session, or all of them. */
export function SignOutForm({ action, everywhereAction }: SignOutFormProps) {
  return (
    <div className="grid gap-2">
      <EndForm action={action} label="Sign out" variant="secondary" icon={<LogOut />} />
      <EndForm
        action={everywhereAction}
        label="Sign out on all devices"
        variant="quiet"
        icon={<MonitorX />}
      />
    </div>
  );
}

type EndFormProps = { action: Action<undefined>; label: string; variant: ButtonVariant; icon: ReactNode };

function EndForm({ action, label, variant, icon }: EndFormProps) {
  const [state, send] = useActionState(attempted(action), IDLE);
  return (
    <form action={send} className="grid gap-2">
      <SubmitButton variant={variant} size="sm" icon={icon} className="w-full">
        {label}
      </SubmitButton>
      {state.status === "refused" && (
        <p role="alert" className="text-sm">
          {state.message}
        </p>
      )}
    </form>
  );
}
