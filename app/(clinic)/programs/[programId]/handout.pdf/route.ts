import { redirect } from "next/navigation";
import { z } from "zod";
import { readHandoutChoice } from "@/lib/domain/handout/handout-choice";
import { loadHandout } from "@/lib/handout/loaders";
import { handoutNotFound, handoutResponse, handoutStopped } from "@/lib/pdf/handout-response";

const MAX_VERSION = 1_000_000;

const request = z.object({
  programId: z.uuid(),
  version: z.union([
    z.literal(["current", "draft"]),
    z
      .string()
      .regex(/^[1-9]\d{0,6}$/)
      .transform(Number)
      .refine((number) => number <= MAX_VERSION),
  ]),
});

type RouteContext = { params: Promise<{ programId: string }> };

/** The sheet of a program for staff: the current version, one by its number, or the draft. */
export async function GET({ url }: Request, { params }: RouteContext): Promise<Response> {
  const { programId } = await params;
  const query = new URL(url).searchParams;
  const asked = query.get("version") ?? "current";
  const parsed = request.safeParse({ programId, version: asked });
  if (!parsed.success) return handoutNotFound();
  const choice = readHandoutChoice(query);
  const source = await loadHandout(parsed.data.programId, parsed.data.version, choice.layout);
  if (source === "signed-out") {
    const path = `/programs/${programId}/handout.pdf?${query}`;
    redirect(`/sign-in?callbackUrl=${encodeURIComponent(path)}`);
  }
  if (!source) return handoutNotFound();
  if ("stops" in source) return handoutStopped(source.stops);
  return handoutResponse({ ...source, ...choice });
}
