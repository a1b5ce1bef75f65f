import { randomBytes, randomUUID } from "node:crypto";
import { sessionEnd } from "@/lib/domain/clinic/session-lifetime";
import type { Database } from "../client";
import { createSession } from "../mutations/sign-in";
import { SignInScope } from "../scope";
import { PASSWORD_HASH, type TestClinic, type TestUser } from "./factories";

/** Signs a member of staff in; returns the session's id. */
export async function makeSession(database: Database, clinic: TestClinic, user: TestUser): Promise<string> {
  const sessionId = randomUUID();
  await createSession(SignInScope.forSession(database, sessionId, user.email), {
    sessionId,
    clinicId: clinic.clinicId,
    userId: user.userId,
    device: "Firefox on Linux",
    endsAt: sessionEnd(new Date()),
    now: new Date(),
  });
  return sessionId;
}

/** Who the victim is in the directory. */
export const VICTIM_IDENTITY = { issuer: "https://id.victim.example", subject: "the victim" } as const;

/** The secret of a one-time link that lives for an hour. */
export function oneTimeSecret(now = new Date()) {
  const tokenHash = randomBytes(32).toString("hex");
  return { tokenHash, expiresAt: new Date(now.getTime() + 3_600_000), now };
}

/** What the form of the first run sends. */
export const NEW_CLINIC = {
  clinic: {
    name: "New Clinic",
    phone: "01632 960 002",
    country: "GB",
    emergencyNumber: "999",
    urgentLine: "111",
    timeZone: "Europe/London",
    language: "en-GB",
    paperSize: "A4",
  },
  admin: { email: "first@new-clinic.example", displayName: "Nora First", passwordHash: PASSWORD_HASH },
  now: new Date("2026-11-22T12:00:00Z"),
} as const;
