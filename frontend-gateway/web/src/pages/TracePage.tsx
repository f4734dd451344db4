import { useOpenPage } from '../app/useOpenPage';
import { TraceView } from '../traces/TraceView';

/** One trace with an address of its own. */
export default function TracePage() {
  useOpenPage('open trace', []);
  return <TraceView />;
}
