import { randomUUID } from "node:crypto";
import { postedForm, seeOther } from "@/app/posted-field";
import { buildPlainLog } from "@/lib/domain/session/plain-report";
import { buildSessionPlan } from "@/lib/domain/session/session-plan";
import { buildSessionSource } from "@/lib/domain/session/session-source";
import { ingestLogs } from "@/lib/logs/inbox";
import { loadLinkedPage } from "@/lib/sharing/linked-page";

type Context = { params: Promise<{ linkId: string }> };

/** Two fields of choice and a note in any script. */
const LONGEST_BODY_BYTES = 10_000;

/** What the page behind it is told. */
const ENDS = { accepted: "", conflict: "?again", refused: "?refused" } as const;

/** Records a session that a page without scripts tells of, and goes on to the page that says so. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { linkId } = await params;
  const { document, openedOn, words } = await loadLinkedPage(linkId);
  const form = await postedForm(request, LONGEST_BODY_BYTES);
  const text = (name: string) => String(form?.get(name) ?? "");
  const answers = { amount: text("amount"), pain: text("pain"), note: text("note") };
  const plan = buildSessionPlan(words, buildSessionSource(words, document), openedOn);
  const log = buildPlainLog(plan, { id: text("id") || randomUUID(), ...answers }, openedOn);
  const delivery = form && (await ingestLogs(linkId, { logs: [log] }));
  const answer = delivery?.kind === "answered" ? delivery.answers[0] : undefined;
  return seeOther(`/p/${linkId}/done${ENDS[answer?.status ?? "refused"]}`);
}
