import type { Metadata } from "next";
import { SignOffLink } from "@/components/signatures/sign-off-link";
import { TemplateActions } from "@/components/templates/template-actions";
import { TemplateArticle } from "@/components/templates/template-article";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { loadTemplate } from "@/lib/templates/loaders";

export const metadata: Metadata = { title: "Template" };

type TemplatePageProps = { params: Promise<{ templateId: string }> };

/** One template, whole. */
export default async function TemplatePage({ params }: TemplatePageProps) {
  const { template, conditions, isUnsigned, unsignedParts } = await loadTemplate((await params).templateId);
  const { id, slug, title, goal, isShared } = template;
  const names = new Map(conditions.map((condition) => [condition.slug, condition.name]));
  const isArchived = template.archivedAt !== null;
  return (
    <>
      <PageHeader
        breadcrumb={[{ label: "Templates", href: "/templates" }]}
        title={<span className="wrap-anywhere">{title}</span>}
        meta={
          <>
            <span className="wrap-anywhere">{goal}</span>
            {isShared && <SignOffLink kind="template" {...{ subject: slug, isUnsigned }} />}
          </>
        }
        actions={<TemplateActions templateId={id} {...{ title, isShared, isArchived }} />}
      />
      {isArchived && (
        <div className="pb-8">
          <Notice title="Archived">
            It is not offered any more. Programs made from it stay as they are.
          </Notice>
        </div>
      )}
      <TemplateArticle
        template={template}
        suits={template.suits.map((slug) => names.get(slug) ?? slug)}
        unsignedParts={unsignedParts}
      />
    </>
  );
}
