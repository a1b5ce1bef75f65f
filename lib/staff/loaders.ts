import "server-only";
import { getClinic } from "@/db/queries/clinics";
import { listOpenInvitations, listStaff, listStaffNames, type StaffMember } from "@/db/queries/staff";
import { requireClinicScope } from "@/lib/auth/scope";
import { isAllowed, type UserRole } from "@/lib/domain/clinic/permissions";
import { AWAY_DAYS, IDLE_MINUTES } from "@/lib/domain/clinic/session-lifetime";
import { now } from "@/lib/platform/clock";

interface InvitationView {
  readonly linkId: string;
  readonly email: string;
  readonly displayName: string;
  readonly role: UserRole;
  /** In the clinic's language and time zone. */
  readonly expiresAt: string;
}

export type StaffView =
  | {
      readonly mayChange: false;
      readonly people: readonly { readonly userId: string; readonly displayName: string }[];
    }
  | {
      readonly mayChange: true;
      readonly staff: readonly (StaffMember & { readonly isSelf: boolean })[];
      readonly invitations: readonly InvitationView[];
    };

/** Who works in the clinic: everything for an admin, names for everybody else. */
export async function loadStaff(): Promise<StaffView> {
  const scope = await requireClinicScope();
  return scope.transaction(async (scope) => {
    if (!isAllowed(scope.actor.role, "staff.change"))
      return { mayChange: false, people: await listStaffNames(scope) };
    const { language, timeZone } = await getClinic(scope);
    const moment = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short", timeZone });
    const minutesAgo = (minutes: number) => new Date(now().getTime() - minutes * 60_000);
    const staff = await listStaff(scope, {
      seenSince: minutesAgo(IDLE_MINUTES),
      awaySince: minutesAgo(AWAY_DAYS * 24 * 60),
    });
    const invitations = await listOpenInvitations(scope, now());
    return {
      mayChange: true,
      staff: staff.map((member) => ({ ...member, isSelf: member.userId === scope.actor.userId })),
      invitations: invitations.map((row) => ({ ...row, expiresAt: moment.format(row.expiresAt) })),
    };
  });
}
