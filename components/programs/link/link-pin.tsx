"use client";

import { KeyRound } from "lucide-react";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Dialog } from "@/components/ui/dialog";
import { ErrorNote } from "@/components/ui/error-note";
import { withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";
import type { LinkActions } from "./link-view";
import { PinToTell } from "./pin-to-tell";
import { useSaidAction } from "./use-said-action";

interface LinkPinProps {
  readonly set: LinkActions["setPin"];
  readonly remove: LinkActions["removePin"];
  readonly of: { readonly programId: string; readonly linkId: string };
  readonly hasPin: boolean;
  readonly mayRemove: boolean;
  readonly maySet: boolean;
}

/** Sets, changes and takes off the PIN of a link. */
export function LinkPin({ set, remove, of, hasPin, mayRemove, maySet }: LinkPinProps) {
  const [asks, setAsks] = useState<"set" | "remove">();
  const takeOff = useSaidAction(remove, of);
  const close = () => setAsks(undefined);
  return (
    <div className="flex flex-wrap gap-2">
      {maySet && (
        <Button size="sm" icon={<KeyRound />} onClick={() => setAsks("set")}>
          {hasPin ? "Change the PIN" : "Set a PIN"}
        </Button>
      )}
      {hasPin && mayRemove && (
        <Button size="sm" variant="quiet" onClick={() => setAsks("remove")}>
          Remove the PIN
        </Button>
      )}
      {asks === "set" && <SetPin action={set} of={of} hasPin={hasPin} onClose={close} />}
      <ConfirmDialog
        open={asks === "remove"}
        onClose={close}
        title="Remove the PIN?"
        confirmLabel="Remove PIN"
        onConfirm={takeOff}
      >
        The link opens without one then. Whoever has the page open comes in again with the link.
      </ConfirmDialog>
    </div>
  );
}

interface SetPinProps {
  readonly action: LinkActions["setPin"];
  readonly of: LinkPinProps["of"];
  readonly hasPin: boolean;
  readonly onClose: () => void;
}

function SetPin({ action, of, hasPin, onClose }: SetPinProps) {
  const [pin, setPin] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [isPending, startTransition] = useTransition();
  const make = () =>
    startTransition(async () => {
      const answer = await withNetworkFallback(action)(IDLE, of);
      if (answer.status === "saved") setPin(answer.data.pin);
      else if (answer.status !== "idle") setProblem(answer.message);
    });
  const isMade = pin !== undefined;
  return (
    <Dialog
      open
      onClose={onClose}
      size="sm"
      title={isMade ? "The PIN is set" : `${hasPin ? "Change" : "Set"} the PIN?`}
      description={
        isMade
          ? undefined
          : "Six digits, made by chance. The link asks for them, also where it is open already."
      }
      footer={
        isMade ? (
          <Button variant="primary" onClick={onClose}>
            Done
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>Cancel</Button>
            <Button variant="primary" pending={isPending} onClick={make}>
              {hasPin ? "Make a new PIN" : "Make a PIN"}
            </Button>
          </>
        )
      }
    >
      {isMade && <PinToTell pin={pin} />}
      {problem !== undefined && <ErrorNote title="No PIN was set">{problem}</ErrorNote>}
    </Dialog>
  );
}
