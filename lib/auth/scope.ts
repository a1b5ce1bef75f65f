import "server-only";
import { redirect } from "next/navigation";
import { getDatabase } from "@/db/client";
import { ClinicScope } from "@/db/scope";
import { currentSession } from "./session";

/** The scope of whoever is signed in; undefined for anybody else. The only place that mints one for a request. */
export async function currentClinicScope(): Promise<ClinicScope | undefined> {
  const session = await currentSession();
  if (!session) return undefined;
  const { database } = await getDatabase();
  return ClinicScope.forSession(database, {
    clinicId: session.clinicId,
    actor: { userId: session.userId, role: session.role, displayName: session.displayName },
  });
}

/** For pages: the scope, or the sign-in page. */
export async function requireClinicScope(): Promise<ClinicScope> {
  return (await currentClinicScope()) ?? redirect("/sign-in");
}
