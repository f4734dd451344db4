import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { BrowserRouter } from 'react-router';
import { SiteContext } from '../app/SiteContext';
import { createQueryClient } from '../app/createQueryClient';
import { ToastProvider } from '../app/ToastProvider';
import { OwnPages } from './OwnPages';
import { TracesAsPages } from './TracesAsPages';

/** The page of a trace-viewer that runs by itself, for the traces of any program. */
export function Viewer() {
  const [queryClient] = useState(createQueryClient);
  return (
    <SiteContext value="trace-viewer">
      <QueryClientProvider client={queryClient}>
        <BrowserRouter>
          <TracesAsPages>
            <ToastProvider>
              <OwnPages />
            </ToastProvider>
          </TracesAsPages>
        </BrowserRouter>
      </QueryClientProvider>
    </SiteContext>
  );
}
