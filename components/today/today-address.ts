/** The address of the day as it is shown: whose programs, which page. */
export function todayAddress(asked: { readonly mine: boolean; readonly page?: number }): string {
  const query = new URLSearchParams();
  if (asked.mine) query.set("mine", "1");
  if (asked.page !== undefined && asked.page > 1) query.set("page", String(asked.page));
  const text = query.toString();
  return text === "" ? "/today" : `/today?${text}`;
}
