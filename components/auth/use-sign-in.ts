"use client";

import { signIn } from "next-auth/react";
import { useState } from "react";
import { directoryFailureText } from "@/components/shell/directory-failure";
import { type ClinicChoice, readSignInFailure, signInFailureText } from "./sign-in-failure";

export type Credentials = { email: string; password: string; code?: string; clinic?: string };

/** How somebody has come back from the clinic's directory, if they have. */
type FromDirectory = { directory?: string; error?: string; isDirectoryStep?: boolean };

const TOO_LONG = "That took too long. Start once more.";

/** Signs in and loads the page that comes next. */
export function useSignIn(
  destination: string,
  { directory, error, isDirectoryStep = false }: FromDirectory = {},
) {
  const [failure, setFailure] = useState(() => failureOf(error, directory));
  const [step, setStep] = useState(isDirectoryStep ? "sso" : "");
  const [asksForCode, setAsksForCode] = useState(isDirectoryStep);
  const [clinics, setClinics] = useState<readonly ClinicChoice[]>();
  const [pending, setPending] = useState(false);
  const send = async (credentials: Credentials) => {
    if (pending) return;
    setPending(true);
    setFailure(undefined);
    const result = await signIn("credentials", { redirect: false, ...credentials, step }).catch(
      () => undefined,
    );
    if (result?.ok === true && !result.error) {
      // Stays pending until the next page is there. A whole load, so that nothing of the signed-out page survives.
      window.location.assign(destination);
      return;
    }
    setPending(false);
    const problem = readSignInFailure(result?.error);
    if (step !== "" && problem.kind === "mismatch") startAgain(TOO_LONG);
    else if (problem.kind === "code-needed") setAsksForCode(true);
    else if (problem.kind === "clinic-needed") setClinics(problem.clinics);
    else setFailure(signInFailureText(problem));
  };
  const startAgain = (why?: string) => {
    setStep("");
    setAsksForCode(false);
    setClinics(undefined);
    setFailure(why);
  };
  return { failure, asksForCode, clinics, pending, send, startAgain: () => startAgain() };
}

function failureOf(error: string | undefined, directory: string | undefined): string | undefined {
  if (error === undefined || directory === undefined) return undefined;
  return directoryFailureText(error, directory) ?? signInFailureText(readSignInFailure(error));
}
