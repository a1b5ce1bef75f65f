import "server-only";
import { redirect } from "next/navigation";
import { currentSession } from "@/lib/auth/session";
import type { ChosenFigureStyle } from "@/lib/domain/exercise/figure-style";
import { processState } from "@/lib/platform/process-state.mjs";

export interface SignedIn {
  readonly clinicName: string;
  readonly isDemoClinic: boolean;
  readonly displayName: string;
  readonly role: "admin" | "therapist";
  readonly figureStyle: ChosenFigureStyle;
  readonly userId: string;
  /** Absolute end of the session, in milliseconds. */
  readonly endsAt: number;
}

/** Who is signed in, for the frame around every staff page. */
export async function loadSignedIn(): Promise<SignedIn> {
  const session = (await currentSession()) ?? redirect("/sign-in");
  const { clinicName, isDemoClinic, displayName, role, figureStyle, userId } = session;
  const endsAt = session.endsAt.getTime();
  return { clinicName, isDemoClinic, displayName, role, figureStyle, userId, endsAt };
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
