/** What the exercises come after, without the word that is said before it anyway: "After breakfast" is "breakfast". */
export function afterWhat(habitAfter: string): string {
  return habitAfter.trim().replace(/^after\s+/i, "");
}

/** Where they are done, in the same way: "at home" is "home". */
export function atWhat(habitAt: string): string {
  return habitAt.trim().replace(/^at\s+/i, "");
}
