import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { ACTIONS } from "../matrix/actions";
import { ADDRESSES } from "../matrix/addresses";
import type { Caller, Reply } from "../matrix/caller";
import { UUID } from "../matrix/replies";
import type { World } from "../matrix/world";

const ANY_ID = new RegExp(UUID, "g");
const ELSEWHERE = ["admin elsewhere", "therapist elsewhere"] as const;

/** Keys that no form sends; whatever they say must be ignored. */
const EXTRA_KEYS = {
  clinicId: "own",
  ownerId: "own",
  role: "admin",
  userId: "own",
  createdBy: "own",
  isActive: true,
  isShared: true,
  id: "own",
} as const;

const isAboutRecords = ([, { access }]: [string, { access: { "admin elsewhere": string } }]) =>
  access["admin elsewhere"] === "not-there";

export const RECORD_ACTIONS = Object.entries(ACTIONS)
  .filter(isAboutRecords)
  .map(([name]) => name);
export const RECORD_ADDRESSES = Object.entries(ADDRESSES)
  .filter(isAboutRecords)
  .map(([name]) => name);

export interface ForeignCall {
  readonly kind: "action" | "address";
  readonly name: string;
  readonly by: (typeof ELSEWHERE)[number];
  readonly extra: readonly (keyof typeof EXTRA_KEYS)[];
  readonly revision: number | undefined;
  /** How far to turn the ids round, so that a patient's id stands where a program's is asked for. */
  readonly turn: number;
}

/** A call by a stranger for something of the first clinic. Pages cost more than actions, and are asked for less often. */
export const foreignCall: fc.Arbitrary<ForeignCall> = fc.oneof(
  { weight: 5, arbitrary: callOf("action", RECORD_ACTIONS) },
  { weight: 1, arbitrary: callOf("address", RECORD_ADDRESSES) },
);

function callOf(kind: ForeignCall["kind"], names: readonly string[]): fc.Arbitrary<ForeignCall> {
  return fc.record({
    kind: fc.constant(kind),
    name: fc.constantFrom(...names),
    by: fc.constantFrom(...ELSEWHERE),
    extra: fc.subarray(Object.keys(EXTRA_KEYS) as (keyof typeof EXTRA_KEYS)[]),
    revision: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    turn: fc.integer({ min: 0, max: 4 }),
  });
}

/** The call with the first clinic's ids, and the same with ids that never were: two answers that must be one. */
export async function answersTo(world: World, call: ForeignCall): Promise<readonly [string, string]> {
  const never = new Map(idsOf(world).map((id) => [id, randomUUID()]));
  const nowhere = (id: string) => never.get(id) ?? id;
  const caller = world.callers[call.by];
  const request = requestOf(world, call);
  const absentees = request.replace(ANY_ID, nowhere).replaceAll(world.own.mark, "Quillanobody");
  const [foreign, absent] = await Promise.all([send(caller, call, request), send(caller, call, absentees)]);
  return [answerText(foreign, world), answerText(absent, world)];
}

/** The ids that belong to the first clinic; those of the shared library are everybody's. */
function idsOf({ own, ended }: World): readonly string[] {
  const { patientId, programId, linkId, exerciseId, topicId, templateId, imageId, clipId } = own;
  const { userId, invitationId, measurementId } = own;
  return [
    ...[patientId, programId, linkId, exerciseId, topicId, templateId, imageId, clipId],
    ...[ended.programId, ended.linkId, userId, invitationId, measurementId],
  ];
}

function requestOf(world: World, call: ForeignCall): string {
  if (call.kind === "address") return ADDRESSES[call.name]?.path(world) ?? "/";
  const { patientId, programId, templateId, exerciseId, topicId } = world.own;
  const ids = [patientId, programId, templateId, exerciseId, topicId];
  const turned = (id: string) =>
    ids.includes(id) ? (ids[(ids.indexOf(id) + call.turn) % ids.length] ?? id) : id;
  const payload = Object.assign({}, ACTIONS[call.name]?.payload(world)) as Record<string, unknown>;
  for (const key of call.extra) payload[key] ??= EXTRA_KEYS[key] === "own" ? patientId : EXTRA_KEYS[key];
  if (call.revision !== undefined && "revision" in payload) payload.revision = call.revision;
  return JSON.stringify(payload).replace(ANY_ID, turned);
}

function send(caller: Caller, call: ForeignCall, request: string): Promise<Reply> {
  return call.kind === "address" ? caller.get(request) : caller.act(call.name, JSON.parse(request));
}

/** A part of a page is numbered as it happens to come: where it stands on a line of its own, and where others name it. */
const CHUNK_NUMBER = /(?<=^|\\n|")\$?[Lh]?[0-9a-f]{1,3}(?=:|\\?")|\$[Lh]?[0-9a-f]{1,3}(?=\\")/gm;

/** All of an answer but what differs from call to call: ids, the nonce, and the order in which parts of a page came. */
function answerText({ status, outcome, state, text, headers }: Reply, world: World): string {
  const nonce = /nonce-([^']+)'/.exec(headers.get("content-security-policy") ?? "")?.[1] ?? "no nonce";
  const body = (state ? JSON.stringify(state) : text)
    .replaceAll(nonce, "NONCE")
    .replaceAll(ANY_ID, "ID")
    .replaceAll(world.own.mark.toLowerCase(), "quillanobody")
    .replace(CHUNK_NUMBER, "CHUNK")
    .split(/(?=<)|\\n|self\.__next_f/)
    .sort()
    .join("\n");
  return `${status} ${outcome} ${headers.get("content-type")} ${headers.get("x-action-redirect") ?? ""}\n${body}`;
}
