import { z } from "zod";
import { typedText } from "./typed-text";

const EMAIL_MAX = 254;
const NAME_MAX = 120;
const LONGEST_SENT = 1000;

/** A password that is to be checked or chosen; the rule on new ones is applied where the account is known. */
export const typedPassword = z
  .string()
  .min(1, "Type the password.")
  .max(LONGEST_SENT, "Use at most 128 characters.");

/** An e-mail address as accounts keep it. */
export const typedEmail = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .refine(
    (text) => text.length <= EMAIL_MAX && z.email().safeParse(text).success,
    "Write an e-mail address, for instance ana@clinic.example.",
  );

/** The name of a member of staff. */
export const typedName = typedText(NAME_MAX).refine((name) => name !== "", "Write a name.");

/** The secret of a one-time link, as it stands in the address. */
export const oneTimeToken = z.string().regex(/^[\w-]{43}$/);
