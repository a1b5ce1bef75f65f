import { loadHealth } from "@/lib/health/loaders";

export const dynamic = "force-dynamic";

/** For load balancers and people: "ok" when the database answers. */
export async function GET(): Promise<Response> {
  const health = await loadHealth();
  if (health === "ok") return new Response("ok\n");
  return new Response("unavailable\n", { status: 503, headers: { "Retry-After": "5" } });
}
