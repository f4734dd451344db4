import { useParams } from 'react-router';
import { useOpenPage } from '../app/useOpenPage';
import { TraceView } from '../traces/TraceView';
import { NotFoundPage } from './NotFoundPage';

/** One trace with an address of its own. */
export default function TracePage() {
  const { traceId = '' } = useParams();
  return /^[0-9a-f]{32}$/.test(traceId) ? <OneTrace /> : <NotFoundPage />;
}

function OneTrace() {
  useOpenPage('open trace', []);
  return <TraceView />;
}
