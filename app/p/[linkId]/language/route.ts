import { postedField, seeOther } from "@/app/posted-field";
import { chooseLanguage } from "@/lib/auth/page-language";

type Context = { params: Promise<{ linkId: string }> };

/** Remembers in which language the program is read, and goes back to it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { linkId } = await params;
  await chooseLanguage(await postedField(request, "language"));
  return seeOther(`/p/${encodeURIComponent(linkId)}`);
}
