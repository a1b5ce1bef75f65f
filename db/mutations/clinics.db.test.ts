import { beforeAll, expect, it } from "vitest";
import { ConflictError, ForbiddenError, NotFoundError } from "@/lib/domain/errors/errors";
import { hashShareCode, shareCode } from "@/lib/domain/sharing/share-code";
import { getClinic, getClinicStanding } from "../queries/clinics";
import { findPresentedLink } from "../queries/share-links";
import { LinkScope } from "../scope";
import { makeClinic, makeSharedProgram, SHARE_KEY, type TestClinic } from "../test/factories";
import { auditTrail } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { allowShortCodes, changeClinicSettings } from "./clinics";
import { storeImage } from "./images";

const suite = startTestDatabase();
let clinic: TestClinic;
let other: TestClinic;

beforeAll(async () => {
  clinic = await makeClinic(suite.database);
  other = await makeClinic(suite.database);
});

const styleOf = async ({ scope }: TestClinic) => (await getClinic(scope)).figureStyle;

it("changes only what is named, and only in the own clinic", async () => {
  const { scope } = clinic.admin;
  const { revision } = await getClinicStanding(scope);
  expect(await changeClinicSettings(scope, revision, { figureSkin: "brown" })).toBe(revision + 1);
  expect(await styleOf(clinic)).toEqual({ skin: "brown", body: "man", hair: "short" });
  expect(await styleOf(other)).toEqual({ skin: "light", body: "man", hair: "short" });
  const trail = await auditTrail(suite.database, clinic.clinicId);
  expect(trail.at(-1)).toMatchObject({ verb: "clinic.change", details: { fields: "figureSkin" } });
});

it("overwrites nobody", async () => {
  const { scope } = clinic.admin;
  const { revision } = await getClinicStanding(scope);
  await changeClinicSettings(scope, revision, { figureBody: "woman" });
  const late = changeClinicSettings(scope, revision, { figureBody: "older" });
  await expect(late).rejects.toThrow(ConflictError);
  expect(await styleOf(clinic)).toMatchObject({ body: "woman", hair: "short" });
});

it("is for admins", async () => {
  const { revision } = await getClinicStanding(clinic.scope);
  expect(() => changeClinicSettings(clinic.scope, revision, { figureSkin: "dark" })).toThrow(ForbiddenError);
});

it("takes a logo of the own clinic, and no other picture", async () => {
  const { scope } = clinic.admin;
  const logoOf = async (owner: TestClinic) => {
    const bytes = Uint8Array.of(1);
    return storeImage(owner.admin.scope, {
      kind: "logo",
      contentType: "image/png",
      width: 1,
      height: 1,
      bytes,
    });
  };
  const { revision } = await getClinicStanding(scope);
  const foreign = changeClinicSettings(scope, revision, { logoImageId: await logoOf(other) });
  await expect(foreign).rejects.toThrow(NotFoundError);
  const imageId = await logoOf(clinic);
  await changeClinicSettings(scope, revision, { logoImageId: imageId });
  expect((await getClinic(scope)).logo).toEqual({ imageId, width: 1, height: 1 });
});

it("ends short codes for the links there are, and gives them back", async () => {
  const { scope } = clinic.admin;
  const { linkId } = await makeSharedProgram(clinic.scope);
  const code = hashShareCode(SHARE_KEY, shareCode(SHARE_KEY, linkId, 1));
  const opened = () => findPresentedLink(LinkScope.forCodeHash(suite.database, code));
  expect(await opened()).toMatchObject({ linkId });
  let { revision } = await getClinicStanding(scope);
  revision = await allowShortCodes(scope, revision, { allowed: false, shareKey: SHARE_KEY });
  expect(await opened()).toBeUndefined();
  expect(await getClinicStanding(scope)).toMatchObject({ revision, shortCodes: false });
  await allowShortCodes(scope, revision, { allowed: true, shareKey: SHARE_KEY });
  expect(await opened()).toMatchObject({ linkId });
});
