"use client";

import { Check, Undo2 } from "lucide-react";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";
import type { AskedKind } from "@/lib/domain/patient/none-asked";
import type { recordNoneAskedAction } from "@/lib/patients/actions";

type NoneAskedProps = {
  kind: AskedKind;
  /** When and by whom it was asked, in words; absent while nobody did. */
  asked: string | undefined;
  patientId: string;
  action: typeof recordNoneAskedAction;
};

const NOUNS: Readonly<Record<AskedKind, string>> = { condition: "conditions", flag: "flags" };

/** That there are no conditions or flags: asked, or not asked yet, with the one press that records it. */
export function NoneAsked({ kind, asked, patientId, action }: NoneAskedProps) {
  const [isPending, startTransition] = useTransition();
  const toast = useToast();
  const noun = NOUNS[kind];
  const record = (isAsked: boolean) =>
    startTransition(async () => {
      const answer = await withNetworkFallback(action)(IDLE, { patientId, kind, isAsked });
      if (answer.status === "saved") toast({ title: answer.message ?? "Saved." });
      else if (answer.status !== "idle") toast({ title: "Not saved", detail: answer.message, tone: "stop" });
    });
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1 text-sm text-ink-soft">
      {asked === undefined ? `No ${noun} noted, not asked yet` : `No ${noun}: asked ${asked}`}
      {asked === undefined ? (
        <Button
          variant="quiet"
          size="sm"
          icon={<Check />}
          pending={isPending}
          data-screen-only
          onClick={() => record(true)}
        >
          Asked: no {noun}
        </Button>
      ) : (
        <Button
          variant="quiet"
          size="sm"
          icon={<Undo2 />}
          pending={isPending}
          data-screen-only
          aria-label={`Take back that there are no ${noun}`}
          onClick={() => record(false)}
        >
          Take back
        </Button>
      )}
    </span>
  );
}
