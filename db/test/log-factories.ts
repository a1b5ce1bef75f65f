import { randomUUID } from "node:crypto";
import type { SessionLog } from "@/lib/domain/log/session-log";
import { TODAY } from "./factories";

/** A session with one exercise, as a phone sends it. */
export function makeLog(itemId: string, fields: Partial<SessionLog> = {}): SessionLog {
  return {
    id: randomUUID(),
    versionNumber: 1,
    localDate: TODAY,
    finishedAt: `${TODAY}T08:00:00.000Z`,
    pain: 2,
    note: "",
    items: [{ itemId, outcome: "done", times: 1 }],
    ...fields,
  };
}
