const PRIVATE = { "Cache-Control": "private, no-store", "X-Robots-Tag": "noindex" } as const;

/** A calendar file; not found for whoever may not have it, whatever the reason. */
export function calendarResponse(file: string | undefined): Response {
  if (file === undefined) return new Response("Not found", { status: 404, headers: PRIVATE });
  return new Response(file, {
    headers: {
      ...PRIVATE,
      "Content-Type": "text/calendar; charset=utf-8",
      // Phones offer to add what is shown, and only keep what is downloaded.
      "Content-Disposition": 'inline; filename="exercises.ics"',
    },
  });
}
