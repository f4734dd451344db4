import { type ReactNode, Suspense, lazy } from 'react';
import { useSearchParams } from 'react-router';
import { Empty } from '../components/Empty';
import { PageHeader } from '../components/PageHeader';
import { Tabs } from '../components/Tabs';
import { ComparePicker } from './ComparePicker';
import { DropTrace } from './DropTrace';
import { FindForm } from './FindForm';
import { TraceList } from './TraceList';
import { useFoundTraces } from './useFoundTraces';
import { changed, wantedBy } from './wanted';

const HeatMapView = lazy(() => import('./HeatMapView'));
const RedView = lazy(() => import('./RedView'));
const MapView = lazy(() => import('./MapView'));

const views = [
  [undefined, 'List'],
  ['heatmap', 'Heatmap'],
  ['red', 'Rates'],
  ['map', 'Map'],
] as const;

interface Props {
  /** What to say while there is no trace at all. */
  readonly children?: ReactNode;
}

/** Finds traces, and says what many of them have in common. Looking at them makes no trace. */
export function TracesView({ children }: Props) {
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
          {view === undefined && (
            <TraceList found={found} compareWith={parameters.get('compare')}>
              {wanted === '' && children !== undefined ? (
                children
              ) : (
                <Empty title="No traces">
                  <p>
                    None is as you ask. Do something: its trace stands here a moment later. A trace that was
                    downloaded can be dropped here.
                  </p>
                </Empty>
              )}
            </TraceList>
          )}
        </Suspense>
      </div>
    </DropTrace>
  );
}
