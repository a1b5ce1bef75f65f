"use client";

import { type ReactNode, useCallback, useRef, useState } from "react";
import { ProofContext } from "@/components/form/proof-context";
import { Dialog } from "@/components/ui/dialog";
import type { Action } from "@/lib/action/action-attempt";
import { DirectoryQuestion } from "./directory-question";
import { PasswordQuestion } from "./password-question";

type ProofProviderProps = {
  prove: Action<undefined>;
  /** The directory by which the session began, which can vouch for its owner anew. */
  directory: string | undefined;
  /** Whether the directory has. */
  check: Action<undefined>;
  children: ReactNode;
};

/** Asks for the password on top of whatever is open, for actions that want to be sure who sits at the screen. */
export function ProofProvider({ prove, directory, check, children }: ProofProviderProps) {
  const [open, setOpen] = useState(false);
  const answer = useRef<(isProved: boolean) => void>(undefined);
  const ask = useCallback(() => {
    answer.current?.(false);
    setOpen(true);
    return new Promise<boolean>((resolve) => {
      answer.current = resolve;
    });
  }, []);
  const close = (isProved: boolean) => {
    setOpen(false);
    answer.current?.(isProved);
    answer.current = undefined;
  };
  return (
    <ProofContext value={ask}>
      {children}
      <Dialog
        open={open}
        size="sm"
        onClose={() => close(false)}
        title={directory === undefined ? "Type your password to go on" : "Confirm that it is you"}
        description={
          directory === undefined
            ? "This is done only for somebody who knows the password of this account. It counts for ten minutes."
            : "This is done only for whoever this account belongs to. It counts for ten minutes."
        }
      >
        {open && directory !== undefined && (
          <DirectoryQuestion directory={directory} check={check} onProved={() => close(true)} />
        )}
        {open && <PasswordQuestion action={prove} onProved={() => close(true)} submitLabel="Go on" />}
      </Dialog>
    </ProofContext>
  );
}
