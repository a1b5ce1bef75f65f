import { randomUUID } from "node:crypto";
import type { Database } from "../client";
import { prepareSecondStep, turnOnSecondStep } from "../mutations/accounts";
import { inviteStaff } from "../mutations/one-time-links";
import { acceptImported, withdrawSignature } from "../mutations/signatures";
import { clipPieces, clips, images, keptConflicts, screenings, userIdentities, usualDoses } from "../schema";
import { doseToRow } from "../schema/dose-row";
import { OperatorScope } from "../scope";
import { oneTimeSecret, VICTIM_IDENTITY } from "./account-factories";
import { DOSE, type TestClinic } from "./factories";
import { importOne, makeSigner, sign } from "./signed-texts";
import { VICTIM_MARK } from "./victim-library";

/** Where the records of the victim belong. */
interface VictimPlace {
  readonly clinicId: string;
  readonly programId: string;
  readonly patientId: string;
  readonly exerciseId: string;
}

/** A signer with a signature that was taken back, and one from elsewhere. */
export async function addSignatures({ scope, admin }: TestClinic) {
  const named = { fullName: VICTIM_MARK, registrationNumber: VICTIM_MARK };
  const signerId = await makeSigner(admin.scope, scope, named);
  const signatureId = await sign(scope);
  await withdrawSignature(scope, signatureId, `${VICTIM_MARK} reason`);
  const importedId = await importOne(admin.scope, `${VICTIM_MARK} elsewhere`, VICTIM_MARK);
  await acceptImported(admin.scope, [importedId]);
  return { signerId, signatureId, importedId };
}

/** The therapist, known to the directory. */
export async function linkVictim(
  database: Database,
  { clinicId, therapist: { userId } }: TestClinic,
): Promise<void> {
  await OperatorScope.forSetUp(database).run((transaction) =>
    transaction.insert(userIdentities).values({ ...VICTIM_IDENTITY, clinicId, userId }),
  );
}

/** A second step with a recovery code, and an invitation that is open. */
export async function addAccountSecrets({ scope, admin }: TestClinic) {
  await prepareSecondStep(scope, VICTIM_MARK);
  await turnOnSecondStep(scope, { step: 1, codeHashes: ["c".repeat(64)], now: new Date() });
  const secret = oneTimeSecret();
  const email = `${VICTIM_MARK.toLowerCase()}@invited.example`;
  const invited = { email, displayName: VICTIM_MARK, role: "therapist" } as const;
  return { invitationId: await inviteStaff(admin.scope, invited, secret), oneTimeHash: secret.tokenHash };
}

/** A reason, a screening, a usual dose and a picture; answers the picture's id. */
export function addSafetyRecords(
  database: Database,
  userId: string,
  { exerciseId, ...place }: VictimPlace,
): Promise<{ imageId: string; clipId: string }> {
  return OperatorScope.forSetUp(database).run(async (transaction) => {
    const { clinicId, programId } = place;
    await transaction.insert(keptConflicts).values({
      clinicId,
      programId,
      itemId: randomUUID(),
      exerciseId,
      rule: "R1",
      reason: `${VICTIM_MARK} reason`,
      keptBy: userId,
    });
    const screening = { answers: {}, outcome: "clear" as const, note: VICTIM_MARK, screenedBy: userId };
    await transaction.insert(screenings).values({ ...place, ...screening });
    await transaction
      .insert(usualDoses)
      .values({ ...doseToRow(DOSE), clinicId, userId, exerciseOwnerId: clinicId, exerciseId });
    const [image] = await transaction
      .insert(images)
      .values({
        clinicId,
        kind: "logo",
        contentType: "image/png",
        width: 1,
        height: 1,
        byteCount: 3,
        bytes: Uint8Array.of(1, 2, 3),
        createdBy: userId,
      })
      .returning({ id: images.id });
    const film = { contentType: "video/webm" as const, width: 1, height: 1, milliseconds: 1, byteCount: 3 };
    const [clip] = await transaction
      .insert(clips)
      .values({ ...film, clinicId, createdBy: userId })
      .returning({ id: clips.id });
    const bytes = Uint8Array.of(1, 2, 3);
    await transaction.insert(clipPieces).values({ clinicId, clipId: clip?.id ?? "", number: 0, bytes });
    return { imageId: image?.id ?? "", clipId: clip?.id ?? "" };
  });
}
