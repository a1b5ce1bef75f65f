import "server-only";
import { findAccounts } from "@/db/queries/sign-in";
import { SignInScope } from "@/db/scope";
import { hashPassword, saltFor } from "./password";

/** The hash of a password for a new account, with the salt of the address's other accounts. */
export async function hashForAddress(
  database: Parameters<typeof SignInScope.forEmail>[0],
  email: string,
  password: string,
): Promise<string> {
  const others = await findAccounts(SignInScope.forEmail(database, email), email);
  return hashPassword(
    password,
    saltFor(
      email,
      others.map(({ passwordHash }) => passwordHash),
    ),
  );
}
