import { Navigate, Route, Routes } from 'react-router';
import { Empty } from '../components/Empty';
import { CompareView } from '../traces/CompareView';
import { TracesView } from '../traces/TracesView';
import { TraceView } from '../traces/TraceView';
import { HowToSend } from './HowToSend';
import { SendPage } from './SendPage';
import { ViewerLayout } from './ViewerLayout';

/** At the same addresses as in Cruddur's page, so that each link leads to the same. */
export function OwnPages() {
  return (
    <Routes>
      <Route element={<ViewerLayout />}>
        <Route index element={<Navigate to="/traces" replace />} />
        <Route
          path="traces"
          element={
            <TracesView>
              <HowToSend />
            </TracesView>
          }
        />
        <Route path="traces/compare" element={<CompareView />} />
        <Route path="traces/:traceId" element={<TraceView />} />
        <Route path="send" element={<SendPage />} />
        <Route path="*" element={<Empty title="There is no such page" />} />
      </Route>
    </Routes>
  );
}
