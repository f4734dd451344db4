import { useState } from 'react';
import { type Pictured } from '../gateway/types';
import styles from './Avatar.module.css';
import { cx } from './cx';

const HUES = 8;

/**
 * Somebody's picture; without one, or when it does not come, their first letter on a colour that is always theirs. The
 * name stands beside it.
 */
export function Avatar({ of, isSmall = false }: { of: Pictured; isSmall?: boolean }) {
  const [failed, setFailed] = useState<string>();
  const { handle, display_name, avatar_url } = of;
  const shape = cx(styles.avatar, isSmall && styles.small);
  if (avatar_url != null && avatar_url !== failed) {
    return (
      <img
        className={cx(shape, styles.picture)}
        src={avatar_url}
        alt=""
        decoding="async"
        onError={() => setFailed(avatar_url)}
      />
    );
  }
  const [initial = '?'] = display_name.trim();
  return (
    <span className={cx(shape, styles[`hue${hueOf(handle)}`])} aria-hidden="true">
      {initial.toUpperCase()}
    </span>
  );
}

const hueOf = (handle: string) =>
  Array.from(handle).reduce((sum, char) => sum + (char.codePointAt(0) ?? 0), 0) % HUES;
