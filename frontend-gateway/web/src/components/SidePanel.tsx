import { type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { asAction } from '../app/asAction';
import { useAction } from '../app/useAction';
import { type ActionName } from '../telemetry/ActionName';
import styles from './SidePanel.module.css';

interface Props<T, K extends QueryKey> {
  readonly title: string;
  readonly options: UseQueryOptions<readonly T[], Error, readonly T[], K>;
  /** Said when there is none. */
  readonly none: string;
  /** What trying again is called in the traces. */
  readonly action: ActionName;
  readonly keyOf: (entry: T) => string;
  readonly children: (entry: T) => ReactNode;
}

/** A short list beside the page. It comes with the page, and its failure is not the page's. */
export function SidePanel<T, K extends QueryKey>(props: Props<T, K>) {
  const { title, options, none, action, keyOf, children } = props;
  const { data, error, refetch } = useQuery(options);
  const again = useAction();
  const id = useId();
  const isComing = data === undefined && error === null;
  return (
    <section className={styles.panel} aria-labelledby={id} aria-busy={isComing}>
      <h2 id={id}>{title}</h2>
      {isComing && <div className={styles.waiting} />}
      {data === undefined && error !== null && (
        <p className={styles.note}>
          Not to be had just now.
          <button
            type="button"
            className="quiet-button"
            disabled={again.isPending}
            onClick={() => void again.run(action, asAction(refetch))}
          >
            Load again
          </button>
        </p>
      )}
      {data?.length === 0 && <p className={styles.note}>{none}</p>}
      {data !== undefined && data.length > 0 && (
        <ul>
          {data.map((entry) => (
            <li key={keyOf(entry)}>{children(entry)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
