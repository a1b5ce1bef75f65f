import { z } from "zod";
import { typedRowNumber } from "@/lib/platform/row-number";
import { typedName, typedPassword } from "@/lib/platform/typed-account";

const LONGEST_CODE = 40;

/** What the form about the own name sends. */
export const ownName = z.object({ revision: typedRowNumber, displayName: typedName });

/** What the form about the own password sends. */
export const passwordChange = z.object({ oldPassword: typedPassword, newPassword: typedPassword });

/** What proves that the owner sits at the session. */
export const ownPassword = z.object({ password: typedPassword });

/** A code of the authenticator app. */
export const typedAppCode = z.object({
  code: z.string().trim().min(1, "Type the six digits that the app shows.").max(LONGEST_CODE),
});

export const namedSession = z.object({ sessionId: z.uuid() });

export const nothing = z.unknown();
