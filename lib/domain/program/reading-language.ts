/** The language a patient reads, where that is not English. */
export interface ReadingLanguage {
  /** BCP 47. */
  readonly language: string;
  /** In English, for staff. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** Whether the clinic hands out translations that nobody has reviewed, when a therapist ticks it. */
  readonly mayHaveDrafts: boolean;
}
