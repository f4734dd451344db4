import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { usePerson } from '../app/usePerson';
import { type Crud } from '../gateway/types';
import { Bomb } from './Bomb';
import styles from './CrudCard.module.css';
import { cx } from './cx';
import { Message } from './Message';
import { AvatarLink, PersonLink } from './PersonLink';
import { ReplyingTo } from './ReplyingTo';
import { RepostedBy } from './RepostedBy';
import { TimeAgo } from './TimeAgo';

interface Props {
  readonly crud: Crud;
  /** Shown large, as what its page is about. */
  readonly isMain?: boolean;
  /** What can be done with it. */
  readonly children?: ReactNode;
}

export const linkTo = ({ handle, uuid }: Pick<Crud, 'handle' | 'uuid'>): string =>
  `/@${handle}/status/${uuid}`;

/** A crud: who, what, since when and for how long. */
export function CrudCard({ crud, isMain = false, children }: Props) {
  const { uuid, handle, display_name, message, reply_to_handle, reposted_by, created_at, expires_at } = crud;
  const isOwn = usePerson()?.handle === handle;
  return (
    <article
      className={cx(styles.card, isMain && styles.main)}
      data-testid="crud"
      data-uuid={uuid}
      aria-label={`Crud by ${display_name}`}
      aria-current={isMain ? 'true' : undefined}
    >
      {reposted_by != null && <RepostedBy person={reposted_by} />}
      <AvatarLink of={crud} />
      <div className={styles.body}>
        <header className={cx(styles.header, isOwn && styles.own)}>
          <PersonLink handle={handle} className={styles.name}>
            {display_name}
          </PersonLink>
          <span className={styles.handle}>@{handle}</span>
          <span className={styles.age}>
            {isMain ? (
              <TimeAgo at={created_at} />
            ) : (
              <Link className={styles.permalink} to={linkTo(crud)}>
                <TimeAgo at={created_at} />
                <span className="visually-hidden"> ago, open this crud</span>
              </Link>
            )}
          </span>
          {expires_at != null && <Bomb createdAt={created_at} expiresAt={expires_at} isExact={isOwn} />}
        </header>
        {reply_to_handle != null && <ReplyingTo handle={reply_to_handle} />}
        <Message text={message} className={styles.message} />
        {children !== undefined && <footer className={styles.footer}>{children}</footer>}
      </div>
    </article>
  );
}
