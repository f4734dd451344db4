import { type ReactNode } from 'react';
import { asAction } from '../app/asAction';
import { useAction } from '../app/useAction';
import { LoadMore } from './LoadMore';

interface Props<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly show: (item: T) => ReactNode;
  /** What there is more of. */
  readonly what: 'people' | 'tags';
  readonly hasNextPage: boolean;
  readonly fetchNextPage: Parameters<typeof asAction>[0];
  /** What is shown when there is none. */
  readonly children: ReactNode;
}

/** Anything one below the other, with more as the end comes near. */
export function EndlessList<T>(props: Props<T>) {
  const { items, keyOf, show, what, hasNextPage, fetchNextPage, children } = props;
  const more = useAction();
  if (items.length === 0) return children;
  // The order may change while somebody turns the pages: what comes up again is not shown again.
  const distinct = new Map(items.map((item) => [keyOf(item), item]));
  return (
    <>
      <ul>
        {Array.from(distinct, ([key, item]) => (
          <li key={key}>{show(item)}</li>
        ))}
      </ul>
      {hasNextPage && (
        <LoadMore
          label={`Show more ${what}`}
          isPending={more.isPending}
          problem={more.problem}
          onLoad={() => void more.run(`load more ${what}`, asAction(fetchNextPage))}
        />
      )}
    </>
  );
}
