import { changeSigner, endSigner, nameSigner } from "../mutations/clinical-signers";
import { acceptImported, importSignatures, signText, withdrawSignature } from "../mutations/signatures";
import { acceptTexts } from "../mutations/text-acceptances";
import { listSigners } from "../queries/clinical-signers";
import {
  exportSignatures,
  findLibraryIds,
  findSharedFigure,
  findSignableText,
  findSignedLibrary,
} from "../queries/signatures";
import { findTextAcceptance } from "../queries/text-acceptances";
import { listTextHolders } from "../queries/text-holders";
import type { Attacks } from "./attack";
import { TODAY } from "./factories";
import { SIGNED_TEXT, SIGNER } from "./signed-texts";

/** Who signs, what is signed, and what the clinic's lead accepts. */
export const ATTACKS_ON_SIGNATURES: Attacks = {
  "queries/clinical-signers.listSigners": [["own", async ({ scope }) => ({ all: await listSigners(scope) })]],
  "queries/signatures.findSignedLibrary": [["own", ({ scope }) => findSignedLibrary(scope)]],
  "queries/signatures.findSignableText": [
    ["own", ({ scope }) => findSignableText(scope, SIGNED_TEXT)],
    [
      "nothing",
      ({ scope }, { exerciseSlug }) => findSignableText(scope, { kind: "exercise", subject: exerciseSlug }),
    ],
  ],
  "queries/signatures.findLibraryIds": [
    ["own", async ({ scope }) => ({ own: [...(await findLibraryIds(scope)).clinicsOwn] })],
  ],
  "queries/signatures.findSharedFigure": [
    ["nothing", ({ scope }, { exerciseSlug }) => findSharedFigure(scope, exerciseSlug)],
  ],
  "queries/signatures.exportSignatures": [
    ["own", async ({ admin }) => ({ all: await exportSignatures(admin) })],
  ],
  "queries/text-holders.listTextHolders": [
    ["own", async ({ scope }) => ({ all: await listTextHolders(scope, SIGNED_TEXT) })],
    [
      "nothing",
      ({ scope }, { exerciseSlug: subject }) => listTextHolders(scope, { kind: "exercise", subject }),
    ],
  ],
  "queries/text-acceptances.findTextAcceptance": [["own", ({ scope }) => findTextAcceptance(scope)]],
  "mutations/text-acceptances.acceptTexts": [
    ["nothing", async ({ admin }) => acceptTexts(admin, (await findTextAcceptance(admin)).textVersion ?? "")],
  ],
  "mutations/clinical-signers.nameSigner": [
    ["NotFoundError", ({ admin }, { userId }) => nameSigner(admin, userId, SIGNER)],
  ],
  "mutations/clinical-signers.changeSigner": [
    ["NotFoundError", ({ admin }, { signerId }) => changeSigner(admin, signerId, 1, SIGNER)],
  ],
  "mutations/clinical-signers.endSigner": [
    ["NotFoundError", ({ admin }, { signerId }) => endSigner(admin, signerId)],
  ],
  "mutations/signatures.signText": [
    [
      "NotFoundError",
      ({ scope }, { exerciseSlug: subject }) =>
        signText(scope, { kind: "exercise", subject, contentHash: "0".repeat(64), today: TODAY }),
    ],
  ],
  "mutations/signatures.withdrawSignature": [
    ["NotFoundError", ({ admin }, { signatureId }) => withdrawSignature(admin, signatureId, "Not theirs.")],
  ],
  "mutations/signatures.importSignatures": [["own", ({ admin }) => importSignatures(admin, "Nowhere", [])]],
  "mutations/signatures.acceptImported": [
    ["NotFoundError", ({ admin }, { importedId }) => acceptImported(admin, [importedId])],
  ],
};
