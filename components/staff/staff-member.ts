import type { UserRole } from "@/lib/domain/clinic/permissions";

export type StaffMemberView = {
  userId: string;
  displayName: string;
  email: string;
  role: UserRole;
  isActive: boolean;
  hasSecondStep: boolean;
  /** Whether the clinic's directory signs it in: not, once it is asked for, or already. */
  sso: "no" | "allowed" | "linked";
  sessionCount: number;
  /** Whether nobody has signed in to it for a long time. */
  isAway: boolean;
  isSelf: boolean;
};
