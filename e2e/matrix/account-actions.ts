import { PASSWORD } from "../commands/accounts";
import { ACT, type Access, ADMIN_ACTS, ADMIN_ACTS_ON_RECORD, forEverybody, forStaff } from "./access";
import type { ActionLine } from "./actions";
import { NOWHERE } from "./caller";
import { NEW_PASSWORD } from "./payloads";
import type { World } from "./world";

const line = (access: Access, payload: (world: World) => unknown): ActionLine => ({ access, payload });
const spared = (access: Access, payload: (world: World) => unknown, sparedOwn: string): ActionLine => ({
  ...{ access, payload, sparedOwn },
});

const NOT_A_TOKEN = "A".repeat(43);
const colleague = ({ own }: World) => ({ userId: own.userId });

/** What staff do with accounts, their own and others', and what strangers do with a secret in their hands. */
export const ACCOUNT_ACTIONS: Readonly<Record<string, ActionLine>> = {
  // Staff
  inviteAction: line(ADMIN_ACTS, ({ own }) => ({
    ...{ email: `${own.mark.toLowerCase()}-new@clinic.example`, displayName: "New", role: "admin" },
  })),
  revokeInvitationAction: line(ADMIN_ACTS_ON_RECORD, ({ own }) => ({ linkId: own.invitationId })),
  changeRoleAction: line(ADMIN_ACTS_ON_RECORD, (world) => ({ ...colleague(world), role: "therapist" })),
  setActiveAction: line(ADMIN_ACTS_ON_RECORD, (world) => ({ ...colleague(world), isActive: true })),
  removeSecondStepAction: line(ADMIN_ACTS_ON_RECORD, colleague),
  allowSsoAction: line(ADMIN_ACTS_ON_RECORD, (world) => ({ ...colleague(world), isAllowed: true })),
  resetPasswordLinkAction: line(ADMIN_ACTS_ON_RECORD, colleague),
  endStaffSessionsAction: line(ADMIN_ACTS_ON_RECORD, colleague),

  // The own account
  renameAction: line(ACT, () => ({ revision: 999, displayName: "Taken over" })),
  changePasswordAction: line(forStaff("invalid"), () => ({ oldPassword: PASSWORD, newPassword: PASSWORD })),
  proveAction: line(ACT, () => ({ password: PASSWORD })),
  checkProofAction: line(ACT, () => undefined),
  prepareSecondStepAction: line(ACT, () => ({ password: PASSWORD })),
  turnOnSecondStepAction: line(forStaff("invalid"), () => ({ code: "not a code" })),
  renewRecoveryCodesAction: line(forStaff("refused"), () => ({ password: PASSWORD })),
  turnOffSecondStepAction: line(ACT, () => ({ password: PASSWORD })),
  unlinkDirectoryAction: line(forStaff("not-there"), () => undefined),
  endSessionAction: line(forStaff("not-there"), () => ({ sessionId: NOWHERE })),
  staySignedInAction: line(ACT, () => undefined),
  endOtherSessionsAction: spared(ACT, () => undefined, "other tests are signed in with the same accounts"),
  leaveAction: spared(ACT, () => undefined, "the other lines need the session"),

  // Whoever holds a secret: here nobody does
  openLinkAction: line(forEverybody("refused"), () => ({ token: NOT_A_TOKEN })),
  acceptInvitationAction: line(forEverybody("refused"), () => ({
    ...{ token: NOT_A_TOKEN, displayName: "New", password: NEW_PASSWORD, role: "admin" },
  })),
  setPasswordAction: line(forEverybody("refused"), () => ({ token: NOT_A_TOKEN, password: NEW_PASSWORD })),
  setUpAction: line(forEverybody("invalid"), () => ({
    ...{ code: "", clinicName: "Taken over", phone: "01632 960 000", country: "GB" },
    ...{ timeZone: "Europe/London", language: "en-GB", displayName: "New" },
    ...{ email: "new@clinic.example", password: NEW_PASSWORD },
  })),
};
