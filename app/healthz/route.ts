import { loadHealth } from "@/lib/health/loaders";

export const dynamic = "force-dynamic";

const WORDS = { unavailable: "unavailable", full: "disk full: nothing can be saved" } as const;

/** For load balancers and people: "ok" when the database answers and has room for more. */
export async function GET(): Promise<Response> {
  const health = await loadHealth();
  if (health === "ok") return new Response("ok\n");
  return new Response(`${WORDS[health]}\n`, { status: 503, headers: { "Retry-After": "5" } });
}
