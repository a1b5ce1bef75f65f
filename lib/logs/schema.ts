import { z } from "zod";
import { ITEM_FEELINGS, ITEM_OUTCOMES } from "@/lib/domain/log/log-limits";
import { MAX_ITEMS } from "@/lib/domain/program/program-draft";

/** The most logs of one request; the phone sends the rest afterwards. */
const LOGS_PER_REQUEST = 20;
/** Longer than any note that is kept: how long it may be is said in words, by the domain. */
const LONGEST_NOTE = 5_000;

const itemLogSchema = z.object({
  itemId: z.uuid(),
  outcome: z.enum(ITEM_OUTCOMES),
  times: z.number().int().default(1),
  setsDone: z.number().int().optional(),
  feeling: z.enum(ITEM_FEELINGS).optional(),
});

/** One log as the phone sends it. Bounds that have a sentence of their own are checked by the domain. */
export const sessionLogSchema = z.object({
  id: z.uuid(),
  versionNumber: z.number().int().positive().max(1_000_000),
  localDate: z.string().max(10),
  finishedAt: z.iso.datetime().optional(),
  pain: z.number().optional(),
  effort: z.number().optional(),
  note: z.string().max(LONGEST_NOTE).default(""),
  items: z.array(itemLogSchema).max(MAX_ITEMS),
  corrects: z.uuid().optional(),
});

/** What the phone sends: each log is read on its own, so that a bad one does not hold up the others. */
export const logDelivery = z.object({
  logs: z.array(z.unknown()).min(1).max(LOGS_PER_REQUEST),
});

/** Enough of something unreadable to answer it by name. */
export const namedEntry = z.object({ id: z.uuid() });
