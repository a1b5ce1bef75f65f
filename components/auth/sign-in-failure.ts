export type SignInFailure =
  | { kind: "mismatch" }
  | { kind: "too-many-attempts"; minutes: number }
  | { kind: "unavailable" };

/** What the error code of a refused sign-in means. */
export function readSignInFailure(code: string | null | undefined): SignInFailure {
  if (code === "CredentialsSignin") return { kind: "mismatch" };
  const minutes = /^TooManyAttempts:(\d{1,4})$/.exec(code ?? "")?.[1];
  if (minutes !== undefined) return { kind: "too-many-attempts", minutes: Math.max(1, Number(minutes)) };
  return { kind: "unavailable" };
}

/** The sentence for the person at the keyboard. It never tells whether the account exists. */
export function signInFailureText(failure: SignInFailure): string {
  switch (failure.kind) {
    case "mismatch":
      return "E-mail and password do not match. Check both and try again.";
    case "too-many-attempts":
      return `Too many tries. Wait ${failure.minutes === 1 ? "1 minute" : `${failure.minutes} minutes`}, then try again.`;
    case "unavailable":
      return "Homestretch could not be reached. Nothing is lost; try again in a moment.";
  }
}
