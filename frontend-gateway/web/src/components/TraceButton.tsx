import { useDock } from '../dock/DockContext';
import { shortId } from '../dock/format';
import { Icon } from './Icon';

/** Opens the dock on a trace. */
export function TraceButton({ traceId, withId = false }: { traceId: string; withId?: boolean }) {
  const { show } = useDock();
  return (
    <button type="button" className="trace-button" data-trace-id={traceId} onClick={() => show(traceId)}>
      <Icon name="trace" /> trace{withId && <code> {shortId(traceId)}</code>}
    </button>
  );
}
