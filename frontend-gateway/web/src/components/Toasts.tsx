import { type Toast } from '../app/ToastContext';
import { cx } from './cx';
import { Icon } from './Icon';
import styles from './Toasts.module.css';
import { TraceButton } from './TraceButton';

interface Props {
  readonly toasts: readonly (Toast & { readonly id: number })[];
  readonly onDismiss: (id: number) => void;
}

export function Toasts({ toasts, onDismiss }: Props) {
  return (
    <div className={styles.toasts} role="status" aria-label="Messages">
      {toasts.map(({ id, text, traceId, isError }) => (
        <div key={id} className={cx(styles.toast, isError && styles.error)} data-testid="toast">
          <span>{text}</span>
          {traceId !== undefined && <TraceButton traceId={traceId} />}
          <button type="button" className="icon-button" aria-label="Dismiss" onClick={() => onDismiss(id)}>
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  );
}
