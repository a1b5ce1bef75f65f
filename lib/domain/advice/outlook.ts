import type { Circumstance, NotedFlag } from "@/lib/domain/reader/circumstance";

/** What somebody with one kind of trouble can expect: the first points of the topic "outlook". */
export interface Outlook {
  readonly key: string;
  readonly name: string;
  /** Whoever has one of these, and nothing that asks for another outlook, reads these points. */
  readonly tags: readonly NotedFlag[];
  readonly and?: Circumstance;
  readonly points: readonly string[];
  readonly optional?: readonly string[];
}
