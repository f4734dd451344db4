import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { asAction } from '../app/asAction';
import { freshPages } from '../app/needs';
import { useAction } from '../app/useAction';
import { useOpenPage } from '../app/useOpenPage';
import { CrudSkeletons } from '../components/CrudSkeletons';
import { Empty } from '../components/Empty';
import { EndlessFeed } from '../components/EndlessFeed';
import { Failed } from '../components/Failed';
import { PageHeader } from '../components/PageHeader';
import { SearchBox } from '../components/SearchBox';
import { Suggested } from '../components/Suggested';
import { Trending } from '../components/Trending';
import { searchResults } from '../gateway/explore';
import styles from './SearchPage.module.css';

export function SearchPage() {
  const [parameters] = useSearchParams();
  const term = (parameters.get('term') ?? '').trim();
  useOpenPage(term === '' ? 'open search' : 'search', term === '' ? [] : [freshPages(searchResults(term))]);
  return (
    <>
      <PageHeader
        title="Search"
        windowTitle={term === '' ? 'Search' : `${term} – Search`}
        back={{ to: '/', label: 'Back to the home feed' }}
      />
      <div className={styles.box}>
        <SearchBox label="Search for cruds" />
      </div>
      {term === '' ? <Invitation /> : <Results key={term} term={term} />}
    </>
  );
}

function Invitation() {
  return (
    <>
      <Empty title="What are you looking for?">
        <p>Some words, &quot;words in this order&quot;, or a #tag.</p>
      </Empty>
      <Explore />
    </>
  );
}

function Results({ term }: { term: string }) {
  const { data, error, refetch, fetchNextPage, hasNextPage } = useInfiniteQuery(searchResults(term));
  const again = useAction();
  if (data === undefined) {
    if (error === null) return <CrudSkeletons count={4} />;
    const tryAgain = () => void again.run('search', asAction(refetch));
    return <Failed error={error} isPending={again.isPending} onTryAgain={tryAgain} />;
  }
  return (
    <EndlessFeed
      cruds={data.pages.flatMap(({ items }) => items)}
      hasNextPage={hasNextPage}
      fetchNextPage={fetchNextPage}
    >
      <Empty title="Nothing found">
        <p>Nobody alive says that. What has expired is not found either.</p>
      </Empty>
      <Explore />
    </EndlessFeed>
  );
}

/** What others are up to, where there is no side column for it. */
function Explore() {
  return (
    <div className={styles.explore}>
      <Trending />
      <Suggested />
    </div>
  );
}
