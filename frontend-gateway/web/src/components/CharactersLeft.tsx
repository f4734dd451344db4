import styles from './CharactersLeft.module.css';
import { cx } from './cx';

/** Say it aloud only when it begins to matter. */
const WARN_AT = 20;

/** How many characters there is room for; below zero how many are too many. */
export function CharactersLeft({ id, left }: { id: string; left: number }) {
  return (
    <span
      id={id}
      className={cx(styles.left, left < 0 && styles.over, left >= 0 && left <= WARN_AT && styles.near)}
      data-testid="characters-left"
      aria-live={left <= WARN_AT ? 'polite' : 'off'}
    >
      {left}
      <span className="visually-hidden"> characters left</span>
    </span>
  );
}
