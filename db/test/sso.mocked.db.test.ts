import { randomBytes, randomUUID } from "node:crypto";
import { createRequire } from "node:module";
import path from "node:path";
import { eq } from "drizzle-orm";
import type { NextRequest } from "next/server";
import { TOTP } from "otpauth";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { GET, POST } from "@/app/api/auth/[...nextauth]/route";
import { CLIENT, Directory } from "@/e2e/commands/directory";
import { seal } from "@/lib/auth/seal";
import { currentSession } from "@/lib/auth/session";
import { hashToken } from "@/lib/domain/sharing/share-token";
import { processState } from "@/lib/platform/process-state.mjs";
import { changeClinicSettings } from "../mutations/clinics";
import { inviteStaff } from "../mutations/one-time-links";
import { allowStaffSso, changeStaffRole, setStaffActive } from "../mutations/staff";
import { findAccounts } from "../queries/sign-in";
import { sessions, signInAttempts, userIdentities, users } from "../schema";
import { ClinicScope, OperatorScope, SignInScope, type Transaction } from "../scope";
import { oneTimeSecret } from "./account-factories";
import { makeClinic, type TestClinic } from "./factories";
import { auditTrail } from "./raw";
import { SsoBrowser } from "./sso-browser";
import { startTestDatabase } from "./suite";

let browser: SsoBrowser;
vi.mock("next/headers", () => ({
  cookies: async () => browser.jar,
  headers: async () => new Headers(),
}));
// The package asks the framework for cookies by a way of its own: the same handler, asked by ours.
vi.mock("next-auth", () => ({
  default: (options: object) => async (request: NextRequest, context: Context) => {
    const load = createRequire(path.resolve("package.json"));
    const { AuthHandler } = load(path.resolve("node_modules/next-auth/core/index.js"));
    const { toResponse } = load(path.resolve("node_modules/next-auth/next/utils.js"));
    const [action, providerId] = (await context.params).nextauth;
    const query = Object.fromEntries(request.nextUrl.searchParams);
    const body = request.method === "POST" ? Object.fromEntries(await request.formData()) : undefined;
    const cookies = Object.fromEntries(browser.jar.held);
    const headers = Object.fromEntries(request.headers);
    const asked = { ...{ body, query, cookies, headers, method: request.method, action, providerId } };
    const internal = await AuthHandler({ req: { ...asked, error: query.error }, options });
    const response: Response = toResponse(internal);
    const target = response.headers.get("location");
    if (body?.json !== "true" || target === null) return response;
    response.headers.delete("location");
    return Response.json({ url: target }, { status: internal.status, headers: response.headers });
  },
}));
vi.mock("@/lib/auth/missed-sign-in", () => ({ noteMissedSignIn: () => undefined }));
const logged = vi.hoisted(() => [] as Record<string, unknown>[]);
vi.mock("@/lib/platform/log", () => ({
  log: { warn: (entry: Record<string, unknown>) => logged.push(entry), info: () => undefined },
  logFailure: (entry: Record<string, unknown>) => {
    logged.push(entry);
    return "1a2b3c4d";
  },
}));

type Context = { params: Promise<{ nextauth: string[] }> };

const ORIGIN = "http://localhost:3000";
const suite = startTestDatabase({ seeded: false });
const directory = new Directory();
const settings = { ...process.env };
let clinic: TestClinic;
let sub: string;

beforeAll(async () => {
  await directory.open();
  const oidc = {
    OIDC_ISSUER: directory.issuer,
    OIDC_CLIENT_ID: CLIENT.id,
    OIDC_CLIENT_SECRET: CLIENT.secret,
  };
  Object.assign(process.env, oidc, {
    OIDC_NAME: "Clinic ID",
    NEXTAUTH_URL: ORIGIN,
    HOMESTRETCH_ORIGIN: ORIGIN,
  });
  processState.env = undefined;
  const handle = { kind: "embedded", database: suite.database, close: async () => undefined } as const;
  processState.database = Promise.resolve(handle);
});
afterAll(async () => {
  processState.database = undefined;
  processState.env = undefined;
  process.env = settings;
  await directory.close();
});
beforeEach(async () => {
  logged.length = 0;
  Object.assign(directory, {
    mend: (claims: object) => claims,
    takesCodesTwice: false,
    signsWithUnknownKey: false,
  });
  directory.asked.length = 0;
  browser = new SsoBrowser({ GET, POST }, ORIGIN);
  clinic = await makeClinic(suite.database);
  sub = randomUUID();
  directory.person = { sub, email: clinic.therapist.email, email_verified: true };
  await owner((t) => t.delete(signInAttempts));
});

const owner = (work: (transaction: Transaction) => Promise<unknown>) =>
  OperatorScope.forSetUp(suite.database).run(work);
const errorIn = (address: string) => new URL(address).searchParams.get("error");
const allow = () => allowStaffSso(clinic.admin.scope, clinic.therapist.userId, true);
const verbs = async () => (await auditTrail(suite.database, clinic.clinicId)).map(({ verb }) => verb);

async function identities() {
  const rows = await OperatorScope.forSetUp(suite.database).run((t) =>
    t.select().from(userIdentities).where(eq(userIdentities.clinicId, clinic.clinicId)),
  );
  return rows.map(({ subject, userId }) => ({ subject, userId }));
}

/** Nobody came in: no session of the clinic, no cookie of one, no new link. */
async function expectNobody(): Promise<void> {
  const live = await OperatorScope.forSetUp(suite.database).run((t) =>
    t.select().from(sessions).where(eq(sessions.clinicId, clinic.clinicId)),
  );
  expect(live).toEqual([]);
  expect([...browser.jar.held.keys()].filter((name) => name.includes("session-token"))).toEqual([]);
}

describe("the way in", () => {
  it("links an allowed account by its verified address, then knows it by subject alone", async () => {
    await allow();
    expect(await browser.signIn()).toBe(`${ORIGIN}/patients`);
    expect(await currentSession()).toMatchObject({
      userId: clinic.therapist.userId,
      bySso: true,
      role: "therapist",
    });
    expect(await identities()).toEqual([{ subject: sub, userId: clinic.therapist.userId }]);
    expect(await verbs()).toEqual(expect.arrayContaining(["account.link-identity", "session.start"]));
    const [asked] = directory.asked;
    expect(Object.fromEntries(asked ?? [])).toMatchObject({
      ...{
        response_type: "code",
        code_challenge_method: "S256",
        redirect_uri: `${ORIGIN}/api/auth/callback/oidc`,
      },
      ...{ state: expect.stringMatching(/.{20}/), nonce: expect.stringMatching(/.{20}/) },
    });
    directory.person = { sub, email: "married-name@clinic.example", email_verified: false };
    expect(await browser.signIn()).toBe(`${ORIGIN}/patients`);
  });

  it("ends the session that the browser had, and makes nobody an admin", async () => {
    await allow();
    await browser.signIn();
    const former = await currentSession();
    directory.mend = (claims) => ({ ...claims, role: "admin", roles: ["admin"], groups: ["admin"] });
    await browser.signIn();
    expect((await currentSession())?.role).toBe("therapist");
    expect((await currentSession())?.sessionId).not.toBe(former?.sessionId);
    const rows = await OperatorScope.forSetUp(suite.database).run((t) =>
      t.select().from(sessions).where(eq(sessions.userId, clinic.therapist.userId)),
    );
    expect(rows).toHaveLength(1);
  });

  it.each(["https://evil.example/", "//evil.example", "/api/auth/signout", "javascript:alert(1)"])(
    "leads to no other page than ours: %s",
    async (callbackUrl) => {
      await allow();
      expect(await browser.signIn({ callbackUrl })).toBe(`${ORIGIN}/today`);
    },
  );
});

describe("somebody whom the directory vouches for, and nobody else does", () => {
  const refused = async (code = "SsoRefused") => {
    const end = await browser.signIn();
    expect(end.startsWith(`${ORIGIN}/sign-in?error=`)).toBe(true);
    expect(errorIn(end)).toBe(code);
    await expectNobody();
    expect(await identities()).toEqual([]);
  };

  it("is refused without an account", async () => {
    directory.person = { sub, email: "stranger@clinic.example", email_verified: true };
    await refused();
  });

  it("is refused with an account that no admin has allowed", () => refused());

  it.each([false, "true", 1, undefined])("is refused where the address is verified %j", async (claim) => {
    await allow();
    directory.person = { sub, email: clinic.therapist.email, email_verified: claim };
    await refused();
  });

  it("is refused where the address is allowed in two clinics", async () => {
    await allow();
    const other = await makeClinic(suite.database, "Other");
    const { email } = clinic.therapist;
    const both = { email, ssoAllowed: true };
    await owner((t) => t.update(users).set(both).where(eq(users.id, other.therapist.userId)));
    await refused();
  });

  it("is refused once the account is deactivated, and comes in nowhere else", async () => {
    await allow();
    await setStaffActive(clinic.admin.scope, clinic.therapist.userId, false);
    await refused();
  });

  it("is refused for a new subject with the address of an account that is linked", async () => {
    await allow();
    await browser.signIn();
    browser = new SsoBrowser({ GET, POST }, ORIGIN);
    directory.person = { sub: randomUUID(), email: clinic.therapist.email, email_verified: true };
    expect(errorIn(await browser.signIn())).toBe("SsoRefused");
    expect(await identities()).toHaveLength(1);
  });

  it("is refused when an admin ends it, and the sessions end too", async () => {
    await allow();
    await browser.signIn();
    await allowStaffSso(clinic.admin.scope, clinic.therapist.userId, false);
    expect(await currentSession()).toBeUndefined();
    browser = new SsoBrowser({ GET, POST }, ORIGIN);
    await refused();
  });
});

it("a linked account that is deactivated comes in no more", async () => {
  await allow();
  await browser.signIn();
  await setStaffActive(clinic.admin.scope, clinic.therapist.userId, false);
  expect(await currentSession()).toBeUndefined();
  expect(errorIn(await browser.signIn())).toBe("SsoRefused");
});

describe("an answer that is not what was asked for", () => {
  const now = () => Math.floor(Date.now() / 1000);
  const spoilt: Record<string, Record<string, unknown>> = {
    "another nonce": { nonce: "a".repeat(43) },
    "no nonce": { nonce: undefined },
    "another issuer": { iss: "https://id.other.example" },
    "another audience": { aud: "somebody-else" },
    "several audiences without saying whose": { aud: [CLIENT.id, "somebody-else"] },
    "a token that ran out": { exp: now() - 60, iat: now() - 120 },
    "a token from the future": { iat: now() + 600, exp: now() + 660 },
    "a token of yesterday that is good for a week": { iat: now() - 86_400, exp: now() + 600_000 },
    "no subject": { sub: undefined },
  };
  it.each(Object.keys(spoilt))("%s", async (name) => {
    await allow();
    directory.mend = (claims) => ({ ...claims, ...spoilt[name] });
    expect(errorIn(await browser.signIn())).toBe("SsoAnswer");
    await expectNobody();
    expect(JSON.stringify(logged)).not.toMatch(/@|clinic\.example|eyJ/);
  });

  it("a key that is not the directory's", async () => {
    await allow();
    directory.signsWithUnknownKey = true;
    expect(errorIn(await browser.signIn())).toBe("SsoAnswer");
    expect(logged).toMatchObject([{ event: "sign-in-library", problem: expect.any(String) }]);
    await expectNobody();
  });

  it.each(["state", "pkce.code_verifier", "nonce"])("without the cookie of %s", async (name) => {
    await allow();
    const back = await browser.fromDirectory(await browser.setOut());
    browser.jar.held.delete(`next-auth.${name}`);
    expect(errorIn(await browser.comeBack(back))).toBe("SsoAnswer");
    await expectNobody();
  });

  it("another state than this browser's, as from somebody who would sign it in as themselves", async () => {
    await allow();
    const attacker = new SsoBrowser({ GET, POST }, ORIGIN);
    const victim = browser;
    browser = attacker;
    const theirs = await attacker.fromDirectory(await attacker.setOut());
    browser = victim;
    await victim.setOut();
    expect(errorIn(await victim.comeBack(theirs))).toBe("SsoAnswer");
    expect(errorIn(await victim.comeBack(theirs))).toBe("SsoStale");
    await expectNobody();
  });

  it("a word of refusal, and none of its own is shown", async () => {
    await browser.setOut();
    const end = await browser.comeBack("callback/oidc?error=access_denied&error_description=%3Cb%3Ehello");
    expect(end).toBe(`${ORIGIN}/sign-in?error=SsoAnswer`);
  });

  it("nothing at all", async () => {
    expect(errorIn(await browser.comeBack("callback/oidc?code=1&state=2"))).toBe("SsoStale");
  });
});

it("the way back is open once, even where the directory takes a code twice and the browser keeps every cookie", async () => {
  await allow();
  directory.takesCodesTwice = true;
  const back = await browser.fromDirectory(await browser.setOut());
  const kept = new Map(browser.jar.held);
  expect(await browser.comeBack(back)).toBe(`${ORIGIN}/patients`);
  browser.jar.held.clear();
  for (const [name, value] of kept) browser.jar.held.set(name, value);
  expect(errorIn(await browser.comeBack(back))).toBe("SsoStale");
});

it("a directory that does not answer is one sentence, and the password still opens", async () => {
  const { issuer } = directory;
  const env = processState.env as { oidc: { issuer: string } };
  processState.env = { ...env, oidc: { ...env.oidc, issuer: "http://127.0.0.1:9" } } as never;
  expect(errorIn(await browser.setOut())).toBe("SsoUnreachable");
  processState.env = { ...env, oidc: { ...env.oidc, issuer } } as never;
});

it("takes no word of the request to the directory, and none without its token", async () => {
  const sent = { csrfToken: await browser.csrfToken(), json: "true", callbackUrl: "/" };
  expect((await browser.ask("signin/oidc?prompt=none&redirect_uri=https://evil.example", sent)).status).toBe(
    400,
  );
  expect((await browser.ask("signin/oidc", { ...sent, purpose: "admin" })).status).toBe(400);
  const { url } = await (await browser.ask("signin/oidc", { ...sent, csrfToken: "0".repeat(64) })).json();
  expect(url).toBe(`${ORIGIN}/sign-in`);
  expect(directory.asked).toEqual([]);
});

it("a crowd from one address is told to wait before the directory is asked", async () => {
  for (let number = 0; number < 120; number += 1) await browser.setOut();
  expect(errorIn(await browser.setOut())).toBe("SsoBusy");
  browser.address = "198.51.100.7";
  expect(await browser.setOut()).toContain("/authorize?");
});

describe("the second step", () => {
  const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
  const totp = new TOTP({ secret });
  beforeEach(async () => {
    await allow();
    const { userId } = clinic.therapist;
    const totpSealed = seal(secret, `${clinic.clinicId}:${userId}`);
    await owner((t) =>
      t.update(users).set({ totpSealed, totpConfirmedAt: new Date() }).where(eq(users.id, userId)),
    );
  });
  const type = async (code: string) => {
    const fields = { csrfToken: await browser.csrfToken(), json: "true", step: "sso", code };
    return (await browser.ask("callback/credentials", fields)).status;
  };

  it("is asked for here, once, and the ticket alone opens nothing", async () => {
    expect(await browser.signIn()).toBe(`${ORIGIN}/sign-in?step=code&callbackUrl=%2Fpatients`);
    await expectNobody();
    expect(await type("000000")).toBe(401);
    await expectNobody();
    expect(await type(totp.generate())).toBe(200);
    expect(await currentSession()).toMatchObject({ userId: clinic.therapist.userId, bySso: true });
    expect(await type(totp.generate({ timestamp: Date.now() + 30_000 }))).toBe(401);
  });

  it("ends after ten wrong codes", async () => {
    await browser.signIn();
    for (let number = 0; number < 10; number += 1) await type("000000");
    expect(await type(totp.generate())).toBe(401);
    await expectNobody();
  });

  it("is the directory's where it says so, or the clinic does", async () => {
    directory.person = { ...directory.person, amr: ["pwd", "mfa"] };
    expect(await browser.signIn()).toBe(`${ORIGIN}/patients`);
    directory.person = { ...directory.person, amr: ["pwd"] };
    expect(await browser.signIn()).toContain("step=code");
    await changeClinicSettings(clinic.admin.scope, 1, { ssoSecondStep: true });
    expect(await browser.signIn()).toBe(`${ORIGIN}/patients`);
  });
});

describe("who sits at a session", () => {
  beforeEach(async () => {
    await allow();
    await browser.signIn();
  });

  it("is confirmed by a sign-in there that is new", async () => {
    expect(await browser.signIn({ purpose: "prove" })).toBe(`${ORIGIN}/account/confirm?done=1`);
    expect(Object.fromEntries(directory.asked.at(-1) ?? [])).toMatchObject({ prompt: "login", max_age: "0" });
    expect((await currentSession())?.provedAt).toBeInstanceOf(Date);
    expect(await verbs()).toContain("session.prove-by-sso");
  });

  it("is not confirmed by a directory that only remembers, nor by somebody else there", async () => {
    directory.mend = (claims) => ({ ...claims, auth_time: Number(claims.auth_time) - 3600 });
    expect(errorIn(await browser.signIn({ purpose: "prove" }))).toBe("SsoStale");
    directory.mend = ({ auth_time: _gone, ...claims }) => claims;
    expect(errorIn(await browser.signIn({ purpose: "prove" }))).toBe("SsoStale");
    directory.mend = (claims) => claims;
    directory.person = { sub: randomUUID(), email: clinic.therapist.email, email_verified: true };
    expect(errorIn(await browser.signIn({ purpose: "prove" }))).toBe("SsoOther");
    expect((await currentSession())?.provedAt).toBeNull();
  });

  it("links no second person, and nobody without a fresh proof", async () => {
    expect(errorIn(await browser.signIn({ purpose: "link" }))).toBe("SsoStale");
    await browser.signIn({ purpose: "prove" });
    directory.person = { sub: randomUUID() };
    expect(errorIn(await browser.signIn({ purpose: "link" }))).toBe("SsoTaken");
    expect(await identities()).toHaveLength(1);
  });
});

describe("an invitation", () => {
  const invite = async () => {
    const token = randomBytes(32).toString("base64url");
    const secret = { ...oneTimeSecret(), tokenHash: hashToken(token) };
    const email = `new-${randomUUID()}@clinic.example`;
    await inviteStaff(clinic.admin.scope, { email, displayName: "Nia New", role: "therapist" }, secret);
    return { token, email };
  };
  const accept = (token: string) => browser.signIn({ purpose: "invitation", callbackUrl: "/today", token });

  it("is accepted by its link, without a password and without a verified address", async () => {
    const { token } = await invite();
    directory.person = { sub };
    expect(await accept(token)).toBe(`${ORIGIN}/today`);
    expect(await currentSession()).toMatchObject({ displayName: "Nia New", role: "therapist", bySso: true });
    directory.person = { sub: randomUUID() };
    expect(errorIn(await accept(token))).toBe("SsoStale");
  });

  it("is not accepted by somebody with another verified address, nor by an identity that opens an account", async () => {
    const { token } = await invite();
    expect(errorIn(await accept(token))).toBe("SsoOtherAddress");
    await allow();
    await browser.signIn();
    directory.person = { sub };
    expect(errorIn(await accept(token))).toBe("SsoTaken");
    expect(errorIn(await accept("A".repeat(43)))).toBe("SsoStale");
  });
});

describe("passwords beside the directory", () => {
  it("open the clinic for the one named admin alone, who stays one", async () => {
    const { userId, scope } = clinic.admin;
    await changeClinicSettings(scope, 1, { passwordsOnlyFor: userId });
    const doors = async (email: string) =>
      (await findAccounts(SignInScope.forEmail(suite.database, email), email)).map(
        (one) => one.hasPasswordDoor,
      );
    expect(await doors(clinic.admin.email)).toEqual([true]);
    expect(await doors(clinic.therapist.email)).toEqual([false]);
    await changeStaffRole(scope, clinic.therapist.userId, "admin");
    const actor = { userId: clinic.therapist.userId, role: "admin", displayName: "" } as const;
    const other = ClinicScope.forSession(suite.database, { clinicId: clinic.clinicId, actor });
    await expect(setStaffActive(other, userId, false)).rejects.toThrow("staff.emergency-admin");
    await expect(changeStaffRole(other, userId, "therapist")).rejects.toThrow("staff.emergency-admin");
  });
});
