import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { asAction } from '../app/asAction';
import { freshPages } from '../app/needs';
import { useAction } from '../app/useAction';
import { useOpenPage } from '../app/useOpenPage';
import { usePerson } from '../app/usePerson';
import { CrudSkeletons } from '../components/CrudSkeletons';
import { Empty } from '../components/Empty';
import { EndlessFeed } from '../components/EndlessFeed';
import { Failed } from '../components/Failed';
import { PageHeader } from '../components/PageHeader';
import { ProfileHeader } from '../components/ProfileHeader';
import { ProfileTabFeed } from '../components/ProfileTabFeed';
import { Tabs } from '../components/Tabs';
import { type ProfileTab, linkToProfile } from '../components/paths';
import { Problem } from '../gateway/problem';
import { profile, profileTab } from '../gateway/profiles';
import { NotFoundPage } from './NotFoundPage';

const tabs = [
  { tab: 'cruds', label: 'Cruds' },
  { tab: 'replies', label: 'Replies' },
  { tab: 'likes', label: 'Likes' },
] as const;

export function ProfilePage({ tab }: { tab: ProfileTab }) {
  const { at = '' } = useParams();
  if (!at.startsWith('@')) return <NotFoundPage />;
  return <Profile key={at.toLowerCase()} handle={at.slice(1)} tab={tab} />;
}

function Profile({ handle, tab }: { handle: string; tab: ProfileTab }) {
  const options = profile(handle);
  const name = tab === 'cruds' ? 'open profile' : (`open ${tab}` as const);
  const who = freshPages(options);
  useOpenPage(name, tab === 'cruds' ? [who] : [who, freshPages(profileTab(handle, tab))]);
  const { data, error, refetch, fetchNextPage, hasNextPage } = useInfiniteQuery(options);
  const me = usePerson();
  const again = useAction();
  const about = data?.pages[0]?.body.profile;
  if (data === undefined || about === undefined) {
    const isUnknown = error instanceof Problem && [400, 404].includes(error.status);
    const tryAgain = () => void again.run(name, asAction(refetch));
    return (
      <>
        <PageHeader title={`@${handle}`} />
        {error === null && <CrudSkeletons count={4} />}
        {isUnknown && (
          <Empty title="There is nobody here">
            <p>Nobody has the handle @{handle}.</p>
            <Link className="button" to="/search">
              Look for somebody else
            </Link>
          </Empty>
        )}
        {error !== null && !isUnknown && (
          <Failed error={error} isPending={again.isPending} onTryAgain={tryAgain} />
        )}
      </>
    );
  }
  const isOwn = me?.uuid === about.uuid;
  return (
    <>
      <PageHeader
        title={about.display_name}
        windowTitle={windowTitle(`${about.display_name} (@${about.handle})`, tab)}
        back={{ to: '/', label: 'Back to the home feed' }}
      />
      <ProfileHeader profile={about} isOwn={isOwn} />
      <Tabs
        label={`What there is of ${about.display_name}`}
        tabs={tabs.map(({ tab: each, label }) => ({
          label,
          to: linkToProfile(about.handle, each),
          isCurrent: each === tab,
        }))}
      />
      {tab === 'cruds' ? (
        <EndlessFeed
          cruds={data.pages.flatMap(({ body }) => body.activities)}
          hasNextPage={hasNextPage}
          fetchNextPage={fetchNextPage}
        >
          <Empty title="Nothing alive here">
            <p>{isOwn ? 'Whatever you said has expired.' : 'Whatever they said has expired.'}</p>
            {isOwn && (
              <Link className="button" to="/#compose">
                Say something new
              </Link>
            )}
          </Empty>
        </EndlessFeed>
      ) : (
        <ProfileTabFeed key={tab} handle={handle} tab={tab} isOwn={isOwn} />
      )}
    </>
  );
}

function windowTitle(person: string, tab: ProfileTab): string {
  if (tab === 'cruds') return person;
  return tab === 'replies' ? `Replies by ${person}` : `Liked by ${person}`;
}
