import type { TodayGroup } from "@/lib/domain/today/today-groups";

/** The address of the day as it is shown: which group, whose programs, which page. */
export function todayAddress(asked: {
  readonly show?: TodayGroup | undefined;
  readonly mine: boolean;
  readonly page?: number;
}): string {
  const query = new URLSearchParams();
  if (asked.show) query.set("show", asked.show);
  if (asked.mine) query.set("mine", "1");
  if (asked.page !== undefined && asked.page > 1) query.set("page", String(asked.page));
  const text = query.toString();
  return text === "" ? "/today" : `/today?${text}`;
}
