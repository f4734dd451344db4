import { type Crud } from '../gateway/types';
import styles from './Ancestors.module.css';
import { CrudActions } from './CrudActions';
import { CrudCard } from './CrudCard';
import { RepliesLink } from './RepliesLink';

/** What a reply answers, from the first on, joined by a line that leads to the reply. */
export function Ancestors({ cruds }: { cruds: readonly Crud[] }) {
  if (cruds.length === 0) return null;
  return (
    <ol className={styles.ancestors} aria-label="What this answers">
      {cruds.map((crud) => (
        <li key={crud.uuid}>
          <CrudCard crud={crud}>
            <RepliesLink crud={crud} />
            <CrudActions crud={crud} />
          </CrudCard>
        </li>
      ))}
    </ol>
  );
}
