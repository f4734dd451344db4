import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { asAction } from '../app/asAction';
import { readNotifications } from '../app/readNotifications';
import { useAction } from '../app/useAction';
import { useOpenPage } from '../app/useOpenPage';
import { usePerson } from '../app/usePerson';
import { useUnreadCount } from '../app/useUnreadCount';
import { CrudSkeletons } from '../components/CrudSkeletons';
import { Empty } from '../components/Empty';
import { Failed } from '../components/Failed';
import { LoadMore } from '../components/LoadMore';
import { NewNotifications } from '../components/NewNotifications';
import { NotificationCard } from '../components/NotificationCard';
import { PageHeader } from '../components/PageHeader';
import { SignedOutNotice } from '../components/SignedOutNotice';
import { notifications } from '../gateway/notifications';

export function NotificationsPage() {
  const person = usePerson();
  useOpenPage('read notifications', person === null ? [] : [readNotifications]);
  return (
    <>
      <PageHeader title="Notifications" />
      {person === null ? <SignedOutNotice /> : <NotificationList />}
    </>
  );
}

function NotificationList() {
  const client = useQueryClient();
  const { data, error, fetchNextPage, hasNextPage } = useInfiniteQuery(notifications);
  const unread = useUnreadCount();
  const reading = useAction();
  const more = useAction();
  const read = () =>
    void reading.run('read notifications', (scope) => readNotifications.fetch(client, scope));
  if (data === undefined) {
    if (error === null) return <CrudSkeletons count={4} />;
    return <Failed error={error} isPending={reading.isPending} onTryAgain={read} />;
  }
  const items = data.pages.flatMap((page) => page.items);
  return (
    <>
      <NewNotifications count={unread} reading={reading} onShow={read} />
      {items.map((notification) => (
        <NotificationCard key={notification.uuid} notification={notification} />
      ))}
      {items.length === 0 && unread === 0 && (
        <Empty title="Nothing to tell you yet">
          <p>When somebody replies to you, it says so here, with the trace that brought it.</p>
          <Link className="button" to="/">
            Find a crud to answer
          </Link>
        </Empty>
      )}
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
