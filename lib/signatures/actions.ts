"use server";

import { revalidatePath } from "next/cache";
import { changeSigner, endSigner, nameSigner } from "@/db/mutations/clinical-signers";
import { acceptImported, importSignatures, signText, withdrawSignature } from "@/db/mutations/signatures";
import { acceptTexts } from "@/db/mutations/text-acceptances";
import { getClinic } from "@/db/queries/clinics";
import { clinicAction, provenClinicAction } from "@/lib/action/clinic-action";
import { readSignatureFile } from "@/lib/domain/signature/signature-file";
import { today } from "@/lib/platform/clock";
import {
  importAcceptance,
  namedSigner,
  signatureImport,
  signerForm,
  signing,
  textAcceptance,
  withdrawal,
} from "./schema";

/** The clinic's lead uses the texts unsigned, on the clinic's own responsibility. */
export const acceptTextsAction = clinicAction(textAcceptance, async (scope, { textVersion }) => {
  await acceptTexts(scope, textVersion);
  revalidatePath("/", "layout");
  return { status: "saved", data: undefined, message: "Programs can be published and printed now." };
});

/** Names a clinical signer, or changes what is said of one. */
export const saveSignerAction = provenClinicAction(
  "signature.manage",
  signerForm,
  async (scope, { userId, signerId, revision, fields }) => {
    const { timeZone } = await getClinic(scope);
    const checked = { ...fields, registerCheckedOn: today(timeZone) };
    if (signerId === undefined || revision === undefined) await nameSigner(scope, userId, checked);
    else await changeSigner(scope, signerId, revision, checked);
    revalidatePath("/clinic/sign-off");
    return { status: "saved", data: undefined };
  },
);

/** Ends a clinical signer; what they have signed stands. */
export const endSignerAction = provenClinicAction(
  "signature.manage",
  namedSigner,
  async (scope, { signerId }) => {
    await endSigner(scope, signerId);
    revalidatePath("/clinic/sign-off");
    return { status: "saved", data: undefined };
  },
);

/** Signs a text as it was read. */
export const signTextAction = provenClinicAction(
  "signature.sign",
  signing,
  async (scope, { kind, subject, contentHash }) => {
    const { timeZone } = await getClinic(scope);
    await signText(scope, { kind, subject, contentHash, today: today(timeZone) });
    revalidatePath("/library", "layout");
    return { status: "saved", data: undefined, message: "Signed." };
  },
);

/** Takes in another clinic's signatures; none counts before it is accepted, which asks for the password. */
export const importSignaturesAction = clinicAction(signatureImport, async (scope, { file }) => {
  scope.require("signature.manage");
  const { timeZone } = await getClinic(scope);
  const read = readSignatureFile(await file.text(), today(timeZone));
  if (typeof read === "string") {
    return { status: "invalid", message: "Nothing was imported.", fields: { file: read } } as const;
  }
  const { added, otherwise, known } = await importSignatures(scope, read.clinic, read.signatures);
  revalidatePath("/clinic/sign-off");
  const left = [
    ...(otherwise > 0 ? [`${otherwise} of texts that read otherwise here`] : []),
    ...(known > 0 ? [`${known} that were here already`] : []),
  ];
  const message = `${added} imported from ${read.clinic}.${left.length > 0 ? ` Left out: ${left.join(", ")}.` : ""}`;
  return { status: "saved", data: undefined, message } as const;
});

/** Lets another clinic's signatures count here. */
export const acceptImportedAction = provenClinicAction(
  "signature.manage",
  importAcceptance,
  async (scope, { signatureIds }) => {
    await acceptImported(scope, signatureIds);
    revalidatePath("/", "layout");
    return { status: "saved", data: undefined };
  },
);

/** Takes a signature back, with the reason. */
export const withdrawSignatureAction = provenClinicAction(
  "signature.sign",
  withdrawal,
  async (scope, { signatureId, reason }) => {
    await withdrawSignature(scope, signatureId, reason);
    revalidatePath("/library", "layout");
    return { status: "saved", data: undefined, message: "The signature is withdrawn." };
  },
);
