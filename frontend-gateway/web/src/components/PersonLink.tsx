import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { Avatar } from './Avatar';
import { cx } from './cx';
import { linkToPerson } from './paths';
import styles from './PersonLink.module.css';

/** The way to somebody's profile. */
export function PersonLink({
  handle,
  className,
  children,
}: {
  handle: string;
  className?: string | undefined;
  children: ReactNode;
}) {
  return (
    <Link className={cx(styles.link, className)} to={linkToPerson(handle)}>
      {children}
    </Link>
  );
}

/** The same way behind the avatar, for pointers alone: for the keyboard and for readers the name is enough. */
export function AvatarLink({ handle, name }: { handle: string; name: string }) {
  return (
    <Link className={styles.link} to={linkToPerson(handle)} tabIndex={-1} aria-hidden="true">
      <Avatar handle={handle} name={name} />
    </Link>
  );
}
