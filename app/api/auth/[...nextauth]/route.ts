import NextAuth from "next-auth";
import { isUnfitRequest } from "@/lib/auth/is-unfit-request";
import { authOptions } from "@/lib/auth/options";

const handler = NextAuth(authOptions);

type Context = { params: Promise<{ nextauth: string[] }> };

async function answer(request: Request, context: Context): Promise<Response> {
  if (await isUnfitRequest(request)) return new Response("This request cannot be read.\n", { status: 400 });
  return handler(request, context);
}

export { answer as GET, answer as POST };
