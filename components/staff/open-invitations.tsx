"use client";

import { useCommand } from "@/components/shell/use-command";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { Action } from "@/lib/action/action-attempt";
import type { UserRole } from "@/lib/domain/clinic/permissions";
import { ROLE_WORDS } from "./role-words";

export type InvitationView = {
  linkId: string;
  email: string;
  displayName: string;
  role: UserRole;
  expiresAt: string;
};

type OpenInvitationsProps = { invitations: readonly InvitationView[]; revoke: Action<undefined> };

/** Invitations that wait to be accepted. Their links are not kept: a new invitation makes a new one. */
export function OpenInvitations({ invitations, revoke }: OpenInvitationsProps) {
  const { run, running } = useCommand();
  if (invitations.length === 0) return null;
  return (
    <Section
      title="Invited"
      description="A lost link cannot be shown again: invite the same address once more, and the first link ends."
    >
      <ul className="grid">
        {invitations.map(({ linkId, email, displayName, role, expiresAt }) => (
          <li
            key={linkId}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3"
          >
            <div className="grid min-w-0">
              <span className="font-semibold">{displayName}</span>
              <span className="text-sm break-all text-ink-soft">
                {email}. {ROLE_WORDS[role]}. Open until {expiresAt}.
              </span>
            </div>
            <Button
              size="sm"
              pending={running === linkId}
              aria-label={`Take back the invitation of ${displayName}`}
              onClick={() => run(revoke, { linkId }, { key: linkId, done: "The invitation is taken back" })}
            >
              Take back
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
