import { NextRequest } from "next/server";
import type { NextAuthOptions } from "next-auth";
import { beforeEach, expect, it, vi } from "vitest";
import { env } from "@/lib/platform/env";
import { GET, POST } from "./route";

const WORDS = "Failed query: select password_hash from users where email = $1\nparams: ana@clinic.example";
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => undefined, getAll: () => [], set: () => undefined }),
  headers: async () => new Headers(),
}));
// As the package does with an error while it asks for the account: its message becomes part of the answer.
vi.mock("next-auth", () => ({
  default: (options: NextAuthOptions) => async () => {
    const [provider] = options.providers;
    const typed = { email: "ana@clinic.example", password: "x" };
    const asked = provider?.options?.authorize?.(typed, { headers: {} }) ?? Promise.resolve();
    const words = await asked.then(String, (error: Error) => error.message);
    const url = `http://localhost/api/auth/error?error=${encodeURIComponent(words)}`;
    return Response.json({ url }, { status: 401 });
  },
}));
vi.mock("@/db/client", () => ({ getDatabase: () => Promise.reject(new Error(WORDS)) }));
const logged = vi.hoisted(() => [] as object[]);
vi.mock("@/lib/platform/log", async (original) => ({
  ...(await original<typeof import("@/lib/platform/log")>()),
  logFailure: (entry: object, error: Error) => {
    logged.push({ ...entry, error });
    return "1a2b3c4d";
  },
}));

const { origin } = env();
const at = (path: string) => ({ params: Promise.resolve({ nextauth: path.split("/") }) });

beforeEach(() => {
  logged.length = 0;
});

function post(path: string, fields: Record<string, string>): Promise<Response> {
  const body = new URLSearchParams(fields).toString();
  const headers = {
    "content-type": "application/x-www-form-urlencoded",
    "content-length": String(body.length),
  };
  return POST(new NextRequest(`${origin}/api/auth/${path}`, { method: "POST", headers, body }), at(path));
}

it("a fault during sign-in is one code outwards, and stands in the log", async () => {
  const answer = await post("callback/credentials", { email: "ana@clinic.example", password: "x" });
  const text = await answer.text();
  expect(answer.status).toBe(503);
  expect(answer.headers.get("retry-after")).toBe("5");
  expect(new URL(JSON.parse(text).url).searchParams.get("error")).toBe("Unavailable:1a2b3c4d");
  expect(decodeURIComponent(text)).not.toMatch(/select|password_hash|params|ana@/);
  expect(logged).toMatchObject([{ event: "sign-in-failed", error: { message: WORDS } }]);
});

it.each([
  "signin",
  "signin/credentials",
  "signout",
  "error",
  "verify-request",
  "callback/credentials",
  "callback/email",
  "nothing",
  "_log",
])("next-auth's own page %s is closed", async (path) => {
  const answer = await GET(new NextRequest(`${origin}/api/auth/${path}`), at(path));
  expect([answer.status, await answer.text()]).toEqual([404, "There is nothing here.\n"]);
});

it.each(["signin", "signin/credentials", "session", "_log", "error", "callback/email"])(
  "nothing is posted to %s",
  async (path) => {
    expect((await post(path, {})).status).toBe(404);
  },
);
