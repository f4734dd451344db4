import { duration } from '../dock/format';
import { ServiceDot } from '../dock/ServiceDot';
import { lookOfService } from '../dock/services';
import serviceStyles from '../dock/services.module.css';
import { type ComparedLine } from '../gateway/analysis';
import styles from './ComparedRow.module.css';

const DEEPEST = 12;

/** A span of one trace, of the other, or of both. */
export function ComparedRow({ line, longest }: { line: ComparedLine; longest: number }) {
  const { depth, service, name, change, left, right } = line;
  const { colour } = lookOfService(service);
  return (
    <li className={`${styles.row ?? ''} ${serviceStyles[colour] ?? ''}`} data-change={change}>
      <span className={styles.what} style={{ '--depth': Math.min(depth, DEEPEST) }}>
        <ServiceDot colour={colour} />
        <span className={styles.service}>{service}</span>
        <span className={styles.name} title={name}>
          {name}
        </span>
      </span>
      <span className={styles.change}>{change === 'same' ? '' : change}</span>
      <span className={styles.bars}>
        <Bar label="before" nanos={left?.duration_nanos} longest={longest} />
        <Bar label="after" nanos={right?.duration_nanos} longest={longest} />
      </span>
    </li>
  );
}

interface BarProps {
  readonly label: string;
  readonly nanos: number | undefined;
  readonly longest: number;
}

const Bar = ({ label, nanos, longest }: BarProps) => (
  <span className={styles.bar}>
    <span className={styles.label}>{label}</span>
    <span className={styles.length}>
      {nanos !== undefined && <span style={{ inlineSize: `${(nanos / longest) * 100}%` }} />}
    </span>
    <span className={styles.duration}>{nanos === undefined ? '–' : duration(nanos / 1e6)}</span>
  </span>
);
