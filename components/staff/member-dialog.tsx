"use client";

import { type ReactNode, useState } from "react";
import { useCommand } from "@/components/shell/use-command";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Dialog } from "@/components/ui/dialog";
import type { Action } from "@/lib/action/action-attempt";
import { type MadeLink, OneTimeLinkNote } from "./one-time-link-note";
import type { StaffMemberView } from "./staff-member";

export type StaffActions = {
  changeRole: Action<undefined>;
  setActive: Action<undefined>;
  endSessions: Action<undefined>;
  removeSecondStep: Action<undefined>;
  resetPasswordLink: Action<MadeLink>;
  allowSso: Action<undefined>;
};

type MemberDialogProps = {
  member: StaffMemberView;
  actions: StaffActions;
  /** The clinic's directory, if people may sign in by one. */
  directory?: string;
};

/** Everything an admin can do about a colleague's account. */
export function MemberDialog({ member, actions, directory }: MemberDialogProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="sm" aria-label={`Manage ${member.displayName}`} onClick={() => setOpen(true)}>
        Manage
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={member.displayName}
        description={member.email}
      >
        <MemberChoices {...{ member, actions, directory }} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function MemberChoices({ member, actions, directory, onDone }: MemberDialogProps & { onDone: () => void }) {
  const { run, running } = useCommand();
  const [made, setMade] = useState<MadeLink>();
  const [asks, setAsks] = useState(false);
  const { userId, displayName, role, isActive, hasSecondStep, sessionCount, sso } = member;
  const otherRole = role === "admin" ? "therapist" : "admin";
  const command = (key: string, action: Action<undefined>, payload: object, done: string) => ({
    pending: running === key,
    onClick: () => run(action, { userId, ...payload }, { key, done }, onDone),
  });
  if (made) return <OneTimeLinkNote {...made} email={member.email} />;
  if (!isActive) {
    const done = `${displayName} can sign in again`;
    return (
      <Choice
        words="The account is deactivated: nobody can sign in with it."
        label="Reactivate"
        {...command("active", actions.setActive, { isActive: true }, done)}
      />
    );
  }
  return (
    <div className="grid">
      <Choice
        words={role === "admin" ? "Is an admin." : "Is a therapist."}
        label={`Make ${otherRole === "admin" ? "an admin" : "a therapist"}`}
        {...command("role", actions.changeRole, { role: otherRole }, `Changed: the role of ${displayName}`)}
      />
      <Choice
        words="Has forgotten the password: make a link that sets a new one."
        label="Make a reset link"
        pending={running === "reset"}
        onClick={() =>
          run(actions.resetPasswordLink, { userId }, { key: "reset", done: "The link is made" }, setMade)
        }
      />
      {hasSecondStep && (
        <Choice
          words="Has lost the phone: let the password alone sign in. Be sure who is asking."
          label="Remove second step"
          {...command("step", actions.removeSecondStep, {}, `Removed: the second step of ${displayName}`)}
        />
      )}
      {directory !== undefined && (
        <Choice
          words={SSO_WORDS[sso](directory)}
          label={sso === "no" ? `Allow ${directory}` : `End ${directory}`}
          {...command(
            "sso",
            actions.allowSso,
            { isAllowed: sso === "no" },
            `Changed: how ${displayName} signs in`,
          )}
        />
      )}
      {sessionCount > 0 && (
        <Choice
          words={`Is signed in on ${sessionCount === 1 ? "one device" : `${sessionCount} devices`}.`}
          label="End all sessions"
          {...command("sessions", actions.endSessions, {}, `${displayName} is signed out everywhere`)}
        />
      )}
      <Choice
        words="Does not work here any more: nobody can sign in with the account. What they did stays."
        label="Deactivate"
        pending={running === "active"}
        onClick={() => setAsks(true)}
      />
      <ConfirmDialog
        open={asks}
        onClose={() => setAsks(false)}
        title={`Deactivate ${displayName}?`}
        confirmLabel="Deactivate"
        danger
        onConfirm={
          command("active", actions.setActive, { isActive: false }, `Deactivated: ${displayName}`).onClick
        }
      >
        They are signed out at once. You can reactivate the account later.
      </ConfirmDialog>
    </div>
  );
}

const SSO_WORDS = {
  no: (directory: string) =>
    `Signs in with a password only. Whoever has this e-mail address at ${directory}, verified, could sign in by it.`,
  allowed: (directory: string) => `May sign in with ${directory}, and has not done it yet.`,
  linked: (directory: string) => `Signs in with ${directory}. Ending it signs them out everywhere.`,
};

type ChoiceProps = { words: ReactNode; label: string; pending: boolean; onClick: () => void };

function Choice({ words, label, pending, onClick }: ChoiceProps) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3 last:border-b-0">
      <p className="max-w-sm flex-1 basis-56">{words}</p>
      <Button size="sm" pending={pending} onClick={onClick}>
        {label}
      </Button>
    </div>
  );
}
