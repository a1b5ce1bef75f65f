import { loadPalette } from "@/lib/palette/loaders";

/** What the palette finds; asked at every pause of somebody who types. */
export async function GET(request: Request): Promise<Response> {
  const found = await loadPalette(Object.fromEntries(new URL(request.url).searchParams));
  const headers = { "Cache-Control": "no-store" };
  return found ? Response.json(found, { headers }) : new Response(null, { status: 404, headers });
}
