import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "./breadcrumb";

type PageHeaderProps = {
  title: ReactNode;
  /** One line under the title: tags, dates, counts. */
  meta?: ReactNode;
  /** Most important first; it is also the largest. */
  actions?: ReactNode;
  breadcrumb?: readonly Crumb[];
};

/** The head of every page: where I am, what this is, what I can do. */
export function PageHeader({ title, meta, actions, breadcrumb }: PageHeaderProps) {
  return (
    <header className="grid gap-3 pb-8">
      {breadcrumb !== undefined && <Breadcrumb crumbs={breadcrumb} />}
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="grid min-w-0 gap-2">
          <h1 className="text-3xl">{title}</h1>
          {meta !== undefined && (
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-ink-soft">{meta}</div>
          )}
        </div>
        {actions !== undefined && (
          <div data-screen-only className="flex flex-wrap items-center gap-2">
            {actions}
          </div>
        )}
      </div>
    </header>
  );
}
