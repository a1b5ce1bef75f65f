"use client";

import { signIn } from "next-auth/react";
import { useState } from "react";
import { type ClinicChoice, readSignInFailure, signInFailureText } from "./sign-in-failure";

export type Credentials = { email: string; password: string; code?: string; clinic?: string };

/** Signs in and loads the page that comes next. */
export function useSignIn(destination: string) {
  const [failure, setFailure] = useState<string>();
  const [asksForCode, setAsksForCode] = useState(false);
  const [clinics, setClinics] = useState<readonly ClinicChoice[]>();
  const [pending, setPending] = useState(false);
  const send = async (credentials: Credentials) => {
    if (pending) return;
    setPending(true);
    setFailure(undefined);
    const result = await signIn("credentials", { redirect: false, ...credentials }).catch(() => undefined);
    if (result?.ok === true && !result.error) {
      // Stays pending until the next page is there. A whole load, so that nothing of the signed-out page survives.
      window.location.assign(destination);
      return;
    }
    setPending(false);
    const problem = readSignInFailure(result?.error);
    if (problem.kind === "code-needed") setAsksForCode(true);
    else if (problem.kind === "clinic-needed") setClinics(problem.clinics);
    else setFailure(signInFailureText(problem));
  };
  const startAgain = () => {
    setAsksForCode(false);
    setClinics(undefined);
    setFailure(undefined);
  };
  return { failure, asksForCode, clinics, pending, send, startAgain };
}
