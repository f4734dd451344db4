import { type Crud } from '../gateway/types';
import { CrudActions } from './CrudActions';
import { CrudCard } from './CrudCard';
import { RepliesLink } from './RepliesLink';
import { useAlive } from './useAlive';

/** Cruds one below the other. Expired ones leave by themselves. */
export function Feed({ cruds }: { cruds: readonly Crud[] }) {
  return useAlive(cruds).map((crud) => (
    <CrudCard key={crud.uuid} crud={crud}>
      <RepliesLink crud={crud} />
      <CrudActions crud={crud} />
    </CrudCard>
  ));
}
