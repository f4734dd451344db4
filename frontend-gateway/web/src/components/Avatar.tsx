import styles from './Avatar.module.css';
import { cx } from './cx';

const HUES = 8;

/** Somebody's first letter on a colour that is always theirs. The name stands beside it. */
export function Avatar({
  handle,
  name,
  isSmall = false,
}: {
  handle: string;
  name: string;
  isSmall?: boolean;
}) {
  const [initial = '?'] = name.trim();
  const hue = Array.from(handle).reduce((sum, char) => sum + (char.codePointAt(0) ?? 0), 0) % HUES;
  return (
    <span className={cx(styles.avatar, styles[`hue${hue}`], isSmall && styles.small)} aria-hidden="true">
      {initial.toUpperCase()}
    </span>
  );
}
