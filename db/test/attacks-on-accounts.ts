import { randomBytes, randomUUID } from "node:crypto";
import { sessionEnd } from "@/lib/domain/clinic/session-lifetime";
import {
  changeOwnPassword,
  prepareSecondStep,
  renameSelf,
  renewRecoveryCodes,
  turnOffSecondStep,
  turnOnSecondStep,
} from "../mutations/accounts";
import { consumeRateLimit, forgiveGuess } from "../mutations/guesses";
import { linkByEmail, linkOwnAccount, unlinkOwnIdentity } from "../mutations/identities";
import { acceptInvitation, resetPassword } from "../mutations/one-time-link-use";
import { inviteStaff, issuePasswordReset, revokeInvitation } from "../mutations/one-time-links";
import { endOwnSession, endOwnSessions } from "../mutations/sessions";
import { issueResetByOperator, issueSetUpCode, setUpClinic } from "../mutations/set-up";
import { createSession, endSession, markSessionProved, touchSession } from "../mutations/sign-in";
import {
  allowStaffSso,
  changeStaffRole,
  endStaffSessions,
  removeStaffSecondStep,
  setStaffActive,
} from "../mutations/staff";
import { getOwnProfile, listOwnSessions } from "../queries/accounts";
import { hasOwnIdentity } from "../queries/identities";
import { listOldRecords } from "../queries/old-records";
import { findOneTimeLink } from "../queries/one-time-links";
import { findIdentityAccount, findOwnSecrets } from "../queries/sign-in";
import { listOpenInvitations, listStaff, listStaffNames } from "../queries/staff";
import type { ClinicScope } from "../scope";
import { NEW_CLINIC, oneTimeSecret, VICTIM_IDENTITY } from "./account-factories";
import type { Attacks } from "./attack";
import { PASSWORD_HASH } from "./factories";
import { INSUFFICIENT_PRIVILEGE } from "./raw";

const newHash = () => randomBytes(32).toString("hex");
const EPOCH = new Date(0);

async function turnedOn(scope: ClinicScope): Promise<void> {
  await turnOffSecondStep(scope);
  await prepareSecondStep(scope, "sealed by the attacker");
  await turnOnSecondStep(scope, { step: 1, codeHashes: [newHash()], now: new Date() });
}

/** Accounts, sessions, staff, one-time links and setting up, called with a scope of one clinic and the ids of another. */
export const ATTACKS_ON_ACCOUNTS: Attacks = {
  "queries/old-records.listOldRecords": [["nothing", ({ admin }) => listOldRecords(admin, new Date())]],
  "queries/accounts.getOwnProfile": [["own", ({ scope }) => getOwnProfile(scope)]],
  "queries/accounts.listOwnSessions": [["own", ({ admin }) => listOwnSessions(admin)]],
  "queries/staff.listStaffNames": [["own", ({ scope }) => listStaffNames(scope)]],
  "queries/staff.listStaff": [
    ["own", ({ admin }) => listStaff(admin, { seenSince: EPOCH, awaySince: EPOCH })],
  ],
  "queries/staff.listOpenInvitations": [
    ["own", async ({ admin }) => Array.isArray(await listOpenInvitations(admin, EPOCH))],
  ],
  "queries/one-time-links.findOneTimeLink": [
    ["nothing", ({ oneTime }, target) => findOneTimeLink(oneTime, target.oneTimeHash, new Date())],
  ],
  "queries/sign-in.findOwnSecrets": [
    ["nothing", ({ signIn }, target) => findOwnSecrets(signIn, target.sessionId)],
  ],
  "mutations/accounts.renameSelf": [
    [
      "own",
      async ({ scope }) => {
        const { revision } = await getOwnProfile(scope);
        return (await renameSelf(scope, revision, "Attacker")) > revision;
      },
    ],
  ],
  "mutations/accounts.changeOwnPassword": [
    [
      "nothing",
      ({ scope }, target) =>
        changeOwnPassword(scope, {
          passwordHash: PASSWORD_HASH,
          keptSessionId: target.sessionId,
          now: EPOCH,
        }),
    ],
  ],
  "mutations/accounts.prepareSecondStep": [
    [
      "nothing",
      async ({ scope }) => {
        await turnOffSecondStep(scope);
        await prepareSecondStep(scope, "sealed by the attacker");
      },
    ],
  ],
  "mutations/accounts.turnOnSecondStep": [["nothing", ({ scope }) => turnedOn(scope)]],
  "mutations/accounts.renewRecoveryCodes": [
    [
      "nothing",
      async ({ scope }) => {
        await turnedOn(scope);
        await renewRecoveryCodes(scope, [newHash()]);
      },
    ],
  ],
  "mutations/accounts.turnOffSecondStep": [["nothing", ({ scope }) => turnOffSecondStep(scope)]],
  "mutations/sessions.endOwnSessions": [
    ["nothing", ({ scope }) => endOwnSessions(scope)],
    ["nothing", ({ scope }, target) => endOwnSessions(scope, target.sessionId)],
  ],
  "mutations/sessions.endOwnSession": [
    ["NotFoundError", ({ scope }, target) => endOwnSession(scope, target.sessionId)],
  ],
  "mutations/staff.changeStaffRole": [
    ["NotFoundError", ({ admin }, target) => changeStaffRole(admin, target.userId, "admin")],
  ],
  "mutations/staff.setStaffActive": [
    ["NotFoundError", ({ admin }, target) => setStaffActive(admin, target.userId, false)],
    ["NotFoundError", ({ admin }, target) => setStaffActive(admin, target.userId, true)],
  ],
  "mutations/staff.endStaffSessions": [
    ["NotFoundError", ({ admin }, target) => endStaffSessions(admin, target.userId)],
  ],
  "mutations/staff.allowStaffSso": [
    ["NotFoundError", ({ admin }, target) => allowStaffSso(admin, target.userId, true)],
    ["NotFoundError", ({ admin }, target) => allowStaffSso(admin, target.userId, false)],
  ],
  "queries/identities.hasOwnIdentity": [
    ["nothing", ({ scope }) => hasOwnIdentity(scope, VICTIM_IDENTITY.issuer)],
  ],
  // Whoever is vouched for as somebody else sees nothing of the victim's, whatever they name.
  "queries/sign-in.findIdentityAccount": [["nothing", ({ identity }) => findIdentityAccount(identity)]],
  "mutations/identities.unlinkOwnIdentity": [
    ["NotFoundError", ({ scope }) => unlinkOwnIdentity(scope, VICTIM_IDENTITY.issuer)],
  ],
  "mutations/identities.linkByEmail": [
    ["nothing", ({ identity }, target) => linkByEmail(identity, VICTIM_IDENTITY, target.email)],
  ],
  "mutations/identities.linkOwnAccount": [
    ["nothing", ({ identity }, target) => linkOwnAccount(identity, VICTIM_IDENTITY, target.sessionId)],
  ],
  "mutations/staff.removeStaffSecondStep": [
    ["NotFoundError", ({ admin }, target) => removeStaffSecondStep(admin, target.userId)],
  ],
  // Whether another clinic has an account with the address is not told.
  "mutations/one-time-links.inviteStaff": [
    [
      "own",
      async ({ admin }, target) => {
        const invited = { email: target.email, displayName: "Somebody", role: "admin" } as const;
        return typeof (await inviteStaff(admin, invited, oneTimeSecret()));
      },
    ],
  ],
  "mutations/one-time-links.revokeInvitation": [
    ["NotFoundError", ({ admin }, target) => revokeInvitation(admin, target.invitationId, new Date())],
  ],
  "mutations/one-time-links.issuePasswordReset": [
    ["NotFoundError", ({ admin }, target) => issuePasswordReset(admin, target.userId, oneTimeSecret())],
  ],
  // Answers "closed".
  "mutations/one-time-link-use.acceptInvitation": [
    [
      "own",
      ({ oneTime }, target) =>
        acceptInvitation(oneTime, target.oneTimeHash, {
          displayName: "Attacker",
          passwordHash: PASSWORD_HASH,
          now: new Date(),
        }),
    ],
  ],
  "mutations/one-time-link-use.resetPassword": [
    [
      "own",
      ({ oneTime }, target) =>
        resetPassword(oneTime, target.oneTimeHash, { passwordHash: PASSWORD_HASH, now: new Date() }),
    ],
  ],
  // The operator's: there are clinics, so no code is offered; and no code has this hash.
  "mutations/set-up.issueSetUpCode": [
    ["nothing", ({ operator }) => issueSetUpCode(operator, newHash(), new Date())],
  ],
  "mutations/set-up.setUpClinic": [
    ["own", ({ operator }, target) => setUpClinic(operator, target.oneTimeHash, NEW_CLINIC)],
  ],
  "mutations/set-up.issueResetByOperator": [
    ["nothing", ({ operator }) => issueResetByOperator(operator, "nobody@nowhere.example", oneTimeSecret())],
  ],
  // Counters belong to no clinic: whoever signs in counts under the hash of an account or address.
  "mutations/guesses.consumeRateLimit": [
    ["own", ({ signIn, guessKey }) => consumeRateLimit(signIn, [{ key: guessKey, limit: 9 }], new Date())],
  ],
  "mutations/guesses.forgiveGuess": [
    ["nothing", ({ signIn, guessKey }) => forgiveGuess(signIn, { takenBack: [guessKey] }, new Date(0))],
  ],
  "mutations/sign-in.createSession": [
    [
      INSUFFICIENT_PRIVILEGE,
      ({ signInWith }, { clinicId, userId }) => {
        const [sessionId, now] = [randomUUID(), new Date()];
        const session = { sessionId, clinicId, userId, device: "", endsAt: sessionEnd(now), now };
        return createSession(signInWith(sessionId), session);
      },
    ],
  ],
  "mutations/sign-in.markSessionProved": [
    ["nothing", ({ signIn }, target) => markSessionProved(signIn, target.sessionId, new Date())],
  ],
  "mutations/sign-in.touchSession": [
    ["nothing", ({ signIn }, target) => touchSession(signIn, target.sessionId, new Date())],
  ],
  "mutations/sign-in.endSession": [["nothing", ({ signIn }, target) => endSession(signIn, target.sessionId)]],
};
