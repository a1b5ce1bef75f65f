import { UserRoundPlus } from "lucide-react";
import { ArrowKeys } from "@/components/ui/arrow-keys";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { TabLinks } from "@/components/ui/tab-links";
import { UrlSearch } from "@/components/ui/url-search";
import type { PatientRow } from "@/lib/domain/patient/patient-row";
import { countedInWords } from "@/lib/domain/text/counted";
import { PatientTable } from "./patient-table";

type PatientListProps = {
  rows: readonly PatientRow[];
  total: number;
  /** There are more than were counted. */
  isMore: boolean;
  page: number;
  pageCount: number;
  search: string;
  archived: boolean;
  /** Only those who need an interpreter. */
  interpreter: boolean;
};

type ListQuery = { search?: string; archived?: boolean; interpreter?: boolean; page?: number };

/** The patients of the clinic: search, archive, pages. */
export function PatientList(props: PatientListProps) {
  const { rows, total, isMore, page, pageCount, search, archived, interpreter } = props;
  const caption = archived ? "Archived patients" : "Patients";
  return (
    <ArrowKeys className="grid gap-6">
      <div className="flex flex-wrap-reverse items-end justify-between gap-x-8 gap-y-4">
        <UrlSearch label="Name, year or reference" className="w-full max-w-sm" />
        <TabLinks
          label="Which patients"
          current={listAddress({ search, archived, interpreter })}
          tabs={[
            { href: listAddress({ search }), label: "Current" },
            { href: listAddress({ search, interpreter: true }), label: "Need an interpreter" },
            { href: listAddress({ search, archived: true }), label: "Archived" },
          ]}
        />
      </div>
      <p role="status" className="sr-only">
        {total === 1 ? "1 patient" : `${countedInWords({ total, isMore })} patients`}
      </p>
      {rows.length > 0 ? <PatientTable rows={rows} caption={caption} /> : <Nothing {...props} />}
      <Pagination
        label="Pages of patients"
        page={page}
        pageCount={pageCount}
        isMore={isMore}
        hrefFor={(target) => listAddress({ search, archived, interpreter, page: target })}
      />
    </ArrowKeys>
  );
}

function Nothing({ total, search, archived, interpreter }: PatientListProps) {
  if (total > 0) {
    return (
      <EmptyState
        title="The list ends before this page"
        action={
          <ButtonLink href={listAddress({ search, archived, interpreter })}>Go to the first page</ButtonLink>
        }
      >
        The address names a page that is not there any more.
      </EmptyState>
    );
  }
  if (search.trim() !== "") return <NoMatch {...{ search, archived, interpreter }} />;
  if (archived) {
    return (
      <EmptyState
        title="Nobody is archived"
        action={<ButtonLink href="/patients">Current patients</ButtonLink>}
      >
        Patients you archive leave the daily list and wait here, with all their programs.
      </EmptyState>
    );
  }
  if (interpreter) {
    return (
      <EmptyState
        title="Nobody needs an interpreter"
        action={<ButtonLink href="/patients">Current patients</ButtonLink>}
      >
        Whether somebody has to interpret is asked on the patient’s record.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="No patients yet"
      action={
        <ButtonLink href="/patients/new" variant="primary">
          Add a patient
        </ButtonLink>
      }
    >
      Add your first patient. A name, initials or an alias is enough.
    </EmptyState>
  );
}

function NoMatch({ search, archived, interpreter }: Required<Omit<ListQuery, "page">>) {
  const who = interpreter
    ? "patient who needs an interpreter"
    : `${archived ? "archived" : "current"} patient`;
  return (
    <EmptyState
      title={`No ${who} matches “${search.trim()}”`}
      action={
        <div className="flex flex-wrap gap-2 sm:justify-center">
          <ButtonLink
            href={`/patients/new?${new URLSearchParams({ name: search.trim() })}`}
            variant="primary"
            icon={<UserRoundPlus />}
            className="max-w-full"
          >
            <span className="min-w-0 truncate">{`Add “${search.trim()}”`}</span>
          </ButtonLink>
          <ButtonLink href={listAddress({ search, archived: !archived && !interpreter })}>
            Search {archived || interpreter ? "current" : "archived"} patients
          </ButtonLink>
          <ButtonLink href={listAddress({ archived, interpreter })} variant="quiet">
            Clear the search
          </ButtonLink>
        </div>
      }
    >
      The search looks at name, year of birth, phone and reference, whatever the accents and the order.
    </EmptyState>
  );
}

function listAddress({ search = "", archived = false, interpreter = false, page = 1 }: ListQuery): string {
  const query = new URLSearchParams();
  if (search.trim() !== "") query.set("q", search);
  if (archived) query.set("archived", "1");
  if (interpreter) query.set("interpreter", "1");
  if (page > 1) query.set("page", String(page));
  const text = query.toString();
  return text === "" ? "/patients" : `/patients?${text}`;
}
