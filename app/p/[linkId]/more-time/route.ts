import { seeOther } from "@/app/posted-field";
import { askClinicForMoreTime } from "@/lib/auth/link-requests";

type Context = { params: Promise<{ linkId: string }> };

/** The patient asks the clinic for more time, and is back on the page; a dead link leads where every dead link does. */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const { linkId } = await params;
  await askClinicForMoreTime(linkId);
  return seeOther(`/p/${encodeURIComponent(linkId)}`);
}
