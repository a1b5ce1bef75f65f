"use client";

import type { ReactNode } from "react";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import type { Action } from "@/lib/action/action-attempt";
import { useSaidAction } from "./use-said-action";

interface SaidButtonProps {
  readonly action: Action<undefined>;
  readonly of: { readonly programId: string; readonly linkId: string };
  readonly icon?: ReactNode;
  readonly size?: "sm" | "md";
  readonly children: ReactNode;
}

/** Does one thing to a link and says how it went. */
export function SaidButton({ action, of, children, ...look }: SaidButtonProps) {
  const [isPending, startTransition] = useTransition();
  const act = useSaidAction(action, of);
  return (
    <Button {...look} pending={isPending} onClick={() => startTransition(act)}>
      {children}
    </Button>
  );
}
