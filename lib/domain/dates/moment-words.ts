export interface ClinicTime {
  /** BCP 47, for example "en-GB". */
  readonly language: string;
  readonly timeZone: string;
}

/** The day of a moment where the clinic is, in its language: "22 November 2026". */
export function dayOfMoment(moment: Date, { language, timeZone }: ClinicTime): string {
  const options = { timeZone, day: "numeric", month: "long", year: "numeric" } as const;
  return new Intl.DateTimeFormat(language, options).format(moment);
}

/** A moment where the clinic is, in its language: "22 November 2026, 10:40". */
export function momentInWords(moment: Date, clinic: ClinicTime): string {
  const { language, timeZone } = clinic;
  const options = { timeZone, hour: "2-digit", minute: "2-digit" } as const;
  return `${dayOfMoment(moment, clinic)}, ${new Intl.DateTimeFormat(language, options).format(moment)}`;
}
