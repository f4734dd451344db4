import styles from './SpanDetails.module.css';
import { type Row } from './tree';

/** Everything that is known of a span. */
export function SpanDetails({ row: { span } }: { row: Row }) {
  const facts = [
    ['service.name', span.service],
    ['span.kind', span.kind],
    ['span.id', span.spanId],
    ['parent.id', span.parentSpanId ?? 'none: the root'],
    ...span.attributes,
  ] as const;
  return (
    <dl className={styles.details}>
      {facts.map(([key, value], index) => (
        <div key={`${key}-${index}`}>
          <dt>{key}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
