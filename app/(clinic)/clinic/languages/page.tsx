import type { Metadata } from "next";
import { ClinicTabs } from "@/components/clinic/clinic-tabs";
import { DraftSetting } from "@/components/translations/draft-setting";
import { LanguageTable } from "@/components/translations/language-table";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { allowDraftsAction } from "@/lib/translations/actions";
import { loadLanguages } from "@/lib/translations/loaders";

export const metadata: Metadata = { title: "Languages" };

/** What patients can be given in their language, and how far each language may be relied on. */
export default async function LanguagesPage() {
  const { shares, ...setting } = await loadLanguages();
  return (
    <>
      <PageHeader title="Languages" />
      <ClinicTabs />
      <div className="grid gap-12">
        <Section
          title="How far each language is"
          description="Counted in texts. Every translation that came with Homestretch is a draft until a translator or a clinician of yours has read it."
        >
          <LanguageTable shares={shares} />
        </Section>
        <DraftSetting {...setting} action={allowDraftsAction} />
      </div>
    </>
  );
}
