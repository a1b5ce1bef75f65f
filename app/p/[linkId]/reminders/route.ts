import { openLinkCalendar } from "@/lib/auth/link-requests";

type Context = { params: Promise<{ linkId: string }> };

/** Makes the address that a calendar subscribes to. */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const { linkId } = await params;
  const address = await openLinkCalendar(linkId);
  if (address === undefined)
    return Response.json({ error: "This link does not open any more." }, { status: 404 });
  return Response.json({ address });
}
