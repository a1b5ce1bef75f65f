import type { TemplateKeeper } from "@/lib/domain/template/template";

/** Whose a template is, in a few words. */
export function keeperInWords(keeper: TemplateKeeper, madeBy?: string): string {
  if (keeper === "me") return "Only you see it";
  if (keeper === "everybody") return "Starter";
  return madeBy === undefined ? "The clinic's" : `The clinic's, made by ${madeBy}`;
}
