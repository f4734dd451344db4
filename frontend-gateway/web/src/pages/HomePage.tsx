import { freshPages } from '../app/needs';
import { useOpenPage } from '../app/useOpenPage';
import { usePerson } from '../app/usePerson';
import { Composer } from '../components/Composer';
import { Empty } from '../components/Empty';
import { FeedTabs } from '../components/FeedTabs';
import { LiveFeed } from '../components/LiveFeed';
import { NarrowJoin } from '../components/NarrowJoin';
import { PageHeader } from '../components/PageHeader';
import { homeFeed } from '../gateway/cruds';

export function HomePage() {
  const person = usePerson();
  useOpenPage('open home', [freshPages(homeFeed)]);
  return (
    <>
      <PageHeader title="Home" />
      {person && <FeedTabs />}
      {person && <Composer person={person} />}
      <NarrowJoin />
      <LiveFeed feed={homeFeed} action="open home">
        <Empty title="Nothing here yet">
          <p>Whatever was said has expired. Say something new.</p>
        </Empty>
      </LiveFeed>
    </>
  );
}
