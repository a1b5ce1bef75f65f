import "server-only";
import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { ABSOLUTE_HOURS } from "@/lib/domain/clinic/session-lifetime";
import { env } from "@/lib/env";
import { clientAddress } from "./client-address";
import { signInWithPassword } from "./sign-in";

/**
 * The cookie carries an opaque session id and nothing else; every claim about the user is read from the session row.
 * Data sent with a session update is ignored.
 */
export const authOptions: NextAuthOptions = {
  secret: env().authSecret,
  session: { strategy: "jwt", maxAge: ABSOLUTE_HOURS * 60 * 60 },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  providers: [
    CredentialsProvider({
      credentials: { email: {}, password: {}, code: {} },
      async authorize(credentials, request) {
        const { email, password, code } = credentials ?? {};
        if (typeof email !== "string" || typeof password !== "string") return null;
        const result = await signInWithPassword({
          email,
          password,
          code: typeof code === "string" ? code : "",
          address: clientAddress(request.headers?.["x-forwarded-for"]),
          userAgent: String(request.headers?.["user-agent"] ?? ""),
        });
        if (result.outcome === "too-many-attempts")
          throw new Error(`TooManyAttempts:${result.retryInMinutes}`);
        if (result.outcome === "code-needed") throw new Error("CodeNeeded");
        if (result.outcome === "code-mismatch") throw new Error("CodeMismatch");
        return result.outcome === "signed-in" ? { id: result.sessionId } : null;
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => ({ sid: user ? user.id : token.sid }),
    session: ({ session }) => ({ expires: session.expires }),
    redirect: ({ url, baseUrl }) => (url.startsWith(`${baseUrl}/`) ? url : baseUrl),
  },
};
