import "server-only";

/** Read only when somebody chooses a password; the list is half a megabyte. */
let list: Promise<ReadonlySet<string>> | undefined;

/** The passwords that everybody uses, in lower case. */
export function commonPasswords(): Promise<ReadonlySet<string>> {
  list ??= import("@zxcvbn-ts/language-common").then(({ dictionary }) => {
    return new Set(dictionary["passwords-common"].map(String));
  });
  return list;
}
