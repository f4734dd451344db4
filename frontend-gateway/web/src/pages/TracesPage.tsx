import { Suspense, lazy } from 'react';
import { useSearchParams } from 'react-router';
import { useOpenPage } from '../app/useOpenPage';
import { PageHeader } from '../components/PageHeader';
import { Tabs } from '../components/Tabs';
import { ComparePicker } from '../traces/ComparePicker';
import { DropTrace } from '../traces/DropTrace';
import { FindForm } from '../traces/FindForm';
import { TraceList } from '../traces/TraceList';
import { useFoundTraces } from '../traces/useFoundTraces';
import { changed, wantedBy } from '../traces/wanted';

const HeatMapView = lazy(() => import('../traces/HeatMapView'));
const RedView = lazy(() => import('../traces/RedView'));
const MapView = lazy(() => import('../traces/MapView'));

const views = [
  [undefined, 'List'],
  ['heatmap', 'Heatmap'],
  ['red', 'Rates'],
  ['map', 'Map'],
] as const;

/** Finds traces, and says what many of them have in common. Looking at them makes no trace. */
export default function TracesPage() {
  useOpenPage('open traces', []);
  const [parameters] = useSearchParams();
  const view = parameters.get('view') ?? undefined;
  const wanted = wantedBy(parameters);
  const found = useFoundTraces(wanted);
  return (
    <DropTrace>
      <div data-wide>
        <PageHeader title="Traces" />
        <ComparePicker parameters={parameters} />
        <FindForm parameters={parameters} problem={found.problem} />
        <Tabs
          label="Ways to look at the traces"
          tabs={views.map(([key, label]) => ({
            label,
            to: changed(parameters, { view: key }),
            isCurrent: key === view,
          }))}
        />
        <Suspense fallback={<p role="status">Drawing …</p>}>
          {view === 'heatmap' && <HeatMapView key={wanted} parameters={parameters} wanted={wanted} />}
          {view === 'red' && <RedView parameters={parameters} wanted={wanted} />}
          {view === 'map' && <MapView parameters={parameters} wanted={wanted} />}
          {view === undefined && <TraceList found={found} compareWith={parameters.get('compare')} />}
        </Suspense>
      </div>
    </DropTrace>
  );
}
