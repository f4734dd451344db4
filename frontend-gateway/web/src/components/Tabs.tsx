import { Link } from 'react-router';
import styles from './Tabs.module.css';

export interface Tab {
  readonly label: string;
  readonly to: string;
  readonly isCurrent: boolean;
}

/** Several views of one thing, each with an address of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.label} to={tab.to} aria-current={tab.isCurrent ? 'page' : undefined}>
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
