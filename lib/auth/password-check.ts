import "server-only";
import { passwordProblem } from "@/lib/domain/clinic/password-rule";
import { commonPasswords } from "./common-passwords";

/** What is wrong with a new password; undefined when nothing is. */
export async function newPasswordProblem(
  password: string,
  account: { readonly hasSecondStep: boolean; readonly personal: readonly string[] },
): Promise<string | undefined> {
  const common = await commonPasswords();
  return passwordProblem(password, { ...account, isCommon: (candidate) => common.has(candidate) });
}
