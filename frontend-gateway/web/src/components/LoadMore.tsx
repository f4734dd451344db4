import { useEffect, useEffectEvent, useRef } from 'react';
import { type Problem } from '../gateway/problem';
import styles from './LoadMore.module.css';
import { ProblemNote } from './ProblemNote';

interface Props {
  readonly label: string;
  readonly isPending: boolean;
  readonly problem: Problem | undefined;
  readonly onLoad: () => void;
}

/** How far below the window's edge the next page is asked for. */
const AHEAD = '600px';

/** The end of what is loaded: asks for more when it comes near, and can be pressed. After a failure it waits for that. */
export function LoadMore({ label, isPending, problem, onLoad }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const isWaiting = !isPending && problem === undefined;
  const comesNear = useEffectEvent(([entry]: IntersectionObserverEntry[]) => {
    if (entry?.isIntersecting === true && isWaiting) onLoad();
  });
  useEffect(() => {
    if (button.current === null || !isWaiting) return;
    const observer = new IntersectionObserver((entries) => comesNear(entries), { rootMargin: AHEAD });
    observer.observe(button.current);
    return () => observer.disconnect();
  }, [isWaiting]);
  return (
    <div className={styles.more}>
      <ProblemNote problem={problem} />
      <button
        ref={button}
        type="button"
        className="button"
        disabled={isPending}
        aria-busy={isPending}
        onClick={onLoad}
      >
        {isPending ? 'Loading …' : problem === undefined ? label : 'Try again'}
      </button>
    </div>
  );
}
