import { postedField, seeOther } from "@/app/posted-field";
import { CLEAR_SITE_DATA, signOut } from "@/lib/auth/sign-out";

/** Ends the session, or all of the person's: a plain form, since only a whole answer can empty the browser's cache. */
export async function POST(request: Request): Promise<Response> {
  const everywhere = (await postedField(request, "everywhere")) !== "";
  if (!(await signOut({ everywhere }))) return new Response("Refused: another site.\n", { status: 403 });
  const answer = seeOther("/sign-in");
  for (const [name, value] of Object.entries(CLEAR_SITE_DATA)) answer.headers.set(name, value);
  return answer;
}
