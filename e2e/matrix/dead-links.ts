import { readFileSync } from "node:fs";
import path from "node:path";
import { linkCookieValue, shareToken } from "@/lib/domain/sharing/share-token";
import { Caller } from "./caller";
import { makePatient, publish } from "./made-programs";
import { LINK_COOKIE, opened } from "./points-of-view";
import { must, UUID } from "./replies";
import type { World } from "./world";

/** The patient of the demonstration clinic whose link has run out. */
const RUN_OUT = "Dora Lindqvist";
const FIRST_GENERATION = 1;

export interface DeadLink {
  readonly linkId: string;
  readonly programId: string;
  /** What stands after "#" in its address. */
  readonly token: string;
  /** Whoever holds the cookie it was traded for when it lived. */
  readonly bearer: Caller;
}

/** One link for each way in which links die. That of an archived patient lives on: only the list of patients is shorter. */
export async function makeDeadLinks({ callers, own, ended }: World, origin: string) {
  const archived = await publish(
    callers.therapist,
    await makePatient(callers.therapist, `${own.mark} archived`),
  );
  const { caller: bearer, linkId } = await opened(origin, "archived", archived.link);
  must(await callers.therapist.act("archiveProgramAction", { programId: archived.programId }), "done");
  const token = new URL(archived.link).hash.slice(1);
  return {
    ended: {
      ...ended,
      token: shareToken(shareKey(), ended.linkId, FIRST_GENERATION),
      bearer: callers["dead link"],
    },
    archived: { programId: archived.programId, linkId, token, bearer },
    expired: await expiredLink(callers.therapist, origin),
  } satisfies Record<string, DeadLink>;
}

/** Nobody can wait for a link to run out: the one that has is found, and its bearer's cookie made as the server makes it. */
async function expiredLink(therapist: Caller, origin: string): Promise<DeadLink> {
  const find = async (page: string, pattern: string) => {
    const found = new RegExp(pattern).exec((await therapist.get(page)).text)?.[1];
    if (!found) throw new Error(`${page} names no ${pattern}`);
    return found;
  };
  const patientId = await find(`/patients?q=${encodeURIComponent(RUN_OUT)}`, `/patients/(${UUID})`);
  const programId = await find(`/patients/${patientId}`, `/programs/(${UUID})`);
  const linkId = await find(`/programs/${programId}`, `\\\\?"linkId\\\\?":\\\\?"(${UUID})`);
  const bearer = new Caller("expired", origin);
  bearer.keep(LINK_COOKIE, linkCookieValue(shareKey(), linkId, FIRST_GENERATION));
  return { linkId, programId, token: shareToken(shareKey(), linkId, FIRST_GENERATION), bearer };
}

function shareKey(): string {
  const file = path.join(process.env.HOMESTRETCH_E2E_DATA ?? "", "secrets.json");
  return process.env.SHARE_KEY ?? (JSON.parse(readFileSync(file, "utf8")) as { SHARE_KEY: string }).SHARE_KEY;
}
