import { loadServiceWorker } from "@/lib/offline/loaders";

/** The script that keeps a patient's pages on their phone. It lies here so that it can serve nothing but `/p/`. */
export async function GET(): Promise<Response> {
  return new Response(await loadServiceWorker(), {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
}
