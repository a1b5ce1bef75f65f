import { Notice } from "@/components/ui/notice";
import { AWAY_DAYS } from "@/lib/domain/clinic/session-lifetime";
import type { StaffMemberView } from "./staff-member";

/** Whose accounts nobody uses any more, so that an admin closes those of people who have left. */
export function AwayNotice({ staff }: { readonly staff: readonly StaffMemberView[] }) {
  const away = staff.filter(({ isAway }) => isAway).map(({ displayName }) => displayName);
  if (away.length === 0) return null;
  return (
    <Notice tone="warn" title={`Not signed in for ${AWAY_DAYS} days`}>
      {away.join(", ")}. If somebody has left the clinic, deactivate the account under Manage: that acts at
      once, whatever the directory still says, and can be taken back.
    </Notice>
  );
}
