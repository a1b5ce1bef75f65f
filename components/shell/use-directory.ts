"use client";

import { signIn } from "next-auth/react";
import { useEffect, useState } from "react";

/** Why somebody goes to the directory, where they come back to, and what goes with it. */
export type DirectoryVisit = {
  callbackUrl: string;
  purpose?: "sign-in" | "prove" | "link" | "invitation";
  token?: string;
  displayName?: string;
};

/** Sends the browser to the clinic's directory. Pending until the other page is there. */
export function useDirectory() {
  const [pending, setPending] = useState(false);
  useEffect(() => {
    // Whoever presses "back" there gets this page as it was left.
    const restore = () => setPending(false);
    window.addEventListener("pageshow", restore);
    return () => window.removeEventListener("pageshow", restore);
  }, []);
  const go = (visit: DirectoryVisit) => {
    if (pending) return;
    setPending(true);
    signIn("oidc", { ...visit }).catch(() => setPending(false));
  };
  return { go, pending };
}
