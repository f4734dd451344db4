import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { type Pictured } from '../gateway/types';
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
export function AvatarLink({ of }: { of: Pictured }) {
  return (
    <Link className={styles.link} to={linkToPerson(of.handle)} tabIndex={-1} aria-hidden="true">
      <Avatar of={of} />
    </Link>
  );
}
