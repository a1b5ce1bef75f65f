import type { Metadata } from "next";
import { TemplateArticle } from "@/components/templates/template-article";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { loadTemplateList } from "@/lib/library/loaders";
import { loadConditionChoices } from "@/lib/patients/loaders";

export const metadata: Metadata = { title: "Templates" };

/** The starter programs, each of them whole. */
export default async function TemplatesPage() {
  const [templates, conditions] = await Promise.all([loadTemplateList(), loadConditionChoices()]);
  const names = new Map(conditions.map((condition) => [condition.slug, condition.name]));
  return (
    <>
      <PageHeader
        title="Templates"
        meta="A new program starts with four exercises of a template; the rest are one step away in the builder."
      />
      <nav aria-label="Templates" className="pb-12">
        <ol className="gap-x-12 sm:columns-2">
          {templates.map((template) => (
            <li key={template.id} className="break-inside-avoid py-1">
              <TextLink href={`#${template.slug}`}>{template.title}</TextLink>
            </li>
          ))}
        </ol>
      </nav>
      <div className="grid gap-12">
        {templates.map((template) => (
          <TemplateArticle
            key={template.id}
            template={template}
            suits={template.suits.map((slug) => names.get(slug) ?? slug)}
          />
        ))}
      </div>
    </>
  );
}
