import { z } from "zod";
import { USER_ROLES } from "@/lib/domain/clinic/permissions";
import { oneTimeToken, typedEmail, typedName, typedPassword } from "@/lib/platform/typed-account";

const role = z.enum(USER_ROLES, "Choose a role.");

/** What the form that invites a colleague sends. */
export const invitation = z.object({ email: typedEmail, displayName: typedName, role });

export const namedInvitation = z.object({ linkId: z.uuid() });

export const namedColleague = z.object({ userId: z.uuid() });

export const colleagueRole = z.object({ userId: z.uuid(), role });

export const colleagueState = z.object({ userId: z.uuid(), isActive: z.boolean() });

export const colleagueSso = z.object({ userId: z.uuid(), isAllowed: z.boolean() });

/** The secret of a one-time link, to be told what it is for. */
export const presentedLink = z.object({ token: oneTimeToken });

/** What the invited person sends. */
export const acceptedInvitation = z.object({
  token: oneTimeToken,
  displayName: typedName,
  password: typedPassword,
});

/** What somebody with a reset link sends. */
export const newPassword = z.object({ token: oneTimeToken, password: typedPassword });
