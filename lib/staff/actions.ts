"use server";

import { revalidatePath } from "next/cache";
import { inviteStaff, issuePasswordReset, revokeInvitation } from "@/db/mutations/one-time-links";
import {
  allowStaffSso,
  changeStaffRole,
  endStaffSessions,
  removeStaffSecondStep,
  setStaffActive,
} from "@/db/mutations/staff";
import { getClinic } from "@/db/queries/clinics";
import type { ActionState } from "@/lib/action/action-state";
import { clinicAction, provenClinicAction } from "@/lib/action/clinic-action";
import { visitorAction } from "@/lib/action/visitor-action";
import { acceptWithToken, type LinkUseOutcome, openOneTimeLink, resetWithToken } from "@/lib/auth/one-time";
import { newOneTimeToken } from "@/lib/auth/typed-secrets";
import { invitationMail, passwordResetMail } from "@/lib/domain/clinic/account-mails";
import { canMailHere, sendClinicMail } from "@/lib/mail/clinic-mail";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import {
  acceptedInvitation,
  colleagueRole,
  colleagueSso,
  colleagueState,
  invitation,
  namedColleague,
  namedInvitation,
  newPassword,
  presentedLink,
} from "./schema";

const SAVED = { status: "saved", data: undefined } as const;

/** Makes an invitation, once and for a day. Its link is told here and never again. */
export const inviteAction = provenClinicAction("staff.change", invitation, async (scope, invited) => {
  const { token, stored } = newOneTimeToken(now());
  await inviteStaff(scope, invited, stored);
  revalidatePath("/clinic/staff");
  const link = `${env().origin}/invitation#${token}`;
  const { name: clinicName } = await getClinic(scope);
  const mail = invitationMail({ ...invited, clinicName, inviterName: scope.actor.displayName, link });
  return { status: "saved", data: { link, ...(await send(invited.email, mail)) } };
});

/** Ends an invitation. */
export const revokeInvitationAction = clinicAction(namedInvitation, async (scope, { linkId }) => {
  await revokeInvitation(scope, linkId, now());
  revalidatePath("/clinic/staff");
  return SAVED;
});

/** Gives a colleague another role. */
export const changeRoleAction = provenClinicAction(
  "staff.change",
  colleagueRole,
  async (scope, { userId, role }) => {
    await changeStaffRole(scope, userId, role);
    revalidatePath("/clinic/staff");
    return SAVED;
  },
);

/** Shuts a colleague out, or lets them in again. */
export const setActiveAction = provenClinicAction(
  "staff.change",
  colleagueState,
  async (scope, { userId, isActive }) => {
    await setStaffActive(scope, userId, isActive);
    revalidatePath("/clinic/staff");
    return SAVED;
  },
);

/** Signs a colleague out everywhere. */
export const endStaffSessionsAction = clinicAction(namedColleague, async (scope, { userId }) => {
  await endStaffSessions(scope, userId);
  revalidatePath("/clinic/staff");
  return SAVED;
});

/** Lets a colleague who has lost their phone sign in with the password alone. */
export const removeSecondStepAction = provenClinicAction(
  "staff.change",
  namedColleague,
  async (scope, { userId }) => {
    await removeStaffSecondStep(scope, userId);
    revalidatePath("/clinic/staff");
    return SAVED;
  },
);

/** Lets a colleague sign in by the clinic's directory, or ends that. */
export const allowSsoAction = provenClinicAction(
  "staff.change",
  colleagueSso,
  async (scope, { userId, isAllowed }) => {
    await allowStaffSso(scope, userId, isAllowed);
    revalidatePath("/clinic/staff");
    return SAVED;
  },
);

/** Makes a link that sets a colleague's password, once and for a day. It is told here and never again. */
export const resetPasswordLinkAction = provenClinicAction(
  "staff.change",
  namedColleague,
  async (scope, { userId }) => {
    const { token, stored } = newOneTimeToken(now());
    const { email, displayName } = await issuePasswordReset(scope, userId, stored);
    const link = `${env().origin}/reset-password#${token}`;
    const { name: clinicName } = await getClinic(scope);
    const mail = passwordResetMail({ displayName, clinicName, link });
    return { status: "saved", data: { link, ...(await send(email, mail)) } };
  },
);

/** What a one-time link is for. */
export const openLinkAction = visitorAction(presentedLink, async ({ token }) => {
  const link = await openOneTimeLink(token);
  return link ? { status: "saved", data: link } : CLOSED;
});

/** Makes the invited account. */
export const acceptInvitationAction = visitorAction(acceptedInvitation, async ({ token, ...chosen }) =>
  afterUse(await acceptWithToken(token, chosen)),
);

/** Sets the password of a reset link. */
export const setPasswordAction = visitorAction(newPassword, async ({ token, password }) =>
  afterUse(await resetWithToken(token, password)),
);

const CLOSED = {
  status: "refused",
  message: "This link does not open any more: it works once, for 24 hours. Ask an admin for a new one.",
} as const;

function afterUse(result: LinkUseOutcome): ActionState<{ readonly email: string }> {
  if (result.outcome === "weak-password") {
    const message = "Some entries need a change. Nothing was lost.";
    return { status: "invalid", message, fields: { password: result.problem } };
  }
  if (result.outcome === "address-taken") {
    const message =
      "This e-mail address has an account in this clinic already. Ask the admin to invite another one.";
    return { status: "refused", message };
  }
  return result.outcome === "done" ? { status: "saved", data: { email: result.email } } : CLOSED;
}

/** Without a mail server, and where none may be sent, the admin hands the link over. */
async function send(
  to: string,
  mail: { readonly subject: string; readonly text: string },
): Promise<{ readonly mailed: boolean; readonly hourIsFull?: true }> {
  if (!(await canMailHere())) return { mailed: false };
  const outcome = await sendClinicMail({ to, ...mail });
  return { mailed: outcome === "sent", ...(outcome === "too-many" && { hourIsFull: true }) };
}
