import { useParams } from 'react-router';
import { useOpenPage } from '../app/useOpenPage';
import { PageHeader } from '../components/PageHeader';
import { shortId } from '../dock/format';
import { Waterfall } from '../dock/Waterfall';
import styles from './TracePage.module.css';

/** One trace with an address of its own. */
export function TracePage() {
  const { traceId = '' } = useParams();
  useOpenPage('open trace', []);
  return (
    <>
      <PageHeader title={`Trace ${shortId(traceId)}`} back={{ to: '/traces', label: 'Back to the traces' }} />
      <div className={styles.trace} data-wide>
        <Waterfall key={traceId} traceId={traceId} />
      </div>
    </>
  );
}
