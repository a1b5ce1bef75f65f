import { ArrowRight } from "lucide-react";
import type { Metadata } from "next";
import { StandingBadge } from "@/components/translations/standing-badge";
import { TranslationText } from "@/components/translations/translation-text";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import {
  checkTranslationAction,
  dropTranslationAction,
  saveTranslationAction,
  signTranslationAction,
} from "@/lib/translations/actions";
import { loadTranslation } from "@/lib/translations/loaders";

export const metadata: Metadata = { title: "Translation" };

const ACTIONS = {
  ...{ save: saveTranslationAction, drop: dropTranslationAction },
  ...{ check: checkTranslationAction, sign: signTranslationAction },
};

type TranslationPageProps = { params: Promise<{ language: string; part: string; contentId: string }> };

/** One text and its translation, side by side. */
export default async function TranslationPage({ params }: TranslationPageProps) {
  const { language: tag, part: partName, contentId: id } = await params;
  const { title, next, ...view } = await loadTranslation(tag, partName, id);
  const { language, standing, isOwn } = view;
  return (
    <>
      <PageHeader
        title={title}
        breadcrumb={[
          { label: "Languages", href: "/clinic/languages" },
          { label: language.name, href: `/clinic/languages/${language.tag}` },
        ]}
        meta={
          <>
            <StandingBadge standing={standing} />
            {isOwn && <span>Your clinic’s wording</span>}
          </>
        }
        actions={
          next && (
            <ButtonLink
              href={`/clinic/languages/${language.tag}/${next.part}/${next.contentId}`}
              icon={<ArrowRight />}
            >
              Next to review
            </ButtonLink>
          )
        }
      />
      <TranslationText key={view.wordingHash} {...view} actions={ACTIONS} />
    </>
  );
}
