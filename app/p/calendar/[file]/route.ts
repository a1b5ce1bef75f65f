import { calendarResponse } from "@/app/p/calendar-response";
import { loadCalendarFeed } from "@/lib/reminders/loaders";

type Context = { params: Promise<{ file: string }> };

/** What a subscribed calendar fetches; its address holds a secret of its own, which opens nothing else. */
export async function GET({ url }: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  return calendarResponse(await loadCalendarFeed(file, new URL(url).searchParams));
}
