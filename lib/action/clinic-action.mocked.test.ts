import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import type { Database } from "@/db/client";
import { ClinicScope } from "@/db/scope";
import {
  AppError,
  ConflictError,
  DatabaseUnavailableError,
  ForbiddenError,
  NotFoundError,
} from "@/lib/domain/errors/errors";
import { env } from "@/lib/platform/env";
import { type ClinicAction, clinicAction, provenClinicAction } from "./clinic-action";

const request = vi.hoisted(() => ({
  origin: undefined as string | undefined,
  scope: undefined as unknown,
  refusals: [] as unknown[],
  redirects: [] as unknown[],
  provedAt: null as Date | null,
}));

vi.mock("next/headers", () => ({
  headers: async () => new Headers(request.origin === undefined ? {} : { origin: request.origin }),
}));
vi.mock("next/navigation", () => ({
  unstable_rethrow: (error: unknown) => {
    if (request.redirects.includes(error)) throw error;
  },
}));
vi.mock("@/lib/auth/scope", () => ({
  currentClinicScope: async () => {
    if (request.scope instanceof Error) throw request.scope;
    return request.scope;
  },
}));
vi.mock("@/lib/auth/session", () => ({ currentSession: async () => ({ provedAt: request.provedAt }) }));
vi.mock("@/db/mutations/audit", () => ({
  recordRefusal: async (_scope: unknown, permission: string) => request.refusals.push(permission),
}));

vi.mock("@/db/queries/last-save", () => ({
  wasSavedBySelf: async (_scope: unknown, recordId: string) => recordId === "mine",
}));

const schema = z.object({
  name: z.string().min(1, "Write a name."),
  "tags[]": z.array(z.string()).default([]),
});

const handler = vi.fn();
const action: ClinicAction<unknown> = clinicAction(schema, handler);

beforeEach(() => {
  const actor = { userId: "user", role: "therapist", displayName: "Tom" } as const;
  request.origin = env().origin;
  request.scope = ClinicScope.forSession({} as Database, { clinicId: "clinic", actor });
  request.refusals.length = 0;
  request.redirects.length = 0;
  handler.mockReset().mockResolvedValue({ status: "saved", data: undefined });
});

const call = (payload: unknown = { name: "Ada" }) => action(undefined, payload);

describe("before the handler", () => {
  it.each([undefined, "null", "https://elsewhere.example", `${env().origin}.elsewhere.example`, ""])(
    "the origin %o is refused",
    async (origin) => {
      request.origin = origin;
      expect(await call()).toMatchObject({ status: "refused" });
      expect(handler).not.toHaveBeenCalled();
    },
  );

  it("somebody who is signed out is refused, and told that nothing is lost", async () => {
    request.scope = undefined;
    expect(await call()).toMatchObject({ status: "refused", message: expect.stringContaining("signed out") });
    expect(handler).not.toHaveBeenCalled();
  });

  it.each([null, undefined, "text", 7, [], {}, { name: 1 }])("the payload %o is invalid", async (payload) => {
    expect(await action(undefined, payload)).toMatchObject({ status: "invalid" });
    expect(handler).not.toHaveBeenCalled();
  });

  it("a wrong field gets its sentence", async () => {
    expect(await call({ name: "" })).toMatchObject({ status: "invalid", fields: { name: "Write a name." } });
  });
});

describe("the handler", () => {
  it("gets the scope and only what the schema knows", async () => {
    await call({ name: "Ada", clinicId: "another", role: "admin" });
    expect(handler).toHaveBeenCalledWith(request.scope, { name: "Ada", "tags[]": [] });
  });

  it("gets a form's fields: the first of a name, all of a list, none of the framework's", async () => {
    const form = new FormData();
    const fields = { name: "Ada", "tags[]": "sciatica", $ACTION_ID_abc: "" };
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append("name", "Eve");
    form.append("tags[]", "stenosis");
    await call(form);
    expect(handler).toHaveBeenCalledWith(request.scope, { name: "Ada", "tags[]": ["sciatica", "stenosis"] });
  });

  it("answers for itself", async () => {
    const answer = { status: "saved", data: { id: 7 } };
    handler.mockResolvedValue(answer);
    expect(await call()).toBe(answer);
  });
});

describe("what the handler throws", () => {
  it("a conflict names the revision that is current", async () => {
    handler.mockRejectedValue(new ConflictError("Program", 5));
    expect(await call()).toMatchObject({ status: "conflict", currentRevision: 5 });
  });

  it("a conflict with one's own save says so, and any other is somebody else's", async () => {
    handler.mockRejectedValue(new ConflictError("Program", 5, "mine"));
    expect(await call()).toMatchObject({
      ...{ status: "conflict", isOwn: true },
      message: expect.stringContaining("You have saved this in another tab"),
    });
    handler.mockRejectedValue(new ConflictError("Program", 5, "theirs"));
    expect(await call()).toMatchObject({ message: expect.stringContaining("Somebody else") });
  });

  it("a database that is not to be had is told as such, with what it means", async () => {
    handler.mockRejectedValue(new DatabaseUnavailableError("full"));
    expect(await call()).toMatchObject({
      ...{ status: "refused", reference: expect.any(String) },
      message: expect.stringContaining("nothing can be saved at present"),
    });
  });

  it("a refusal for the role is told, and noted", async () => {
    handler.mockRejectedValue(new ForbiddenError("clinic.change"));
    expect(await call()).toMatchObject({ status: "refused", message: expect.stringContaining("role") });
    expect(request.refusals).toEqual(["clinic.change"]);
  });

  it("a foreign or absent record is a plain sentence", async () => {
    handler.mockRejectedValue(new NotFoundError("Patient"));
    const answer = await call();
    expect(answer).toMatchObject({ status: "refused" });
    expect(answer).not.toHaveProperty("reference");
  });

  it("a state that does not fit says what to do", async () => {
    handler.mockRejectedValue(new AppError("invalid-state", "Publish the program first."));
    expect(await call()).toEqual({ status: "refused", message: "Publish the program first." });
  });

  it("a redirect goes on its way", async () => {
    const redirect = new Error("NEXT_REDIRECT");
    request.redirects.push(redirect);
    handler.mockRejectedValue(redirect);
    await expect(call()).rejects.toBe(redirect);
  });

  it("a fault of ours gets a reference that the log has too, and neither has the patient's text", async () => {
    const written = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    handler.mockRejectedValue(new Error("insert into patients values ('Ada Byron')"));
    const answer = await call();
    const log = written.mock.calls.map(([line]) => String(line)).join("");
    written.mockRestore();
    expect(answer).toMatchObject({ status: "refused", reference: expect.stringMatching(/^[0-9a-f]{8}$/) });
    expect(log).toContain((answer as { reference?: string }).reference);
    expect(JSON.stringify(answer) + log).not.toMatch(/Ada|insert/);
  });

  it("a database that is away while the session is read is a fault like any other", async () => {
    const written = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    request.scope = new Error("connection refused");
    expect(await call()).toMatchObject({ status: "refused", reference: expect.any(String) });
    written.mockRestore();
  });
});

describe("what opens a way into an account", () => {
  const proven = provenClinicAction("staff.change", schema, handler);
  const ask = () => proven(undefined, { name: "Ada" });
  const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

  beforeEach(() => {
    const actor = { userId: "user", role: "admin", displayName: "Ana" } as const;
    request.scope = ClinicScope.forSession({} as Database, { clinicId: "clinic", actor });
  });

  it.each([null, minutesAgo(10), minutesAgo(600)])(
    "asks for the password, last typed at %s",
    async (moment) => {
      request.provedAt = moment;
      expect(await ask()).toMatchObject({ status: "refused", reason: "proof-needed" });
      expect(handler).not.toHaveBeenCalled();
    },
  );

  it("goes on when it was typed within ten minutes", async () => {
    request.provedAt = minutesAgo(9);
    expect(await ask()).toMatchObject({ status: "saved" });
  });

  it("tells whoever may not do it at all that first", async () => {
    const actor = { userId: "user", role: "therapist", displayName: "Tom" } as const;
    request.scope = ClinicScope.forSession({} as Database, { clinicId: "clinic", actor });
    request.provedAt = minutesAgo(1);
    expect(await ask()).toMatchObject({ status: "refused", message: expect.stringContaining("role") });
    expect(request.refusals).toEqual(["staff.change"]);
    expect(handler).not.toHaveBeenCalled();
  });
});
