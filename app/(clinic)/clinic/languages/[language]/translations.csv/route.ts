import { redirect } from "next/navigation";
import { downloadHeaders, sentenceResponse } from "@/lib/domain/file/download-headers";
import { loadTranslationFile } from "@/lib/translations/loaders";

type TranslationFileProps = { params: Promise<{ language: string }> };

/** The texts of a language and their English, for a translator. */
export async function GET(_request: Request, { params }: TranslationFileProps): Promise<Response> {
  const { language } = await params;
  const file = await loadTranslationFile(language);
  if (file === "signed-out") redirect(`/sign-in?callbackUrl=${encodeURIComponent("/clinic/languages")}`);
  if (file === "no-language")
    return sentenceResponse(404, "The library is not translated into this language.");
  return new Response(file.text, { headers: downloadHeaders(file.fileName, "text/csv; charset=utf-8") });
}
