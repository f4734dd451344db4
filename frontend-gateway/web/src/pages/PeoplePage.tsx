import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, NavLink, useParams } from 'react-router';
import { asAction } from '../app/asAction';
import { freshPages } from '../app/needs';
import { useAction } from '../app/useAction';
import { useOpenPage } from '../app/useOpenPage';
import { usePerson } from '../app/usePerson';
import { CrudSkeletons } from '../components/CrudSkeletons';
import { Empty } from '../components/Empty';
import { Failed } from '../components/Failed';
import tabs from '../components/FeedTabs.module.css';
import { LoadMore } from '../components/LoadMore';
import { PageHeader } from '../components/PageHeader';
import { linkToPeople, linkToPerson } from '../components/paths';
import { PersonRow } from '../components/PersonRow';
import { type PeopleList, people } from '../gateway/follows';
import { Problem } from '../gateway/problem';
import { NotFoundPage } from './NotFoundPage';

const words = {
  followers: { title: 'Followers', own: 'Nobody follows you yet.', none: 'Nobody follows them yet.' },
  following: { title: 'Following', own: 'You follow nobody yet.', none: 'They follow nobody yet.' },
} as const;

/** Who follows somebody, or whom they follow. */
export function PeoplePage({ list }: { list: PeopleList }) {
  const { at = '' } = useParams();
  if (!at.startsWith('@')) return <NotFoundPage />;
  return <People key={`${at.toLowerCase()}/${list}`} handle={at.slice(1)} list={list} />;
}

function People({ handle, list }: { handle: string; list: PeopleList }) {
  const options = people(handle, list);
  useOpenPage(`open ${list}`, [freshPages(options)]);
  const { data, error, refetch, fetchNextPage, hasNextPage } = useInfiniteQuery(options);
  const me = usePerson();
  const again = useAction();
  const more = useAction();
  const { title, own, none } = words[list];
  const isUnknown = error instanceof Problem && [400, 404].includes(error.status);
  const tryAgain = () => void again.run(`open ${list}`, asAction(refetch));
  const found = data?.pages.flatMap(({ items }) => items);
  const isOwn = me?.handle.toLowerCase() === handle.toLowerCase();
  return (
    <>
      <PageHeader
        title={`@${handle}`}
        windowTitle={`${title} of @${handle}`}
        back={{ to: linkToPerson(handle), label: `Back to @${handle}` }}
      />
      <nav aria-label={`People around @${handle}`}>
        <ul className={tabs.tabs}>
          {(['followers', 'following'] as const).map((each) => (
            <li key={each}>
              <NavLink to={linkToPeople(handle, each)} replace>
                {words[each].title}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      {found === undefined && error === null && <CrudSkeletons count={4} />}
      {found === undefined && isUnknown && (
        <Empty title="There is nobody here">
          <p>Nobody has the handle @{handle}.</p>
          <Link className="button" to="/search">
            Look for somebody else
          </Link>
        </Empty>
      )}
      {found === undefined && error !== null && !isUnknown && (
        <Failed error={error} isPending={again.isPending} onTryAgain={tryAgain} />
      )}
      {found?.map((person) => (
        <PersonRow key={person.uuid} person={person} />
      ))}
      {found?.length === 0 && (
        <Empty title={isOwn ? own : none}>
          {isOwn && (
            <Link className="button" to="/search">
              Look around
            </Link>
          )}
        </Empty>
      )}
      {hasNextPage && (
        <LoadMore
          label="Show more people"
          isPending={more.isPending}
          problem={more.problem}
          onLoad={() => void more.run('load more people', asAction(fetchNextPage))}
        />
      )}
    </>
  );
}
