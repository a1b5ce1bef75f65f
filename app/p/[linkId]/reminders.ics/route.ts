import { calendarResponse } from "@/app/p/calendar-response";
import { loadReminderFile } from "@/lib/reminders/loaders";

type Context = { params: Promise<{ linkId: string }> };

/** The reminders as a file, for whoever holds the cookie of the link. The times stand in the address. */
export async function GET({ url }: Request, { params }: Context): Promise<Response> {
  const { linkId } = await params;
  return calendarResponse(await loadReminderFile(linkId, new URL(url).searchParams));
}
