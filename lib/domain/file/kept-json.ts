/** Nothing else will ever stand at the address: a browser need not ask again. Nobody on the way keeps it. */
const FOR_GOOD = "private, max-age=31536000, immutable";
const NOT_KEPT = "private, no-store";

/** JSON that a browser keeps for good where its address names the edition it is of, and else not at all. */
export function keptJson(value: unknown, isForGood: boolean): Response {
  return Response.json(value, { headers: { "Cache-Control": isForGood ? FOR_GOOD : NOT_KEPT } });
}
