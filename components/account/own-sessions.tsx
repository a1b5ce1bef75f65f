"use client";

import { useCommand } from "@/components/shell/use-command";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { Action } from "@/lib/action/action-attempt";

export type OwnSessionView = {
  id: string;
  device: string;
  startedAt: string;
  lastSeenAt: string;
  isThisOne: boolean;
};

type OwnSessionsProps = {
  sessions: readonly OwnSessionView[];
  endOne: Action<undefined>;
  endOthers: Action<undefined>;
};

/** Where this account is signed in. */
export function OwnSessions({ sessions, endOne, endOthers }: OwnSessionsProps) {
  const { run, running, pending } = useCommand();
  return (
    <Section
      title="Your devices"
      description="Where you are signed in. What you do not recognise, sign out, and change your password."
      actions={
        sessions.length > 1 && (
          <Button
            pending={running === "others"}
            onClick={() => run(endOthers, {}, { done: "All other devices are signed out", key: "others" })}
          >
            Sign all others out
          </Button>
        )
      }
    >
      <ul className="grid max-w-prose">
        {sessions.map(({ id, device, startedAt, lastSeenAt, isThisOne }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3"
          >
            <div className="grid gap-0.5">
              <p className="flex flex-wrap items-center gap-2 font-semibold">
                {device}
                {isThisOne && <Badge tone="go">This one</Badge>}
              </p>
              <p className="text-sm text-ink-soft">
                Signed in {startedAt}. Last used {lastSeenAt}.
              </p>
            </div>
            {!isThisOne && (
              <Button
                size="sm"
                pending={pending && running === id}
                onClick={() => run(endOne, { sessionId: id }, { done: `Signed out: ${device}`, key: id })}
              >
                Sign out
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
