import { REGIONS } from "@/lib/domain/exercise/exercise";
import { SIGNED_KINDS, SIGNING_SENTENCE } from "@/lib/domain/signature/signed-kind";
import { nameSigner, type SignerFields } from "../mutations/clinical-signers";
import { importSignatures, signText } from "../mutations/signatures";
import { findSignableText, findSignedLibrary } from "../queries/signatures";
import type { ClinicScope } from "../scope";
import { TODAY } from "./factories";

/** A shared text that tests sign. */
export const SIGNED_TEXT = { kind: "exercise", subject: "bridge" } as const;

/** A signer for everything, as the form sends it. */
export const SIGNER: SignerFields = {
  fullName: "Ana Sousa",
  profession: "physiotherapist",
  registrationBody: "HCPC",
  registrationNumber: "PH123456",
  kinds: [...SIGNED_KINDS],
  regions: [...REGIONS],
  registerCheckedOn: TODAY,
};

/** Names the actor of a scope as a signer; returns the signer's id. */
export function makeSigner(
  admin: ClinicScope,
  signer: ClinicScope,
  fields: Partial<SignerFields> = {},
): Promise<string> {
  return nameSigner(admin, signer.actor.userId, { ...SIGNER, ...fields });
}

/** Signs a text as it reads now; returns the signature's id. */
export async function sign(
  scope: ClinicScope,
  name: Parameters<typeof findSignableText>[1] = SIGNED_TEXT,
  today = TODAY,
): Promise<string> {
  const text = await findSignableText(scope, name);
  return signText(scope, { ...name, contentHash: text?.contentHash ?? "", today });
}

/** Takes a signature of another clinic in; returns its id. */
export async function importOne(admin: ClinicScope, signedAt: string, name = "Ina Gray"): Promise<string> {
  const text = await findSignableText(admin, SIGNED_TEXT);
  await importSignatures(admin, signedAt, [
    {
      ...SIGNED_TEXT,
      ...{ contentHash: text?.contentHash ?? "", name, profession: "physiotherapist" },
      ...{ registrationBody: "HCPC", registrationNumber: name.slice(0, 40) },
      ...{ sentence: SIGNING_SENTENCE, signedOn: TODAY },
    },
  ]);
  const { signatures } = await findSignedLibrary(admin);
  const imported = signatures.find((signature) => signature.signedAt === signedAt && signature.name === name);
  return imported?.id ?? "";
}
