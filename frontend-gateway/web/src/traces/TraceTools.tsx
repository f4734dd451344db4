import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { useIsViewer } from '../app/SiteContext';
import { useToast } from '../app/ToastContext';
import { useAction } from '../app/useAction';
import { usePerson } from '../app/usePerson';
import { Icon } from '../components/Icon';
import { ProblemNote } from '../components/ProblemNote';
import { Glossary } from '../dock/Glossary';
import { type TraceTree } from '../dock/tree';
import { rules } from '../gateway/rules';
import { otlpOf, pinTrace } from '../gateway/traces';
import { externalLinks } from './externalLinks';
import styles from './TraceTools.module.css';

interface Props {
  readonly traceId: string;
  readonly tree: TraceTree;
  /** Undefined while nobody has said. */
  readonly isPinned: boolean | undefined;
}

/** What can be done with a trace. */
export function TraceTools({ traceId, tree, isPinned }: Props) {
  const toast = useToast();
  const root = tree.rows[0]?.span;
  const elsewhere = useQuery(rules).data?.trace_links ?? [];
  async function copy(text: string, done: string) {
    try {
      await navigator.clipboard.writeText(text);
      toast({ text: done, traceId });
    } catch {
      toast({ text: `It could not be copied. It is ${text}`, isError: true });
    }
  }
  return (
    <div className={styles.tools} role="group" aria-label="What can be done with the trace">
      <button
        type="button"
        className="quiet-button"
        onClick={() => void copy(new URL(`/traces/${traceId}`, location.href).href, 'The link is copied.')}
      >
        <Icon name="share" /> Link
      </button>
      <a className="quiet-button" href={otlpOf(traceId)} download={`trace-${traceId}.json`}>
        Download
      </a>
      {root !== undefined && (
        <button
          type="button"
          className="quiet-button"
          onClick={() =>
            void copy(
              `00-${traceId}-${root.spanId}-01`,
              'The traceparent is copied: what is sent with it belongs to this trace.',
            )
          }
        >
          <Icon name="copy" /> traceparent
        </button>
      )}
      <Link className="quiet-button" to={`/traces?compare=${traceId}`}>
        Compare …
      </Link>
      {isPinned !== undefined && <PinButton key={String(isPinned)} traceId={traceId} isPinned={isPinned} />}
      {externalLinks(elsewhere, traceId, tree).map(({ name, url }) => (
        <a key={name} className="quiet-button" href={url} target="_blank" rel="noopener noreferrer">
          Open in {name}
        </a>
      ))}
      <span className={styles.glossary}>
        <Glossary />
      </span>
    </div>
  );
}

function PinButton({ traceId, isPinned }: { traceId: string; isPinned: boolean }) {
  const person = usePerson();
  const isViewer = useIsViewer();
  const client = useQueryClient();
  const { run, isPending, problem } = useAction();
  const [isNow, setNow] = useState(isPinned);
  // A viewer by itself knows nobody, and lets everybody.
  if (person == null && !isViewer) return null;
  const press = async () => {
    const wanted = !isNow;
    const isDone = await run(wanted ? 'pin trace' : 'unpin trace', (scope) =>
      scope.run(() => pinTrace(traceId, wanted)),
    );
    if (!isDone) return;
    setNow(wanted);
    await client.invalidateQueries({ queryKey: ['trace', traceId] });
  };
  return (
    <>
      <button
        type="button"
        className="quiet-button"
        aria-pressed={isNow}
        disabled={isPending}
        title="A pinned trace is kept for longer than others"
        onClick={() => void press()}
      >
        {isNow ? 'Pinned' : 'Pin'}
      </button>
      <ProblemNote problem={problem} />
    </>
  );
}
