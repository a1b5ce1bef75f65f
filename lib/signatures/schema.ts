import { z } from "zod";
import { PROFESSIONS } from "@/lib/domain/checker/profession";
import { REGIONS } from "@/lib/domain/exercise/exercise";
import { SIGNATURE_FILE_LIMITS } from "@/lib/domain/signature/signature-file";
import { SIGNED_KINDS, WITHDRAWAL_REASON } from "@/lib/domain/signature/signed-kind";
import { SIGNER_LIMITS } from "@/lib/domain/signature/signer-limits";
import { safeParagraphs } from "@/lib/domain/text/safe-text";
import { chosenFile } from "@/lib/platform/chosen-file";
import { typedRowNumber } from "@/lib/platform/row-number";
import { typedText } from "@/lib/platform/typed-text";

const required = (limit: number, sentence: string) =>
  typedText(limit).refine((text) => text !== "", sentence);

/** Ticked boxes of a form, by name: `kinds.exercise` is "on". */
const TICKED = /^(kinds|regions)\.(.+)$/;

function ticked<Value extends string>(
  form: Readonly<Record<string, unknown>>,
  group: string,
  values: readonly Value[],
) {
  const chosen = new Set(
    Object.keys(form).flatMap((name) => {
      const match = TICKED.exec(name);
      return match?.[1] === group && form[name] === "on" ? [match[2]] : [];
    }),
  );
  return values.filter((value) => chosen.has(value));
}

/** What an admin says of a signer. */
export const signerForm = z
  .looseObject({
    userId: z.uuid("Choose who it is."),
    signerId: z.uuid().optional(),
    revision: typedRowNumber.optional(),
    fullName: required(SIGNER_LIMITS.name, "Write the full name, as it is in the register."),
    profession: z.enum(PROFESSIONS, "Choose a profession."),
    registrationBody: required(SIGNER_LIMITS.body, "Write the registration body, for instance HCPC."),
    registrationNumber: required(SIGNER_LIMITS.number, "Write the registration number."),
    registerChecked: z.literal("on", "Look the person up in the register, then tick this."),
  })
  .transform((form) => ({
    userId: form.userId,
    signerId: form.signerId,
    revision: form.revision,
    fields: {
      fullName: form.fullName,
      profession: form.profession,
      registrationBody: form.registrationBody,
      registrationNumber: form.registrationNumber,
      kinds: ticked(form, "kinds", SIGNED_KINDS),
      regions: ticked(form, "regions", REGIONS),
    },
  }))
  .refine(({ fields }) => fields.kinds.length > 0, {
    path: ["kinds"],
    message: "Tick at least one kind of text.",
  })
  .refine(({ fields: { kinds, regions } }) => regions.length > 0 || !kinds.some(needsRegions), {
    path: ["regions"],
    message: "Tick the regions whose exercises and templates they may sign.",
  });

const needsRegions = (kind: string) => kind === "exercise" || kind === "template";

export const namedSigner = z.object({ signerId: z.uuid() });

/** The version of the warning text that was read. */
export const textAcceptance = z.object({ textVersion: z.string().min(1).max(20) });

/** A kind and a slug, or a version. */
const textName = z.object({
  kind: z.enum(SIGNED_KINDS),
  subject: z.string().min(1).max(SIGNER_LIMITS.subject),
});

/** A signature: which wording was read, and that the sentence was agreed to. */
export const signing = textName.extend({
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  agreed: z.literal("on", "Read the sentence and tick it, then sign."),
});

/** A file of another clinic's signatures. */
export const signatureImport = z.object({
  file: chosenFile(SIGNATURE_FILE_LIMITS.bytes),
});

/** Signatures from another clinic that are to count here. */
export const importAcceptance = z.object({
  signatureIds: z.array(z.uuid()).min(1).max(SIGNATURE_FILE_LIMITS.signatures),
});

export const withdrawal = z.object({
  signatureId: z.uuid(),
  reason: typedText(WITHDRAWAL_REASON.max, safeParagraphs).refine(
    (text) => text.length >= WITHDRAWAL_REASON.min,
    `Write at least ${WITHDRAWAL_REASON.min} characters: why the signature is taken back.`,
  ),
});
