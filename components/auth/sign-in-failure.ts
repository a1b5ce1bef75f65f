import { minutesInWords } from "@/lib/domain/dates/minutes-in-words";

export type SignInFailure =
  | { kind: "mismatch" }
  /** The password was right, and the account asks for a code as well. */
  | { kind: "code-needed" }
  | { kind: "code-mismatch" }
  | { kind: "too-many-attempts"; minutes: number }
  /** The password was right for accounts in several clinics. */
  | { kind: "clinic-needed"; clinics: readonly ClinicChoice[] }
  /** Too many sign in at this moment. */
  | { kind: "busy" }
  /** A fault of ours, with its number in the log; or no answer at all. */
  | { kind: "unavailable"; reference?: string };

export type ClinicChoice = { clinicId: string; clinicName: string };

/** What the error code of a refused sign-in means. */
export function readSignInFailure(code: string | null | undefined): SignInFailure {
  if (code === "CredentialsSignin") return { kind: "mismatch" };
  if (code === "CodeNeeded") return { kind: "code-needed" };
  if (code === "CodeMismatch") return { kind: "code-mismatch" };
  if (code === "Busy") return { kind: "busy" };
  const minutes = /^TooManyAttempts:(\d{1,4})$/.exec(code ?? "")?.[1];
  if (minutes !== undefined) return { kind: "too-many-attempts", minutes: Math.max(1, Number(minutes)) };
  const clinics = /^ClinicNeeded:(.*)$/s.exec(code ?? "")?.[1];
  if (clinics !== undefined) return { kind: "clinic-needed", clinics: readClinics(clinics) };
  const reference = /^Unavailable:([\w-]{1,40})$/.exec(code ?? "")?.[1];
  return { kind: "unavailable", ...(reference !== undefined && { reference }) };
}

function readClinics(text: string): ClinicChoice[] {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read.filter(isChoice) : [];
  } catch {
    return [];
  }
}

function isChoice(value: unknown): value is ClinicChoice {
  const { clinicId, clinicName } = Object(value);
  return typeof clinicId === "string" && typeof clinicName === "string";
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
      return `Too many tries. Wait ${minutesInWords(failure.minutes)}, then try again.`;
    case "clinic-needed":
      return "Choose the clinic that you want to work in.";
    case "busy":
      return "Very many people try to sign in just now. Wait some seconds, then try again.";
    case "unavailable":
      return failure.reference === undefined
        ? "Homestretch could not be reached. Nothing is lost; try again in a moment."
        : `Something went wrong on our side. Nothing is lost; try again in a moment. Reference: ${failure.reference}`;
  }
}
