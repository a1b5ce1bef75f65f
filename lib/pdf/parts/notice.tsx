import type { PartMark } from "@/lib/domain/handout/handout-model";
import { Text } from "../elements";
import type { Look } from "../theme";

/** Says of a part that it is in English, or a draft, in the language of the sheet. */
export function Notice({ of: { notice }, look }: { readonly of: PartMark; readonly look: Look }) {
  const { type, colour } = look;
  return notice ? <Text style={{ ...type.small, color: colour.inkSoft }}>{notice}</Text> : null;
}
