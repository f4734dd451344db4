import { type ReactNode } from 'react';
import { asAction } from '../app/asAction';
import { useAction } from '../app/useAction';
import { type Crud } from '../gateway/types';
import { Feed } from './Feed';
import { LoadMore } from './LoadMore';

interface Props {
  readonly cruds: readonly Crud[];
  readonly hasNextPage: boolean;
  readonly fetchNextPage: Parameters<typeof asAction>[0];
  /** What is shown when there is none. */
  readonly children: ReactNode;
}

/** Cruds one below the other, with more as the end comes near. */
export function EndlessFeed({ cruds, hasNextPage, fetchNextPage, children }: Props) {
  const more = useAction();
  if (cruds.length === 0) return children;
  return (
    <>
      <Feed cruds={cruds} />
      {hasNextPage && (
        <LoadMore
          label="Show older cruds"
          isPending={more.isPending}
          problem={more.problem}
          onLoad={() => void more.run('load more cruds', asAction(fetchNextPage))}
        />
      )}
    </>
  );
}
