import type { Metadata } from "next";
import { ClinicTabs } from "@/components/clinic/clinic-tabs";
import { AwayNotice } from "@/components/staff/away-notice";
import { InviteDialog } from "@/components/staff/invite-dialog";
import { OpenInvitations } from "@/components/staff/open-invitations";
import { StaffNames } from "@/components/staff/staff-names";
import { StaffTable } from "@/components/staff/staff-table";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { loadDirectory } from "@/lib/session/loaders";
import {
  allowSsoAction,
  changeRoleAction,
  endStaffSessionsAction,
  inviteAction,
  removeSecondStepAction,
  resetPasswordLinkAction,
  revokeInvitationAction,
  setActiveAction,
} from "@/lib/staff/actions";
import { loadStaff } from "@/lib/staff/loaders";

export const metadata: Metadata = { title: "Staff" };

const ACTIONS = {
  changeRole: changeRoleAction,
  setActive: setActiveAction,
  endSessions: endStaffSessionsAction,
  removeSecondStep: removeSecondStepAction,
  resetPasswordLink: resetPasswordLinkAction,
  allowSso: allowSsoAction,
};

/** Who works in the clinic: an admin changes it, everybody else sees names. */
export default async function StaffPage() {
  const view = await loadStaff();
  if (!view.mayChange) {
    return (
      <>
        <PageHeader title="Staff" />
        <ClinicTabs />
        <StaffNames people={view.people} />
      </>
    );
  }
  return (
    <>
      <PageHeader title="Staff" actions={<InviteDialog invite={inviteAction} />} />
      <ClinicTabs />
      <div className="grid gap-12">
        <Section title="Accounts">
          <AwayNotice staff={view.staff} />
          <StaffTable staff={view.staff} actions={ACTIONS} directory={loadDirectory()?.name} />
        </Section>
        <OpenInvitations invitations={view.invitations} revoke={revokeInvitationAction} />
      </div>
    </>
  );
}
