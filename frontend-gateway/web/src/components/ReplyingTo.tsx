import { PersonLink } from './PersonLink';
import styles from './ReplyingTo.module.css';

/** Whom a reply answers, where it stands without its thread. */
export function ReplyingTo({ handle }: { handle: string }) {
  return (
    <p className={styles.replying}>
      Replying to{' '}
      <PersonLink handle={handle} className={styles.handle}>
        @{handle}
      </PersonLink>
    </p>
  );
}
