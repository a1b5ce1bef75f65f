import "server-only";
import { redirect } from "next/navigation";
import { currentSession } from "@/lib/auth/session";
import type { ChosenFigureStyle } from "@/lib/domain/exercise/figure-style";
import { drawingEdition } from "@/lib/platform/drawing-edition";
import { env } from "@/lib/platform/env";
import { processState } from "@/lib/platform/process-state.mjs";

export interface SignedIn {
  readonly clinicName: string;
  readonly isDemoClinic: boolean;
  readonly displayName: string;
  readonly role: "admin" | "therapist";
  readonly figureStyle: ChosenFigureStyle;
  /** Which edition of the shared library's drawings this server has; empty where it cannot tell. */
  readonly edition: string;
  readonly userId: string;
  /** Absolute end of the session, in milliseconds. */
  readonly endsAt: number;
  /** The directory by which the session began: it can confirm who sits there. */
  readonly directory?: string;
}

/** The directory that people may sign in by; undefined where there is none. */
export function loadDirectory(): { readonly name: string } | undefined {
  const { oidc } = env();
  return oidc && { name: oidc.name };
}

/** Who is signed in, for the frame around every staff page. */
export async function loadSignedIn(): Promise<SignedIn> {
  const session = (await currentSession()) ?? redirect("/sign-in");
  const { clinicName, isDemoClinic, displayName, role, figureStyle, userId } = session;
  const endsAt = session.endsAt.getTime();
  const directory = loadDirectory();
  return {
    clinicName,
    isDemoClinic,
    displayName,
    role,
    figureStyle,
    edition: drawingEdition(),
    userId,
    endsAt,
    ...(directory && session.bySso && { directory: directory.name }),
  };
}

export interface DemoAccount {
  readonly label: string;
  readonly email: string;
  readonly password: string;
}

/** Accounts the sign-in page may name; empty unless the demonstration clinics are set up. */
export async function loadDemoAccounts(): Promise<readonly DemoAccount[]> {
  return processState.boot?.demoAccounts ?? [];
}
