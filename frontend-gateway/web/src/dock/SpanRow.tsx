import { cx } from '../components/cx';
import { Icon } from '../components/Icon';
import { duration } from './format';
import { ServiceDot } from './ServiceDot';
import { lookOf } from './services';
import serviceStyles from './services.module.css';
import { SpanDetails } from './SpanDetails';
import styles from './SpanRow.module.css';
import { type Row } from './tree';

/** Deeper nesting than this is drawn at this depth, so that names keep room on a phone. */
const DEEPEST = 12;

interface Props {
  readonly row: Row;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** A span: who did what, when in the trace, for how long. Opens to show its attributes. */
export function SpanRow({ row, isOpen, onToggle }: Props) {
  const { span } = row;
  const { label, colour } = lookOf(span);
  return (
    <li className={serviceStyles[colour]}>
      <button
        type="button"
        className={cx(styles.row, isOpen && styles.isOpen)}
        data-testid="span-row"
        data-span-id={span.spanId}
        data-service={span.service}
        data-span-name={span.name}
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        <span className={styles.what} style={{ '--depth': Math.min(row.depth, DEEPEST) }}>
          <ServiceDot colour={colour} />
          <span className={styles.service}>{label}</span>
          <span className={styles.name}>{span.name}</span>
          {span.isError && (
            <span className={styles.error}>
              <Icon name="warning" /> error
            </span>
          )}
          {row.parentIsMissing && <span className={styles.missing}>parent not here</span>}
        </span>
        <span className={styles.time} style={{ '--offset': row.offset, '--width': row.width }}>
          <span className={cx(styles.bar, span.isError && styles.failed)} />
          <span className={cx(styles.duration, styles[placeOfDuration(row)])}>
            {duration(row.durationMs)}
          </span>
        </span>
        <span className="visually-hidden">, level {row.depth + 1}</span>
      </button>
      {isOpen && <SpanDetails row={row} />}
    </li>
  );
}

/** Behind the bar, as long as there is room; else before it; else on it. */
function placeOfDuration({ offset, width }: Row): 'after' | 'before' | 'within' {
  if (offset + width < 0.8) return 'after';
  return offset > 0.2 ? 'before' : 'within';
}
