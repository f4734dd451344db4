import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { asAction } from '../app/asAction';
import { readMentions, readNotifications } from '../app/readNotifications';
import { useAction } from '../app/useAction';
import { useOpenPage } from '../app/useOpenPage';
import { usePerson } from '../app/usePerson';
import { useUnreadCount } from '../app/useUnreadCount';
import { CrudSkeletons } from '../components/CrudSkeletons';
import { Empty } from '../components/Empty';
import { Failed } from '../components/Failed';
import { LeftOutNote } from '../components/LeftOutNote';
import { LoadMore } from '../components/LoadMore';
import { MarkAllRead } from '../components/MarkAllRead';
import { NewNotifications } from '../components/NewNotifications';
import { NotificationCard } from '../components/NotificationCard';
import { PageHeader } from '../components/PageHeader';
import { SignedOutNotice } from '../components/SignedOutNotice';
import { Tabs } from '../components/Tabs';
import { mentions, notifications } from '../gateway/notifications';

const everything = { name: 'read notifications', options: notifications, need: readNotifications } as const;
const saidToMe = { name: 'read mentions', options: mentions, need: readMentions } as const;

export function NotificationsPage() {
  const person = usePerson();
  const onlyMentions = useSearchParams()[0].get('only') === 'mentions';
  const { name, need } = onlyMentions ? saidToMe : everything;
  useOpenPage(name, person === null ? [] : [need]);
  return (
    <>
      <PageHeader title="Notifications">{person !== null && <MarkAllRead />}</PageHeader>
      {person === null ? (
        <SignedOutNotice />
      ) : (
        <>
          <Tabs
            label="Which notifications"
            tabs={[
              { label: 'All', to: '/notifications', isCurrent: !onlyMentions },
              { label: 'Mentions', to: '/notifications?only=mentions', isCurrent: onlyMentions },
            ]}
          />
          <NotificationList key={name} onlyMentions={onlyMentions} />
        </>
      )}
    </>
  );
}

function NotificationList({ onlyMentions }: { onlyMentions: boolean }) {
  const client = useQueryClient();
  const { name, options, need } = onlyMentions ? saidToMe : everything;
  const { data, error, fetchNextPage, hasNextPage } = useInfiniteQuery(options);
  const unread = useUnreadCount();
  const reading = useAction();
  const more = useAction();
  const read = () => void reading.run(name, (scope) => need.fetch(client, scope));
  if (data === undefined) {
    if (error === null) return <CrudSkeletons count={4} />;
    return <Failed error={error} isPending={reading.isPending} onTryAgain={read} />;
  }
  const items = data.pages.flatMap((page) => page.items);
  return (
    <>
      {!onlyMentions && <NewNotifications count={unread} reading={reading} onShow={read} />}
      <LeftOutNote pages={data.pages}>What was said cannot be told just now.</LeftOutNote>
      {items.map((notification) => (
        <NotificationCard key={notification.uuid} notification={notification} />
      ))}
      {items.length === 0 && (onlyMentions || unread === 0) && <NothingYet onlyMentions={onlyMentions} />}
      {hasNextPage && (
        <LoadMore
          label="Show older notifications"
          isPending={more.isPending}
          problem={more.problem}
          onLoad={() => void more.run('load more notifications', asAction(fetchNextPage))}
        />
      )}
    </>
  );
}

function NothingYet({ onlyMentions }: { onlyMentions: boolean }) {
  return (
    <Empty title={onlyMentions ? 'Nobody has said anything to you yet' : 'Nothing to tell you yet'}>
      <p>
        {onlyMentions
          ? 'When somebody replies to you or writes your @handle, it says so here.'
          : 'When somebody replies to you, likes what you said or follows you, it says so here, with the trace that brought it.'}
      </p>
      <Link className="button" to="/">
        Find a crud to answer
      </Link>
    </Empty>
  );
}
