/** Records of patients who were archived before this moment have been kept long enough. */
export function keptSince(now: Date, years: number): Date {
  const moment = new Date(now);
  moment.setUTCFullYear(moment.getUTCFullYear() - years);
  return moment;
}
