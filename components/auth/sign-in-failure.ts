export type SignInFailure =
  | { kind: "mismatch" }
  /** The password was right, and the account asks for a code as well. */
  | { kind: "code-needed" }
  | { kind: "code-mismatch" }
  | { kind: "too-many-attempts"; minutes: number }
  | { kind: "unavailable" };

/** What the error code of a refused sign-in means. */
export function readSignInFailure(code: string | null | undefined): SignInFailure {
  if (code === "CredentialsSignin") return { kind: "mismatch" };
  if (code === "CodeNeeded") return { kind: "code-needed" };
  if (code === "CodeMismatch") return { kind: "code-mismatch" };
  const minutes = /^TooManyAttempts:(\d{1,4})$/.exec(code ?? "")?.[1];
  if (minutes !== undefined) return { kind: "too-many-attempts", minutes: Math.max(1, Number(minutes)) };
  return { kind: "unavailable" };
}

/** The sentence for the person at the keyboard. Without the right password it never tells whether there is an account. */
export function signInFailureText(failure: SignInFailure): string {
  switch (failure.kind) {
    case "mismatch":
      return "E-mail and password do not match. Check both and try again.";
    case "code-needed":
      return "Type the code that your app shows.";
    case "code-mismatch":
      return "This code does not fit, or was used before. Wait for the next one in the app and type that.";
    case "too-many-attempts":
      return `Too many tries. Wait ${failure.minutes === 1 ? "1 minute" : `${failure.minutes} minutes`}, then try again.`;
    case "unavailable":
      return "Homestretch could not be reached. Nothing is lost; try again in a moment.";
  }
}
