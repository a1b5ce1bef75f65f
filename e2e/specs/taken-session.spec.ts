import { HARBOUR, HARBOUR_LEAD, PASSWORD } from "../commands/accounts";
import { expect, test } from "../fixtures";
import { type Caller, NOWHERE } from "../matrix/caller";
import { SESSION_COOKIE, signedIn } from "../matrix/points-of-view";

const FORM = { "content-type": "application/x-www-form-urlencoded" };

async function csrfOf(caller: Caller): Promise<string> {
  return JSON.parse((await caller.get("/api/auth/csrf")).text).csrfToken;
}

/** The ways out of a session, as a browser takes them. */
const WAYS_OUT: Readonly<Record<string, (caller: Caller) => Promise<{ readonly headers: Headers }>>> = {
  "our own form": (caller) => caller.send("/sign-out", { method: "POST" }),
  "next-auth's address": async (caller) => {
    const body = new URLSearchParams({ csrfToken: await csrfOf(caller), json: "true" }).toString();
    return caller.send("/api/auth/signout", { method: "POST", headers: FORM, body });
  },
  "signing in again": async (caller) => {
    const typed = { csrfToken: await csrfOf(caller), email: HARBOUR.email, password: PASSWORD, json: "true" };
    const body = new URLSearchParams(typed).toString();
    return caller.send("/api/auth/callback/credentials", { method: "POST", headers: FORM, body });
  },
};

for (const [way, leave] of Object.entries(WAYS_OUT)) {
  test(`${way} ends the session for whoever kept its cookie`, async ({ baseURL }) => {
    const caller = await signedIn(baseURL ?? "", "leaver", HARBOUR.email);
    const kept = caller.cookie(SESSION_COOKIE) ?? "";
    expect((await caller.get("/today")).outcome).toBe("page");
    const { headers } = await leave(caller);
    const isSignOut = way !== "signing in again";
    expect(headers.get("clear-site-data")).toBe(isSignOut ? '"cache"' : null);
    expect(caller.cookie(SESSION_COOKIE) === undefined).toBe(isSignOut);
    caller.keep(SESSION_COOKIE, kept);
    expect((await caller.get("/today")).outcome).toBe("sign-in");
  });
}

/** What lets records out of the house. */
const EXPORTS = [
  "/patients/export.csv",
  `/patients/${NOWHERE}/export.zip`,
  "/clinic/audit/export.csv",
  "/clinic/sign-off/signatures.json",
];

test("an admin's session alone lets no records out and opens no way into an account; with the password it does, but not into its own", async ({
  baseURL,
}) => {
  const thief = await signedIn(baseURL ?? "", "thief", HARBOUR_LEAD.email);
  const staff = (await thief.get("/clinic/staff")).text.replaceAll('\\"', '"');
  const ownId = new RegExp(`"userId":"([0-9a-f-]{36})"[^}]*"email":"${HARBOUR_LEAD.email}"`).exec(staff)?.[1];
  const someone = { userId: NOWHERE };
  const invited = { email: `thief-${Date.now()}@elsewhere.example`, displayName: "T", role: "admin" };
  const ACTS = {
    inviteAction: invited,
    resetPasswordLinkAction: someone,
    removeSecondStepAction: someone,
    changeRoleAction: { ...someone, role: "admin" },
    setActiveAction: { ...someone, isActive: true },
    erasePatientAction: { patientId: NOWHERE, label: "x" },
    saveSignerAction: {
      ...{ userId: NOWHERE, fullName: "T. Hief", profession: "doctor", registrationBody: "GMC" },
      ...{ registrationNumber: "1", registerChecked: "on", "kinds.advice-topic": "on" },
    },
    endSignerAction: { signerId: NOWHERE },
    acceptImportedAction: { signatureIds: [NOWHERE] },
    signTextAction: { kind: "exercise", subject: "bridge", contentHash: "0".repeat(64), agreed: "on" },
    withdrawSignatureAction: { signatureId: NOWHERE, reason: "Nobody wrote this reason." },
  };
  for (const [action, payload] of Object.entries(ACTS))
    expect((await thief.act(action, payload)).state, action).toMatchObject({ reason: "proof-needed" });
  expect((await thief.act("checkProofAction", undefined)).state).toMatchObject({ reason: "proof-needed" });
  for (const address of EXPORTS) {
    const { status, text } = await thief.get(address);
    expect({ status, text }, address).toEqual({
      status: 403,
      text: expect.stringContaining("Your password is needed for this file."),
    });
  }
  expect((await thief.act("proveAction", { password: "not the password" })).outcome).toBe("invalid");
  expect((await thief.act("inviteAction", invited)).state).toMatchObject({ reason: "proof-needed" });
  expect((await thief.act("proveAction", { password: PASSWORD })).outcome).toBe("done");
  expect((await thief.act("checkProofAction", undefined)).outcome).toBe("done");
  for (const address of EXPORTS)
    expect((await thief.get(address)).status, address).toBe(address.endsWith(".zip") ? 404 : 200);
  expect((await thief.act("removeSecondStepAction", someone)).outcome).toBe("not-there");
  const { state } = await thief.act("resetPasswordLinkAction", { userId: ownId });
  expect(state).toMatchObject({
    status: "refused",
    message: expect.stringContaining("This is your own account"),
  });
});
