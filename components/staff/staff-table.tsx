"use client";

import { Badge } from "@/components/ui/badge";
import { type Column, Table } from "@/components/ui/table";
import { AWAY_DAYS } from "@/lib/domain/clinic/session-lifetime";
import { MemberDialog, type StaffActions } from "./member-dialog";
import { ROLE_WORDS } from "./role-words";
import type { StaffMemberView } from "./staff-member";

type StaffTableProps = {
  staff: readonly StaffMemberView[];
  actions: StaffActions;
  /** The clinic's directory, if people may sign in by one. */
  directory?: string;
};

/** Everybody with an account in the clinic. */
export function StaffTable({ staff, actions, directory }: StaffTableProps) {
  return (
    <Table
      caption="Staff"
      columns={columns(actions, directory)}
      rows={staff}
      rowKey={(member) => member.userId}
    />
  );
}

function columns(actions: StaffActions, directory: string | undefined): readonly Column<StaffMemberView>[] {
  return [
    {
      key: "name",
      header: "Name",
      heading: "wide",
      cell: ({ displayName, email }) => (
        <div className="grid">
          <span className="font-semibold">{displayName}</span>
          <span className="text-sm break-all text-ink-soft">{email}</span>
        </div>
      ),
    },
    { key: "role", header: "Role", cell: ({ role }) => ROLE_WORDS[role] },
    {
      key: "step",
      header: "Second step",
      cell: ({ hasSecondStep }) => (hasSecondStep ? "On" : "Off"),
    },
    {
      key: "state",
      header: "Signed in",
      cell: ({ isActive, isAway, sessionCount }) => {
        if (!isActive) return <Badge tone="stop">Deactivated</Badge>;
        return isAway ? <Badge tone="warn">Not for {AWAY_DAYS} days</Badge> : sessionsInWords(sessionCount);
      },
    },
    {
      key: "manage",
      header: "Manage",
      heading: "never",
      cell: (member) =>
        member.isSelf ? (
          <span className="text-sm text-ink-soft">You</span>
        ) : (
          <MemberDialog {...{ member, actions, directory }} />
        ),
    },
  ];
}

function sessionsInWords(count: number): string {
  if (count === 0) return "Not now";
  return count === 1 ? "On one device" : `On ${count} devices`;
}
