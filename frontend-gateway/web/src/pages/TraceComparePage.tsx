import { useOpenPage } from '../app/useOpenPage';
import { CompareView } from '../traces/CompareView';

export default function TraceComparePage() {
  useOpenPage('compare traces', []);
  return <CompareView />;
}
