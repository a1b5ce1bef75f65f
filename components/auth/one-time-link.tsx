"use client";

import { type ReactNode, useEffect, useState } from "react";
import { ErrorNote } from "@/components/ui/error-note";
import { Skeleton } from "@/components/ui/skeleton";
import { type Action, withNetworkFallback } from "@/lib/action/action-attempt";
import { type ActionState, IDLE } from "@/lib/action/action-state";
import { useAddressToken } from "./use-address-token";

export type OpenedLink = {
  kind: "invitation" | "password-reset";
  clinicName: string;
  email: string;
  displayName: string;
  hasSecondStep?: boolean;
};

type OneTimeLinkProps = {
  kind: OpenedLink["kind"];
  open: Action<OpenedLink>;
  children: (token: string, link: OpenedLink) => ReactNode;
};

const CLOSED = "This link does not open any more: it works once, for 24 hours. Ask an admin for a new one.";
const NOT_WHOLE = "This link is not whole. Open it again from the message it came with.";

/** Asks the server what the secret in the address is for, and shows the form when it can be used. */
export function OneTimeLink({ kind, open, children }: OneTimeLinkProps) {
  const token = useAddressToken();
  const [state, setState] = useState<ActionState<OpenedLink>>(IDLE);
  useEffect(() => {
    if (token === undefined || token === "") return;
    let isCurrent = true;
    void withNetworkFallback(open)(IDLE, { token }).then((answer) => isCurrent && setState(answer));
    return () => {
      isCurrent = false;
    };
  }, [open, token]);
  if (token === "") return <ErrorNote title="Nothing to open">{NOT_WHOLE}</ErrorNote>;
  if (token === undefined || state.status === "idle") return <Skeleton className="h-64" />;
  if (state.status === "saved" && state.data.kind === kind) return children(token, state.data);
  return (
    <ErrorNote title="This link is closed">{state.status === "refused" ? state.message : CLOSED}</ErrorNote>
  );
}
