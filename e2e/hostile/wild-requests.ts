import fc from "fast-check";
import { actionAddresses } from "../matrix/action-ids";
import { ACTIONS } from "../matrix/actions";
import { ADDRESSES } from "../matrix/addresses";
import { DOORS } from "../matrix/doors";
import type { PointOfView } from "../matrix/points-of-view";
import type { World } from "../matrix/world";
import { BODIES, FRAMEWORK, HEADERS, JUNK, METHODS, QUERIES, SIGN_IN_FIELDS, TYPES, VALUES } from "./rubbish";

export interface WildRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly by: PointOfView;
}

const VIEWS: readonly PointOfView[] = ["therapist", "admin", "live link", "anonymous", "ended session"];

/** Any request at all: every address and action, every method, and rubbish in each of its parts. */
export function wildRequest(world: World): fc.Arbitrary<WildRequest> {
  return fc.oneof(
    { weight: 2, arbitrary: wildAddress(ourAddress(world)) },
    { weight: 1, arbitrary: wildAddress(frameworkAddress()) },
    { weight: 1, arbitrary: wildAction(world) },
    { weight: 1, arbitrary: wildSignIn() },
  );
}

function ourAddress(world: World): fc.Arbitrary<string> {
  const known = Object.values(ADDRESSES).map((line) => line.path(world));
  const patterns = [
    ...Object.keys(ADDRESSES),
    ...Object.keys(DOORS).map((name) => name.slice("POST ".length)),
  ];
  return fc.oneof(
    fc.constantFrom(...known),
    fc
      .tuple(fc.constantFrom(...patterns), fc.array(fc.constantFrom(...JUNK), { minLength: 3, maxLength: 3 }))
      .map(([pattern, parts]) => parts.reduce((text, part) => text.replace(/\[[^\]]+\]/, part), pattern)),
    fc.constantFrom(...JUNK).map((part) => `/${part}`),
  );
}

function frameworkAddress(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...FRAMEWORK), fc.constantFrom(...JUNK))
    .map(([pattern, part]) => pattern.replace("[junk]", part));
}

function wildAddress(path: fc.Arbitrary<string>): fc.Arbitrary<WildRequest> {
  return fc
    .record({
      method: fc.constantFrom(...METHODS),
      path,
      query: fc.array(fc.tuple(fc.constantFrom(...QUERIES), fc.constantFrom(...JUNK)), { maxLength: 4 }),
      headers: wildHeaders(),
      body: fc.oneof(fc.constantFrom(...BODIES).map(bytesOf), fc.uint8Array({ maxLength: 300 })),
      by: fc.constantFrom(...VIEWS),
    })
    .map(({ query, path, by, ...request }) => ({
      ...request,
      // It does what it is for, whatever else is sent: whoever has a session would be without one from then on.
      by: path.startsWith("/sign-out") ? "anonymous" : by,
      path: withQuery(path, query),
    }));
}

function withQuery(path: string, query: readonly (readonly [string, string])[]): string {
  if (query.length === 0) return path;
  return `${path}${path.includes("?") ? "&" : "?"}${query.map((pair) => pair.join("=")).join("&")}`;
}

/** A form of the sign-in as JSON, which next-auth reads too, with values in it that no form has. */
function wildSignIn(): fc.Arbitrary<WildRequest> {
  const fields = fc.array(fc.tuple(fc.constantFrom(...SIGN_IN_FIELDS), fc.constantFrom(...VALUES)), {
    minLength: 1,
    maxLength: 4,
  });
  const places = FRAMEWORK.filter((path) => path.startsWith("/api/auth/") && !path.includes("["));
  return fc
    .record({ path: fc.constantFrom(...places), fields, by: fc.constantFrom(...VIEWS) })
    .map(({ path, fields, by }) => ({
      ...{ method: "POST", path, by },
      headers: { "content-type": "application/json" },
      body: bytesOf(JSON.stringify(Object.fromEntries(fields)) ?? ""),
    }));
}

/** A real action, with a payload in which something is not as it should be. What would end a session stays out. */
function wildAction(world: World): fc.Arbitrary<WildRequest> {
  const names = Object.keys(ACTIONS).filter((name) => !ACTIONS[name]?.sparedOwn);
  return fc
    .record({
      name: fc.constantFrom(...names),
      wild: fc.array(fc.tuple(fc.nat(20), fc.constantFrom(...VALUES)), { minLength: 1, maxLength: 3 }),
      by: fc.constantFrom(...VIEWS),
      headers: fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: wildHeaders() }),
      whole: fc.boolean(),
    })
    .map(({ name, wild, by, headers, whole }) => {
      const address = actionAddresses().get(name);
      const payload = ACTIONS[name]?.payload(world);
      const args = [{ status: "idle" }, whole ? spoiled(payload, wild) : wild[0]?.[1]];
      return {
        method: "POST",
        path: address?.page.replaceAll(/\[[^\]]+\]/g, world.own.programId) ?? "/",
        headers: { "next-action": address?.id ?? "", "content-type": "text/plain;charset=UTF-8", ...headers },
        body: bytesOf(JSON.stringify(args)),
        by,
      };
    });
}

function spoiled(payload: unknown, wild: readonly (readonly [number, unknown])[]): unknown {
  if (payload instanceof FormData || typeof payload !== "object" || payload === null) return wild[0]?.[1];
  const fields: Record<string, unknown> = { ...payload };
  const names = Object.keys(fields);
  for (const [place, value] of wild) fields[names[place % names.length] ?? "x"] = value;
  return fields;
}

function wildHeaders(): fc.Arbitrary<Record<string, string>> {
  const one = fc
    .constantFrom(...HEADERS)
    .chain(([name, values]) => fc.constantFrom(...values).map((value) => [name, value] as const));
  const type = fc.constantFrom(...TYPES).map((value) => ["content-type", value] as const);
  return fc.array(fc.oneof(one, type), { maxLength: 3 }).map((pairs) => Object.fromEntries(pairs));
}

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));
