import { type Ttl } from '../gateway/types';
import { Icon } from './Icon';
import styles from './TtlMenu.module.css';

interface Props {
  readonly ttls: readonly Ttl[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** How long a crud shall live. */
export function TtlMenu({ ttls, value, onChange }: Props) {
  return (
    <label className={styles.menu} title="How long it lives">
      <Icon name="bomb" />
      <span className="visually-hidden">Expires after</span>
      <select name="ttl" value={value} onChange={(event) => onChange(event.target.value)}>
        {ttls.map((ttl) => (
          <option key={ttl.value} value={ttl.value}>
            {ttl.label}
          </option>
        ))}
      </select>
    </label>
  );
}
