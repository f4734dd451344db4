import { useNow } from '../app/useNow';
import { type Crud } from '../gateway/types';
import { isOver } from './timeLeft';

/** Those that have not expired, brought up to date in the second in which one does. */
export function useAlive<T extends Pick<Crud, 'uuid' | 'expires_at'>>(cruds: readonly T[]): T[] {
  const alive = useNow((now) =>
    cruds
      .filter((crud) => !isOver(crud, now))
      .map(({ uuid }) => uuid)
      .join(),
  );
  const ids = new Set(alive.split(','));
  return cruds.filter(({ uuid }) => ids.has(uuid));
}
