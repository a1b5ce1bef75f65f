import NextAuth from "next-auth";
import { isUnfitRequest } from "@/lib/auth/is-unfit-request";
import { authOptions } from "@/lib/auth/options";
import { signInPause } from "@/lib/auth/sign-in-pause";
import { CLEAR_SITE_DATA } from "@/lib/auth/sign-out";
import { isSsoDoor, SsoPassage } from "@/lib/auth/sso-passage";

type Context = { params: Promise<{ nextauth: string[] }> };

/** What our own pages ask of next-auth, besides the directory. Its pages, and what belongs to other ways of signing in, are closed. */
const DOORS = new Set([
  "GET csrf",
  "GET providers",
  "GET session",
  "POST callback/credentials",
  "POST signout",
]);

async function answer(request: Request, context: Context): Promise<Response> {
  const door = `${request.method} ${(await context.params).nextauth.join("/")}`;
  const isSso = isSsoDoor(door);
  if (!isSso && !DOORS.has(door)) return new Response("There is nothing here.\n", { status: 404 });
  if (await isUnfitRequest(request)) return new Response("This request cannot be read.\n", { status: 400 });
  const passage = isSso ? await SsoPassage.open(door, request) : undefined;
  if (passage instanceof Response) return passage;
  let pause: string | undefined;
  const onPause = (code: string) => {
    pause = code;
  };
  const response = await NextAuth(authOptions(onPause, passage))(request, context);
  if (passage) return passage.settle(response);
  if (pause !== undefined) return signInPause(pause);
  if (door === "POST signout")
    for (const [name, value] of Object.entries(CLEAR_SITE_DATA)) response.headers.set(name, value);
  return response;
}

export { answer as GET, answer as POST };
