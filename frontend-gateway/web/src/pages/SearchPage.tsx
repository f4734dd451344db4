import { useEffect } from 'react';
import { type Location, useLocation, useSearchParams } from 'react-router';
import { freshPages } from '../app/needs';
import { useOpenPage } from '../app/useOpenPage';
import { Empty } from '../components/Empty';
import { Explore } from '../components/Explore';
import { PageHeader } from '../components/PageHeader';
import { SearchBox } from '../components/SearchBox';
import { SearchResults } from '../components/SearchResults';
import { Tabs } from '../components/Tabs';
import { focusSearch } from '../components/focusSearch';
import { type SearchKind, isSearchKind, linkToSearch } from '../components/paths';
import { peopleResults, searchResults, tagResults } from '../gateway/explore';
import { type ActionName } from '../telemetry/ActionName';
import styles from './SearchPage.module.css';

const kinds = { cruds: 'Cruds', people: 'People', tags: 'Tags' } as const satisfies Record<
  SearchKind,
  string
>;

export function SearchPage() {
  const [parameters] = useSearchParams();
  const { state } = useLocation() as Location<{ focusSearch?: boolean } | null>;
  const term = (parameters.get('term') ?? '').trim();
  const asked = parameters.get('in');
  const kind = isSearchKind(asked) ? asked : 'cruds';
  useOpenPage(nameOf(term, kind), term === '' ? [] : [needOf(term, kind)]);
  useEffect(() => {
    if (state?.focusSearch === true) focusSearch();
  }, [state]);
  return (
    <>
      <PageHeader
        title="Search"
        windowTitle={term === '' ? 'Search' : `${term} – Search`}
        back={{ to: '/', label: 'Back to the home feed' }}
      />
      <div className={styles.box}>
        <SearchBox />
      </div>
      {term === '' ? (
        <>
          <Empty title="What are you looking for?">
            <p>People by their name, some words, &quot;words in this order&quot;, or a #tag.</p>
          </Empty>
          <Explore />
        </>
      ) : (
        <>
          <Tabs
            label="What to look for"
            tabs={Object.entries(kinds).map(([each, label]) => ({
              label,
              to: linkToSearch(term, each as SearchKind),
              isCurrent: each === kind,
            }))}
          />
          <SearchResults key={`${kind} ${term}`} term={term} kind={kind} />
        </>
      )}
    </>
  );
}

function nameOf(term: string, kind: SearchKind): ActionName {
  if (term === '') return 'open search';
  return kind === 'cruds' ? 'search' : `search ${kind}`;
}

function needOf(term: string, kind: SearchKind) {
  switch (kind) {
    case 'cruds':
      return freshPages(searchResults(term));
    case 'people':
      return freshPages(peopleResults(term));
    case 'tags':
      return freshPages(tagResults(term));
  }
}
