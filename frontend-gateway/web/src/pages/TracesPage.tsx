import { useOpenPage } from '../app/useOpenPage';
import { TracesView } from '../traces/TracesView';

export default function TracesPage() {
  useOpenPage('open traces', []);
  return <TracesView />;
}
