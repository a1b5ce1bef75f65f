import type { UserRole } from "@/lib/domain/clinic/permissions";

export type StaffMemberView = {
  userId: string;
  displayName: string;
  email: string;
  role: UserRole;
  isActive: boolean;
  hasSecondStep: boolean;
  sessionCount: number;
  isSelf: boolean;
};
