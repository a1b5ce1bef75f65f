import type { Checker } from "@/lib/domain/checker/profession";
import type { Signature } from "./sign-off";

/** Signatures of one person from one clinic that nobody has accepted here. */
export interface WaitingSignatures extends Checker {
  readonly signedAt: string;
  readonly registrationBody: string;
  readonly registrationNumber: string;
  readonly signatureIds: readonly string[];
}

/** What waits to be accepted, by clinic, person and register. */
export function waitingSignatures(signatures: readonly Signature[]): WaitingSignatures[] {
  const groups = new Map<string, WaitingSignatures>();
  for (const signature of signatures) {
    const { id, signedAt, isAccepted, isWithdrawn, name, profession } = signature;
    if (signedAt === undefined || isAccepted || isWithdrawn) continue;
    const { registrationBody, registrationNumber } = signature;
    const key = JSON.stringify([signedAt, name, profession, registrationBody, registrationNumber]);
    const before = groups.get(key)?.signatureIds ?? [];
    const person = { signedAt, name, profession, registrationBody, registrationNumber };
    groups.set(key, { ...person, signatureIds: [...before, id] });
  }
  return [...groups.values()];
}
