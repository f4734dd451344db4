import { freshPages } from '../app/needs';
import { useOpenPage } from '../app/useOpenPage';
import { usePerson } from '../app/usePerson';
import { Composer } from '../components/Composer';
import { Empty } from '../components/Empty';
import { FeedTabs } from '../components/FeedTabs';
import { LiveFeed } from '../components/LiveFeed';
import { PageHeader } from '../components/PageHeader';
import { SignedOutNotice } from '../components/SignedOutNotice';
import { Suggested } from '../components/Suggested';
import { followingFeed } from '../gateway/cruds';
import styles from './FollowingPage.module.css';

/** What those whom one follows are saying. */
export function FollowingPage() {
  const person = usePerson();
  useOpenPage('open following', person === null ? [] : [freshPages(followingFeed)]);
  if (person === null) {
    return (
      <>
        <PageHeader title="Following" />
        <SignedOutNotice />
      </>
    );
  }
  return (
    <>
      <PageHeader title="Home" windowTitle="Following" />
      <FeedTabs />
      {person && <Composer person={person} />}
      <LiveFeed feed={followingFeed} action="open following">
        <Empty title="Quiet here">
          <p>Follow some people, and what they post and repost is here.</p>
        </Empty>
        <div className={styles.suggested}>
          <Suggested />
        </div>
      </LiveFeed>
    </>
  );
}
