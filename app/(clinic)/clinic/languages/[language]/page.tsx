import type { Metadata } from "next";
import { TranslationFiles } from "@/components/translations/translation-files";
import { TranslationList } from "@/components/translations/translation-list";
import { PageHeader } from "@/components/ui/page-header";
import { importTranslationsAction } from "@/lib/translations/actions";
import { loadLanguage } from "@/lib/translations/loaders";

export const metadata: Metadata = { title: "Language" };

type LanguagePageProps = {
  params: Promise<{ language: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The texts of one language beside their English, to be read, changed, checked and signed. */
export default async function LanguagePage({ params, searchParams }: LanguagePageProps) {
  const { ease, ...view } = await loadLanguage((await params).language, await searchParams);
  const { language } = view;
  return (
    <>
      <PageHeader
        title={language.name}
        breadcrumb={[
          { label: "Clinic", href: "/clinic" },
          { label: "Languages", href: "/clinic/languages" },
        ]}
        {...(ease && {
          meta: `Reading ease ${ease.score} of 100 (${ease.formula}; 60 and more is plain)`,
        })}
      />
      <div className="grid gap-12">
        <TranslationList {...view} />
        <TranslationFiles language={language} action={importTranslationsAction} />
      </div>
    </>
  );
}
